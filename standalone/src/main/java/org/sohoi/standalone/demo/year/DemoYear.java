package org.sohoi.standalone.demo.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sohoi.events.territory.Level;
import org.sohoi.standalone.demo.province.DemoAssociation;
import org.sohoi.standalone.demo.province.DemoAssociations;
import org.sohoi.standalone.demo.province.DemoTerritory;
import org.sohoi.standalone.demo.province.Figures;

/**
 * Trà Vinh's year 2023, synthetic: from the map and the associations through every entry to the reorganisation of 2025.
 * As of the day of the report it comes to every figure that was claimed.
 */
public final class DemoYear {

    /** Counts up whenever any command changes, because what is loaded already is recognised by the commands' ids. */
    private static final int EDITION = 1;

    /** Systems that have a year of their own; all others are "the rest". */
    private static final Set<String> NAMED_SYSTEMS = Set.of("KH", "BT", "NCT", "CTD");

    private final String edition;
    private final int scale;
    private final DemoTerritory territory = new DemoTerritory();
    private final DemoAssociations associations = new DemoAssociations(territory);
    private final Figures figures;

    /** @param scale how many times as busy as the real year; the associations stay as many as they are */
    public DemoYear(int scale) {
        if (scale < 1) {
            throw new IllegalArgumentException("The scale of the demo year must be 1 or more, and is " + scale);
        }
        this.edition = EDITION + "x" + scale;
        this.scale = scale;
        this.figures = new Figures(scale);
    }

    /** Everything there is to record, phase by phase. */
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase("map", List.of(lane("map", territory.definitions()))));
        for (Level level : Level.values()) {
            phases.add(new Phase(
                    "associations: " + level,
                    associations.all().stream()
                            .filter(association -> association.level() == level)
                            .map(one -> lane("registration " + one.id(), Registrations.of(one)))
                            .toList()));
        }
        phases.add(new Phase("year", Stream.concat(books(), reports()).toList()));
        phases.add(new Phase("reorganisation", List.of(lane("reorganisation", List.of(territory.reorganisation())))));
        return phases;
    }

    public Figures figures() {
        return figures;
    }

    public DemoAssociations associations() {
        return associations;
    }

    private Stream<Lane> books() {
        Facts facts = new Facts();
        Goals goals = new Goals(figures);
        Elderly elderly = new Elderly(associations.ofSystem("NCT"), goals, scale, facts);
        elderly.happens();
        new StudyPromotion(associations.ofSystem("KH"), goals, scale, facts).happens();
        new CareForDisabled(associations.ofSystem("BT"), goals, scale, facts).happens();
        new OtherAssociations(associations.ofSystem("CTD"), rest(), scale, facts).happens();
        new Running(associations.all(), facts).happens();
        Members members = new Members();
        members.ofCommunes(associations.ofSystem("NCT"), elderly.membersAtTheStart());
        return associations.all().stream()
                .map(one -> lane("books " + one.id(), new Books(one, facts.of(one)).openedWith(members.of(one, scale))))
                .filter(lane -> !lane.commands().isEmpty());
    }

    private List<DemoAssociation> rest() {
        return associations.all().stream()
                .filter(association -> !NAMED_SYSTEMS.contains(association.system()))
                .toList();
    }

    private Stream<Lane> reports() {
        Reports reports = new Reports(figures);
        return Stream.of(
                reportLane("KH", reports.accepted(ofProvince("KH"))),
                reportLane("BT", reports.accepted(ofProvince("BT"))),
                reportLane("NCT", reports.acceptedAtTheSecondGo(ofProvince("NCT"))));
    }

    private DemoAssociation ofProvince(String system) {
        return associations.ofSystem(system).get(0);
    }

    private Lane reportLane(String system, List<Object> commands) {
        return lane("report " + ofProvince(system).id(), commands);
    }

    private Lane lane(String name, List<?> payloads) {
        return Lane.of(edition, name, payloads);
    }
}
