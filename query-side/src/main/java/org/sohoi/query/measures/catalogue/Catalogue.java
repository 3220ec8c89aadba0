package org.sohoi.query.measures.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.query.problem.QuestionRefused;

/** Every measure there is. */
public final class Catalogue {

    private Catalogue() {}

    /** The sums. */
    public static List<Measure> all() {
        return CatalogueSums.ALL;
    }

    /** What is divided out of the sums. */
    public static List<Ratio> ratios() {
        return CatalogueRatios.ALL;
    }

    /** By how much sums have grown. */
    public static List<Growth> growths() {
        return CatalogueGrowths.ALL;
    }

    /** Counts of different people. */
    public static List<Distinct> distincts() {
        return CatalogueDistincts.ALL;
    }

    /** Sums, counts of different people, ratios and growths. */
    public static List<CatalogueEntry> entries() {
        return Stream.<List<? extends CatalogueEntry>>of(all(), distincts(), ratios(), growths())
                .<CatalogueEntry>flatMap(List::stream)
                .toList();
    }

    /** @throws QuestionRefused when there is no such measure, or it is no sum */
    public static Measure measure(String name) {
        CatalogueEntry entry = entry(name);
        if (entry instanceof Measure sum) {
            return sum;
        }
        throw QuestionRefused.invalid(
                "MeasureMustBeASum", name, name + " " + whyNoSum(entry), "a sum" + suchAs(entry), name);
    }

    private static String whyNoSum(CatalogueEntry entry) {
        if (entry instanceof Ratio) {
            return "is a ratio, whose parts do not add up to the whole";
        }
        return entry instanceof Growth
                ? "is a growth; those of parts do not add up to that of the whole"
                : "counts different people, who do not add up";
    }

    private static String suchAs(CatalogueEntry entry) {
        if (entry instanceof Ratio ratio) {
            return ", such as %s or %s"
                    .formatted(ratio.numerator().measure(), ratio.denominator().measure());
        }
        return entry instanceof Growth growth ? ", such as " + growth.of() : "";
    }

    /** @throws QuestionRefused when there is no such measure, or it is neither a ratio nor a growth */
    public static Divided divided(String name) {
        if (entry(name) instanceof Divided divided) {
            return divided;
        }
        throw QuestionRefused.invalid(
                "MeasureMustBeARatio",
                name,
                "%s is neither a ratio nor a growth".formatted(name),
                "a ratio or a growth",
                name);
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
