package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.association.Field;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/**
 * Makes up maps and associations, in any order of days: codes that come back, units that take over a code without an end,
 * that are joined, split and swallowed by their parents, parents that end before their children, and codes on no map.
 */
final class RandomRegistry {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 1_500;
    private static final List<String> PROVINCES = List.of("P1", "P2");
    private static final List<String> DISTRICTS = List.of("D1", "D2", "D3");
    private static final List<String> COMMUNES = List.of("C1", "C2", "C3", "C4", "C5", "C6");
    private static final List<String> ALL =
            Stream.of(PROVINCES, DISTRICTS, COMMUNES).flatMap(List::stream).toList();

    private final Random random;
    private final List<UUID> associations = new ArrayList<>();

    RandomRegistry(Random random) {
        this.random = random;
    }

    /** A whole map, to begin with. */
    List<UnitDefined> map() {
        return ALL.stream()
                .map(code -> new UnitDefined(code, "unit " + code, level(code), parent(code), null))
                .toList();
    }

    LedgerEvent next() {
        int dice = random.nextInt(30);
        if (dice < 2) {
            String code = oneOf(ALL);
            return new UnitDefined(code, "unit " + random.nextInt(100), level(code), parent(code), maybeDay());
        }
        if (dice < 7) {
            return reorganised();
        }
        return associations.isEmpty() || dice < 15 ? registered() : lifeOf(oneOf(associations));
    }

    private LedgerEvent reorganised() {
        List<String> created = some();
        List<String> dissolved = some();
        return new UnitsReorganised(
                day(),
                "decision",
                created.stream()
                        .map(code -> new NewUnit(code, "unit " + random.nextInt(100), level(code), parent(code)))
                        .toList(),
                dissolved.stream()
                        .map(code -> new Succession(code, oneOf(created.isEmpty() ? ALL : created)))
                        .toList());
    }

    private LedgerEvent registered() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        UUID superior = associations.isEmpty() || random.nextBoolean() ? null : oneOf(associations);
        associations.add(id);
        return new AssociationRegistered(
                id, day(), "N" + id, "Hội " + id, oneOf(Level.values()), code(), oneOf(Field.values()), superior);
    }

    private LedgerEvent lifeOf(UUID id) {
        return switch (random.nextInt(14)) {
            case 0 -> new AssociationDissolved(id, day(), "decision");
            case 1 -> new AssociationMerged(id, day(), oneOf(associations), "decision");
            case 2 -> new AssociationRenamed(id, day(), "Hội " + random.nextInt(1_000), "decision");
            case 3, 4 -> new AssociationSuspended(id, day(), "decision");
            case 5, 6 -> new AssociationResumed(id, day(), "decision");
            case 7 -> new DissolutionNoticeGiven(id, day(), "decision");
            case 8 -> new SpecialNatureRecognised(id, day(), "decision");
            case 9 -> new SpecialNatureWithdrawn(id, day(), "decision");
            default -> new AssociationMoved(id, day(), oneOf(Level.values()), code(), "decision");
        };
    }

    private List<String> some() {
        return ALL.stream().filter(code -> random.nextInt(4) == 0).collect(Collectors.toList());
    }

    private String code() {
        return random.nextInt(12) == 0 ? "none" : oneOf(ALL);
    }

    private static Level level(String code) {
        return switch (code.charAt(0)) {
            case 'P' -> Level.PROVINCE;
            case 'D' -> Level.DISTRICT;
            default -> Level.COMMUNE;
        };
    }

    /** Mostly of the tier above, at times of the one above that. */
    private @Nullable String parent(String code) {
        return switch (level(code)) {
            case PROVINCE -> null;
            case DISTRICT -> oneOf(PROVINCES);
            case COMMUNE -> oneOf(random.nextInt(4) == 0 ? PROVINCES : DISTRICTS);
        };
    }

    private @Nullable LocalDate maybeDay() {
        return random.nextInt(3) == 0 ? null : day();
    }

    /** Few days, so that much happens on the same one. */
    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS / 50) * 50L);
    }

    private <E> E oneOf(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private <E> E oneOf(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }
}
