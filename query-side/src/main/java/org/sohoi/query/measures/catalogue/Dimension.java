package org.sohoi.query.measures.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.OperatingFundsSource;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.territory.Level;

/** By what a measure can be filtered and grouped. */
public enum Dimension {
    LEVEL("level", true, Level.class),
    PROVINCE("province", true, null),
    DISTRICT("district", true, null),
    COMMUNE("commune", true, null),
    FIELD("field", true, Field.class),
    ASSOCIATION("association", true, null),
    FORM("form", false, Form.class),
    DONOR_KIND("donorKind", false, DonorKind.class),
    SUPPORT_KIND("supportKind", false, SupportKind.class),
    CATEGORY("category", false, BeneficiaryCategory.class),
    DISBURSEMENT_KIND("disbursementKind", false, DisbursementKind.class),
    SPONSOR_KIND("sponsorKind", false, SponsorKind.class),
    DEPARTURE_REASON("departureReason", false, DepartureReason.class),
    SOURCE("source", false, OperatingFundsSource.class);

    /** In filters what has no value of the dimension, such as an association of the province, which is in no district. */
    public static final String NONE = "none";

    private final String label;
    private final boolean ofAssociation;
    private final List<String> values;

    Dimension(String label, boolean ofAssociation, @Nullable Class<? extends Enum<?>> values) {
        this.label = label;
        this.ofAssociation = ofAssociation;
        this.values = values == null
                ? List.of()
                : Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
    }

    /** Its name in questions and answers. */
    @JsonValue
    public String label() {
        return label;
    }

    /** Whether it belongs to the association, on the map of a day, and so to every measure. */
    public boolean ofAssociation() {
        return ofAssociation;
    }

    /** The tier of the units that it is the codes of; none where it is something else. */
    public Optional<Level> tier() {
        return switch (this) {
            case PROVINCE -> Optional.of(Level.PROVINCE);
            case DISTRICT -> Optional.of(Level.DISTRICT);
            case COMMUNE -> Optional.of(Level.COMMUNE);
            default -> Optional.empty();
        };
    }

    /** All its values; empty where they are codes or ids. */
    public List<String> knownValues() {
        return values;
    }

    /** Whether a filter may name that value. */
    public boolean allows(String value) {
        return values.isEmpty() || value.equals(NONE) || values.contains(value);
    }

    /** A value as a filter names it; null is that of what has none. */
    public static String orNone(@Nullable String value) {
        return value == null ? NONE : value;
    }

    public static Optional<Dimension> labelled(String label) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.label.equals(label))
                .findFirst();
    }

    @JsonCreator
    static Dimension of(String label) {
        return labelled(label).orElseThrow(() -> new IllegalArgumentException("No dimension " + label));
    }
}
