package org.sohoi.command.report;

import static org.sohoi.command.report.ReportRule.FIGURE_CODES_MUST_BE_UNIQUE;
import static org.sohoi.command.report.ReportRule.FIGURE_MUST_BE_WITHIN_BOUNDS;
import static org.sohoi.command.report.ReportRule.FIGURE_MUST_HAVE_A_CODE;
import static org.sohoi.command.report.ReportRule.FIGURE_MUST_NOT_BE_NEGATIVE;
import static org.sohoi.command.report.ReportRule.FILTER_MUST_BE_WELL_FORMED;
import static org.sohoi.command.report.ReportRule.MEASURE_MUST_BE_WELL_FORMED;
import static org.sohoi.command.report.ReportRule.PERIOD_MUST_BE_OVER_WHEN_REPORTED;
import static org.sohoi.command.report.ReportRule.PERIOD_MUST_NOT_BE_EMPTY;
import static org.sohoi.command.report.ReportRule.REPORT_MUST_CLAIM_SOMETHING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;

/** What a report may claim. */
final class Claims {

    private static final Pattern MEASURE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DIMENSION = Pattern.compile("[a-z][A-Za-z0-9]*");

    private Claims() {}

    static void check(UUID reportId, ReportContent content, LocalDate reportedOn) {
        checkPeriod(reportId, content, reportedOn);
        REPORT_MUST_CLAIM_SOMETHING.require(!content.figures().isEmpty(), reportId, "at least one figure", "none");
        Set<String> codes = new HashSet<>();
        for (ReportedFigure figure : content.figures()) {
            check(reportId, figure);
            FIGURE_CODES_MUST_BE_UNIQUE.require(
                    codes.add(figure.code()), reportId, "every code once", "twice " + figure.code());
        }
    }

    private static void checkPeriod(UUID reportId, ReportContent content, LocalDate reportedOn) {
        PERIOD_MUST_NOT_BE_EMPTY.require(
                content.from().isBefore(content.to()), reportId, "a day after " + content.from(), content.to());
        LocalDate lastDay = content.to().minusDays(1);
        PERIOD_MUST_BE_OVER_WHEN_REPORTED.require(
                !lastDay.isAfter(reportedOn), reportId, "a last day up to " + reportedOn, lastDay);
    }

    private static void check(UUID reportId, ReportedFigure figure) {
        FIGURE_MUST_HAVE_A_CODE.require(!figure.code().isBlank(), reportId, "a code for every figure", "a blank one");
        FIGURE_MUST_NOT_BE_NEGATIVE.require(figure.value() >= 0, figure.code(), "at least 0", figure.value());
        long greatest = CommonRule.GREATEST_AMOUNT.amount();
        FIGURE_MUST_BE_WITHIN_BOUNDS.require(
                figure.value() <= greatest, figure.code(), "at most " + greatest, figure.value());
        MEASURE_MUST_BE_WELL_FORMED.require(
                MEASURE.matcher(figure.measure()).matches(),
                figure.code(),
                "words in lower case, joined by hyphens",
                figure.measure());
        figure.filter().forEach((dimension, values) -> checkFilter(figure, dimension, values));
    }

    private static void checkFilter(ReportedFigure figure, String dimension, List<String> values) {
        FILTER_MUST_BE_WELL_FORMED.require(
                DIMENSION.matcher(dimension).matches()
                        && !values.isEmpty()
                        && values.stream().noneMatch(value -> value == null || value.isBlank()),
                figure.code(),
                "a dimension and at least one value of it",
                Map.of(dimension, values));
    }
}
