package org.sohoi.query.awards.giving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.awards.Award;
import org.sohoi.query.registry.Unit;

/**
 * Awards as grants. An award that names registered people is one grant to each, of an equal share of its value, since the
 * ledger records its value as a whole; the shares add up to it. One that names nobody is one grant: to a person if it
 * reaches one, else to a group.
 */
final class Grants {

    private static final String MIDNIGHT = "T00:00:00+07:00";

    private final String prefix;
    private final Pseudonyms pseudonyms;
    private final GrantWords words;

    Grants(String prefix, Pseudonyms pseudonyms, GrantWords words) {
        this.prefix = prefix;
        this.pseudonyms = pseudonyms;
        this.words = words;
    }

    Stream<Grant> of(Award award) {
        List<UUID> named = award.beneficiaries();
        if (named.isEmpty()) {
            return Stream.of(award.people() == 1 ? toSomeone(award) : toAGroup(award));
        }
        if (named.size() == 1) {
            String pseudonym = pseudonyms.of(named.get(0));
            return Stream.of(toAPerson(award, pseudonym, award.value(), words.description(award), List.of()));
        }
        Shares shares = new Shares(award.value(), named.size());
        return IntStream.range(0, named.size())
                .mapToObj(number -> toAPerson(
                        award,
                        pseudonyms.of(named.get(number)),
                        shares.share(number),
                        words.descriptionOfAShare(award),
                        List.of(id(award.entryId()))));
    }

    private Grant toAPerson(
            Award award, String pseudonym, long amount, String description, List<String> relatedActivity) {
        return grant(
                award,
                id(award.entryId() + "-" + pseudonym),
                description,
                amount,
                new Grant.Person(id("person-" + pseudonym), words.of("person")),
                List.of(),
                relatedActivity);
    }

    /** Who may be anyone, of other grants too: an id of this grant alone. */
    private Grant toSomeone(Award award) {
        return grant(
                award,
                id(award.entryId()),
                words.description(award),
                award.value(),
                new Grant.Person(id("unnamed-" + award.entryId()), words.of("person")),
                List.of(),
                List.of());
    }

    private Grant toAGroup(Award award) {
        return grant(
                award,
                id(award.entryId()),
                words.description(award),
                award.value(),
                null,
                List.of(new Grant.Organization(
                        id("group-" + award.entryId()),
                        words.of("group", award.people(), words.category(award)),
                        words.of("group.description"),
                        List.of())),
                List.of());
    }

    private Grant grant(
            Award award,
            String id,
            String description,
            long amount,
            Grant.@Nullable Person person,
            List<Grant.Organization> group,
            List<String> relatedActivity) {
        Unit unit = award.association().unit();
        return new Grant(
                id,
                words.title(award),
                description,
                "VND",
                amount,
                day(award.awardedOn()),
                person,
                group,
                List.of(new Grant.Organization(
                        id("association-" + award.association().id()),
                        award.association().name(),
                        null,
                        location(unit, null))),
                person == null ? null : GrantCodes.toIndividuals(award),
                location(unit, words.of("location")),
                unit == null ? null : GrantCodes.scope(unit.level()),
                classifications(award),
                relatedActivity,
                award.recordedAt().toString());
    }

    static String day(LocalDate day) {
        return day + MIDNIGHT;
    }

    private String id(Object own) {
        return prefix + "-" + own;
    }

    private static List<Grant.Location> location(@Nullable Unit unit, @Nullable String description) {
        return unit == null ? List.of() : List.of(new Grant.Location(unit.name(), "VN", unit.code(), description));
    }

    private List<Grant.Classification> classifications(Award award) {
        List<Grant.Classification> classifications = new ArrayList<>();
        classifications.add(
                new Grant.Classification("SoHoi category", award.category().name(), words.category(award)));
        if (award.supportKind() != null) {
            classifications.add(new Grant.Classification(
                    "SoHoi supportKind", award.supportKind().name(), words.supportKind(award)));
        }
        return classifications;
    }
}
