package org.sohoi.standalone.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.time.Coordinates;

/** Answers a question about a measure by adding up what the events say, one after the other. No cleverness at all. */
public final class Answers {

    private final List<KnownEvent> events;

    public Answers(List<KnownEvent> events) {
        this.events = events;
    }

    /** The sum of every group that is not nothing. */
    public Map<List<String>, Long> to(AskMeasure question) {
        Coordinates at = question.coordinates();
        Books books = Books.upTo(at.position(), events);
        Predicate<Quantity> counts = Quantities.STOCKS.contains(question.measure())
                ? quantity -> quantity.isThereAtTheEndOf(at.lastDay())
                : quantity -> !quantity.on().isAfter(at.lastDay())
                        && (at.from() == null || !quantity.on().isBefore(at.from()));
        Map<List<String>, Long> sums = new HashMap<>();
        new Quantities(books)
                .of(question.measure())
                .filter(counts)
                .filter(quantity -> question.filter().values().entrySet().stream()
                        .allMatch(entry -> entry.getValue()
                                .contains(Objects.requireNonNullElse(
                                        value(books, quantity, entry.getKey(), at.boundaries()), "none"))))
                .forEach(quantity -> sums.merge(
                        question.groupBy().stream()
                                .map(dimension -> value(books, quantity, dimension, at.boundaries()))
                                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll),
                        quantity.amount(),
                        Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static String value(Books books, Quantity quantity, Dimension dimension, LocalDate boundaries) {
        UUID association = quantity.association();
        AssociationRegistered registered = books.associations.get(association);
        return switch (dimension) {
            case LEVEL -> level(books, registered, boundaries).name();
            case FIELD -> registered.field().name();
            case ASSOCIATION -> association.toString();
            case PROVINCE -> lineage(books, registered, boundaries).get(Level.PROVINCE);
            case DISTRICT -> lineage(books, registered, boundaries).get(Level.DISTRICT);
            case COMMUNE -> lineage(books, registered, boundaries).get(Level.COMMUNE);
            default -> quantity.marks().get(dimension.label());
        };
    }

    private static Level level(Books books, AssociationRegistered registered, LocalDate on) {
        AssociationMoved moved = lastMove(books, registered, on);
        return moved == null ? registered.level() : moved.level();
    }

    private static AssociationMoved lastMove(Books books, AssociationRegistered registered, LocalDate on) {
        return books.moves.getOrDefault(registered.associationId(), List.of()).stream()
                .filter(move -> !move.effectiveOn().isAfter(on))
                // Of two on the same day the one recorded later holds: the sort is stable.
                .sorted(Comparator.comparing(AssociationMoved::effectiveOn))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The units that an association's unit is or lies in; all moves of these tests are to units of the first map. */
    private static Map<Level, String> lineage(Books books, AssociationRegistered registered, LocalDate on) {
        AssociationMoved moved = lastMove(books, registered, on);
        String code = moved == null ? registered.unitCode() : moved.unitCode();
        Map<String, UnitDefined> map = new HashMap<>();
        books.units.forEach(unit -> map.put(unit.code(), unit));
        for (UnitsReorganised reorganised : books.reorganisations) {
            if (!reorganised.effectiveOn().isAfter(on)) {
                code = successor(reorganised, code);
                for (Succession gone : reorganised.dissolved()) {
                    map.remove(gone.code());
                }
                for (NewUnit unit : reorganised.created()) {
                    map.put(
                            unit.code(),
                            new UnitDefined(unit.code(), unit.name(), unit.level(), unit.parentCode(), null));
                }
            }
        }
        Map<Level, String> lineage = new HashMap<>();
        for (UnitDefined unit = map.get(code); unit != null; unit = map.get(unit.parentCode())) {
            lineage.put(unit.level(), unit.code());
        }
        return lineage;
    }

    private static String successor(UnitsReorganised reorganised, String code) {
        return reorganised.dissolved().stream()
                .filter(succession -> succession.code().equals(code))
                .map(Succession::successorCode)
                .findFirst()
                .orElse(code);
    }
}
