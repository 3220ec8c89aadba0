package org.sohoi.query.measures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.query.problem.QuestionRefused;

/** Every measure there is. */
public final class Catalogue {

    private Catalogue() {}

    /** The sums. */
    static List<Measure> all() {
        return CatalogueSums.ALL;
    }

    /** What is divided out of the sums. */
    static List<Ratio> ratios() {
        return CatalogueRatios.ALL;
    }

    /** Counts of different people. */
    static List<Distinct> distincts() {
        return CatalogueDistincts.ALL;
    }

    /** Sums, counts of different people, and ratios. */
    static List<CatalogueEntry> entries() {
        return Stream.<List<? extends CatalogueEntry>>of(all(), distincts(), ratios())
                .<CatalogueEntry>flatMap(List::stream)
                .toList();
    }

    /** @throws QuestionRefused when there is no such measure, or it is no sum */
    static Measure measure(String name) {
        CatalogueEntry entry = entry(name);
        if (entry instanceof Ratio ratio) {
            throw QuestionRefused.invalid(
                    "MeasureMustBeASum",
                    name,
                    "%s is a ratio, whose parts do not add up to the whole".formatted(name),
                    "a sum, such as %s or %s"
                            .formatted(
                                    ratio.numerator().measure(),
                                    ratio.denominator().measure()),
                    name);
        }
        if (entry instanceof Measure sum) {
            return sum;
        }
        throw QuestionRefused.invalid(
                "MeasureMustBeASum",
                name,
                "%s counts different people, who do not add up".formatted(name),
                "a sum",
                name);
    }

    /** @throws QuestionRefused when there is no such measure, or it is no ratio */
    public static Ratio ratio(String name) {
        if (entry(name) instanceof Ratio ratio) {
            return ratio;
        }
        throw QuestionRefused.invalid("MeasureMustBeARatio", name, "%s is no ratio".formatted(name), "a ratio", name);
    }

    /**
     * Whether it counts different people, so that its rows do not add up.
     *
     * @throws QuestionRefused when there is no such measure
     */
    public static boolean countsPeople(String name) {
        return entry(name) instanceof Distinct;
    }

    /** Whether there is such a measure, and the rows of associations add up to that of all of them. */
    public static boolean addsUp(String name) {
        return all().stream().anyMatch(measure -> measure.name().equals(name));
    }

    /** @throws QuestionRefused when there is no such measure */
    public static CatalogueEntry entry(String name) {
        return entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> QuestionRefused.notFound(
                        "MeasureMustBeKnown",
                        name,
                        "There is no measure \"%s\"".formatted(name),
                        entries().stream().map(CatalogueEntry::name).collect(Collectors.joining(", ", "one of ", ""))));
    }
}
