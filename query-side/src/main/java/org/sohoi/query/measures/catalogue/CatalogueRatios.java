package org.sohoi.query.measures.catalogue;

import java.util.List;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.query.measures.catalogue.Ratio.Part;

/** What is divided out of the sums; what it means is in {@code definitions.properties}. */
final class CatalogueRatios {

    static final List<Ratio> ALL = List.of(
            new Ratio(
                    "sustainable-aid-share",
                    MeasureUnit.SHARE,
                    Part.of(
                            "disbursed",
                            Dimension.SUPPORT_KIND,
                            List.of(SupportKind.VOCATIONAL_TRAINING, SupportKind.JOB_CREATION)),
                    Part.of("disbursed", Dimension.DISBURSEMENT_KIND, List.of(DisbursementKind.SUPPORT)),
                    4),
            new Ratio("mobilised-per-member", MeasureUnit.VND_PER_MEMBER, Part.of("mobilised"), Part.of("members"), 2),
            new Ratio("average-donation", MeasureUnit.VND_PER_DONATION, Part.of("mobilised"), Part.of("donations"), 2),
            new Ratio(
                    "scholarship-average",
                    MeasureUnit.VND_PER_AWARD,
                    Part.of("scholarship-value"),
                    Part.of("scholarships"),
                    2));

    private CatalogueRatios() {}
}
