package org.sohoi.standalone.demo.report;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.StringJoiner;
import org.sohoi.events.report.Precision;
import org.sohoi.query.reconciliation.Verdict;
import org.sohoi.query.time.KnownAt;
import org.sohoi.standalone.demo.province.Figure;

/** The report as a table for people, in Vietnamese and English. Words come last in a line: their width is uncertain. */
public final class PrintedReport {

    private static final String ROW = "%-4s %17s %16s %13s  %-16s %s";

    private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi"));

    public String print(ArticleReport report) {
        StringJoiner text = new StringJoiner(System.lineSeparator());
        text.add("");
        text.add("Báo cáo của tỉnh Trà Vinh đối chiếu với sổ hội — DỮ LIỆU MẪU, các bút toán là giả lập");
        text.add("Trà Vinh's report beside the ledger — SYNTHETIC DATA, no entry is real");
        text.add("asOf %s, %s".formatted(report.asOf(), coordinates(report.knownAt())));
        text.add("");
        text.add(ROW.formatted("", "báo cáo/claimed", "sổ hội/found", "chênh lệch/±", "kết quả/verdict", ""));
        report.lines().forEach(line -> text.add(row(line)));
        text.add("");
        return text.toString();
    }

    private static String coordinates(KnownAt knownAt) {
        return "knownAt %d (%s)".formatted(knownAt.position(), knownAt.recordedAt());
    }

    private String row(ReportLine line) {
        Figure figure = line.figure();
        String claimed = (figure.precision() == Precision.AT_LEAST ? "> " : "") + numbers.format(figure.value());
        return ROW.formatted(
                figure.id(),
                claimed,
                numbers.format(line.found()),
                numbers.format(line.difference()),
                words(line.verdict()),
                "%s — %s [%s]".formatted(figure.whatInVietnamese(), figure.what(), about(figure)));
    }

    private static String about(Figure figure) {
        return figure.system() == null ? figure.unit() : figure.system() + ", " + figure.unit();
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case MATCHES -> "khớp/matches";
            case SHORT -> "THIẾU/SHORT";
            case OVER -> "VƯỢT/OVER";
            case NOT_COMPARABLE -> "—";
        };
    }
}
