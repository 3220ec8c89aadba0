package org.sohoi.query.measures;

import static org.sohoi.query.measures.MeasureKind.FLOW;
import static org.sohoi.query.measures.MeasureKind.STOCK;

import java.util.List;
import java.util.stream.Collectors;
import org.sohoi.query.problem.QuestionRefused;

/** Every measure there is. */
final class Catalogue {

    private static final List<Measure> MEASURES = List.of(
            new Measure(
                    "associations",
                    MeasureUnit.ASSOCIATION,
                    STOCK,
                    List.of(),
                    new Definition(
                            "Số hội đã được thành lập và chưa giải thể, chưa sáp nhập; kể cả hội đang bị đình chỉ",
                            "Associations registered and neither dissolved nor merged; suspended ones are counted"),
                    List.of(Term.plus(Series.ASSOCIATIONS))),
            new Measure(
                    "special-nature",
                    MeasureUnit.ASSOCIATION,
                    STOCK,
                    List.of(),
                    new Definition(
                            "Số hội đang được công nhận là hội có tính chất đặc thù",
                            "Associations recognised as being of special nature, the recognition in force"),
                    List.of(Term.plus(Series.SPECIAL_NATURE))),
            new Measure(
                    "members",
                    MeasureUnit.MEMBER,
                    STOCK,
                    List.of(),
                    new Definition(
                            "Số hội viên: đầu kỳ cộng phát triển trừ ra khỏi hội; hội đã giải thể hoặc sáp nhập không còn hội viên",
                            "Members: those at the opening of the roll plus admissions less departures; an association that was dissolved or merged has none"),
                    List.of(Term.plus(Series.MEMBERS))),
            new Measure(
                    "admissions",
                    MeasureUnit.MEMBER,
                    FLOW,
                    List.of(),
                    new Definition(
                            "Số hội viên phát triển mới, chưa trừ số ra khỏi hội",
                            "Members admitted, departures not deducted"),
                    List.of(Term.plus(Series.ADMISSIONS))),
            new Measure(
                    "departures",
                    MeasureUnit.MEMBER,
                    FLOW,
                    List.of(Dimension.DEPARTURE_REASON),
                    new Definition("Số hội viên ra khỏi hội, theo lý do", "Members who left, by reason"),
                    List.of(Term.plus(Series.DEPARTURES))),
            new Measure(
                    "donations",
                    MeasureUnit.DONATION,
                    FLOW,
                    List.of(Dimension.DONOR_KIND),
                    new Definition(
                            "Số lượt đóng góp, ủng hộ nhận được, bằng tiền, hiện vật hoặc cả hai",
                            "Donations received, in cash, in kind or both"),
                    List.of(Term.plus(Series.DONATIONS))),
            new Measure(
                    "mobilised",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.FORM, Dimension.DONOR_KIND),
                    new Definition(
                            "Giá trị vận động được: tiền mặt và hiện vật quy ra tiền",
                            "Mobilised: cash, and goods at their valuation"),
                    List.of(Term.plus(Series.MOBILISED))),
            new Measure(
                    "scholarships",
                    MeasureUnit.AWARD,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    new Definition("Số suất học bổng đã trao", "Scholarship awards (suất), which are not people"),
                    List.of(Term.plus(Series.SCHOLARSHIPS))),
            new Measure(
                    "scholarship-people",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    new Definition(
                            "Số người nhận học bổng, cộng theo từng lần trao; một người nhận hai lần tính hai",
                            "People who received scholarships, added up over the awards: who received twice counts twice"),
                    List.of(Term.plus(Series.SCHOLARSHIP_PEOPLE))),
            new Measure(
                    "scholarship-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    new Definition("Giá trị học bổng đã trao", "What scholarships were worth"),
                    List.of(Term.disbursed(DisbursementKind.SCHOLARSHIP))),
            new Measure(
                    "supports",
                    MeasureUnit.INSTANCE,
                    FLOW,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    new Definition(
                            "Số lượt hỗ trợ, không phải số người", "Acts of support (lượt), which are not people"),
                    List.of(Term.plus(Series.SUPPORTS))),
            new Measure(
                    "support-people",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    new Definition(
                            "Số người được hỗ trợ, cộng theo từng lần hỗ trợ; một người được hai lần tính hai",
                            "People supported, added up over the entries: who is in two entries counts twice"),
                    List.of(Term.plus(Series.SUPPORT_PEOPLE))),
            new Measure(
                    "support-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    new Definition("Giá trị hỗ trợ, tiền và hiện vật", "What supports were worth, cash and goods"),
                    List.of(Term.disbursed(DisbursementKind.SUPPORT))),
            new Measure(
                    "rewards",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    new Definition(
                            "Số người được khen thưởng, tặng quà, cộng theo từng lần",
                            "People rewarded, added up over the entries"),
                    List.of(Term.plus(Series.REWARDS))),
            new Measure(
                    "reward-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    new Definition("Giá trị khen thưởng, tặng quà", "What rewards were worth"),
                    List.of(Term.disbursed(DisbursementKind.REWARD))),
            new Measure(
                    "disbursed",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.DISBURSEMENT_KIND, Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    new Definition(
                            "Giá trị đã chi: học bổng, hỗ trợ và khen thưởng",
                            "Disbursed: scholarships, supports and rewards at their value"),
                    List.of(Term.plus(Series.DISBURSED))),
            new Measure(
                    "sponsors",
                    MeasureUnit.SPONSOR,
                    STOCK,
                    List.of(Dimension.SPONSOR_KIND),
                    new Definition(
                            "Số người, tập thể đang nhận đỡ đầu, mỗi cam kết tính một",
                            "Sponsors of sponsorships in force, one for each sponsorship"),
                    List.of(Term.plus(Series.SPONSORS))),
            new Measure(
                    "sponsored-people",
                    MeasureUnit.PERSON,
                    STOCK,
                    List.of(Dimension.CATEGORY),
                    new Definition(
                            "Số người đang được đỡ đầu",
                            "People sponsored by sponsorships in force, added up over the sponsorships"),
                    List.of(Term.plus(Series.SPONSORED_PEOPLE))),
            new Measure(
                    "sponsorship-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.SPONSOR_KIND),
                    new Definition(
                            "Giá trị cam kết đỡ đầu, tính vào ngày bắt đầu",
                            "What sponsorships are pledged to be worth, counted on their first day; an early end takes nothing back"),
                    List.of(Term.plus(Series.SPONSORSHIP_VALUE))),
            new Measure(
                    "operating-funds",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.SOURCE),
                    new Definition(
                            "Kinh phí hoạt động của hội, theo nguồn; không dùng để hỗ trợ",
                            "Money for the associations' own running, by source; it pays for no aid"),
                    List.of(Term.plus(Series.OPERATING_FUNDS))),
            new Measure(
                    "fund-balance",
                    MeasureUnit.VND,
                    STOCK,
                    List.of(),
                    new Definition(
                            "Số dư quỹ: số dư ban đầu cộng vận động trừ đã chi; kể cả quỹ của hội đã giải thể",
                            "What the funds hold: opening balances plus mobilised less disbursed; what a dissolved association left is still in its fund"),
                    List.of(
                            Term.plus(Series.OPENING_BALANCES),
                            Term.plus(Series.MOBILISED),
                            Term.minus(Series.DISBURSED))));

    private Catalogue() {}

    static List<Measure> all() {
        return MEASURES;
    }

    /** @throws QuestionRefused when there is no such measure */
    static Measure measure(String name) {
        return MEASURES.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> QuestionRefused.notFound(
                        "MeasureMustBeKnown",
                        name,
                        "There is no measure \"%s\"".formatted(name),
                        MEASURES.stream().map(Measure::name).collect(Collectors.joining(", ", "one of ", ""))));
    }
}
