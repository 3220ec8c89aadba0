package org.sohoi.standalone.demo.year;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.sponsorship.EndSponsorship;
import org.sohoi.standalone.demo.province.DemoAssociation;
import org.sohoi.standalone.demo.province.Figures;

/**
 * How the facts of one association come to its books: most within days, some months late, some wrong at first and
 * corrected, some twice by mistake and the second one void.
 */
final class Notes {

    private static final LocalDate NEW_YEAR = LocalDate.of(Season.YEAR + 1, 1, 1);
    private static final List<String> SLIPS = List.of(
            "Đối chiếu chứng từ (dữ liệu mẫu)", "Nhập nhầm số liệu (dữ liệu mẫu)", "Bổ sung hồ sơ (dữ liệu mẫu)");

    private final DemoAssociation association;
    private final Dice dice;
    private final List<Note> written = new ArrayList<>();
    private int entries;

    private Notes(DemoAssociation association) {
        this.association = association;
        this.dice = Dice.named("sohoi demo notes " + association.id());
    }

    /** In the order of writing. */
    static List<Note> of(DemoAssociation association, List<Fact> facts) {
        Notes notes = new Notes(association);
        facts.forEach(notes::note);
        return notes.written.stream()
                .sorted(Comparator.comparing(Note::writtenOn))
                .toList();
    }

    private void note(Fact fact) {
        LocalDate writtenOn = fact.day().plusDays(dice.percent(6) ? dice.between(15, 90) : dice.below(4));
        int luck = dice.below(200);
        if (luck < 6) {
            correctedLater(fact, writtenOn);
        } else if (luck < 8 && fact.canBeVoided()) {
            once(fact, writtenOn);
            voidedLater(fact, writtenOn.plusDays(1));
        } else {
            endedLater(fact, once(fact, writtenOn), writtenOn);
        }
    }

    private UUID once(Fact fact, LocalDate writtenOn) {
        UUID entry = nextEntry();
        write(writtenOn, fact.recorded(association.id(), entry), entry, fact);
        return entry;
    }

    private void correctedLater(Fact fact, LocalDate writtenOn) {
        UUID entry = once(fact.misnoted(dice), writtenOn);
        LocalDate noticedOn = writtenOn.plusDays(dice.between(3, 60));
        write(noticedOn, fact.corrected(association.id(), entry, dice.pick(SLIPS)), entry, fact);
    }

    private void voidedLater(Fact fact, LocalDate writtenOn) {
        UUID entry = once(fact, writtenOn);
        LocalDate noticedOn = writtenOn.plusDays(dice.between(2, 40));
        write(noticedOn, fact.voided(association.id(), entry, "Ghi trùng (dữ liệu mẫu)"), entry, null);
    }

    /** A few sponsorships of the autumn end early; those of the report's months hold. */
    private void endedLater(Fact fact, UUID entry, LocalDate writtenOn) {
        LocalDate endedOn = fact.day().plusDays(45);
        if (fact instanceof Pledged
                && fact.day().isAfter(Figures.REPORTED_ON)
                && endedOn.isBefore(NEW_YEAR)
                && dice.percent(10)) {
            EndSponsorship end = new EndSponsorship(entry, association.id(), endedOn, "Kết thúc sớm (dữ liệu mẫu)");
            write(endedOn.isAfter(writtenOn) ? endedOn : writtenOn.plusDays(1), end, entry, fact);
        }
    }

    private void write(LocalDate on, Object command, UUID entry, @Nullable Fact says) {
        written.add(new Note(on, command, entry, says));
    }

    private UUID nextEntry() {
        String name = "sohoi demo entry %s %d".formatted(association.id(), entries++);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One line of the books.
     *
     * @param says what the entry says from now on; nothing when it is void
     */
    record Note(
            LocalDate writtenOn,
            Object command,
            UUID entry,
            @Nullable Fact says) {}
}
