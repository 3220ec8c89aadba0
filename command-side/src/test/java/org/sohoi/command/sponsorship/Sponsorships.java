package org.sohoi.command.sponsorship;

import static org.sohoi.command.OneAssociation.ASSOCIATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.Standings;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;

/** Sponsorships as specifications speak of them. */
final class Sponsorships {

    static final UUID SPONSORSHIP = UUID.fromString("0192f0a1-7c00-7000-8000-0000000000d1");
    static final Sponsor PAGODA = new Sponsor(SponsorKind.COLLECTIVE, "Chùa Âng");
    static final Recipients TWO_ORPHANS = new Recipients(BeneficiaryCategory.ORPHAN, 2, List.of());
    static final Vnd VALUE = Vnd.of(24_000_000);

    private Sponsorships() {}

    /** The association exists. */
    static LedgerSpecification ledger() {
        return new LedgerSpecification(
                        (streams, clock) -> List.of(new SponsorshipCommands(streams, new Standings(streams, clock))))
                .given(OneAssociation.associationRegistered());
    }

    static Pledge pledge(String from, @Nullable String until) {
        return new Pledge(PAGODA, TWO_ORPHANS, VALUE, day(from), until == null ? null : day(until));
    }

    static Pledge pledge(Sponsor sponsor, Recipients recipients, long value) {
        return new Pledge(sponsor, recipients, Vnd.of(value), day("2023-01-05"), null);
    }

    static PledgeSponsorship give(Pledge pledge) {
        return new PledgeSponsorship(SPONSORSHIP, ASSOCIATION, pledge);
    }

    static AmendSponsorship amend(Pledge pledge) {
        return new AmendSponsorship(SPONSORSHIP, ASSOCIATION, pledge, "Nhận thêm một cháu");
    }

    static EndSponsorship end(String day) {
        return new EndSponsorship(SPONSORSHIP, ASSOCIATION, day(day), "Cháu đã đi làm");
    }

    static CorrectSponsorshipEnd correctEnd(String day) {
        return new CorrectSponsorshipEnd(SPONSORSHIP, ASSOCIATION, day(day), "Cháu chuyển đi", "Nhập nhầm ngày");
    }

    static VoidSponsorshipEnd voidEnd() {
        return new VoidSponsorshipEnd(SPONSORSHIP, ASSOCIATION, "Nhầm với một cháu khác");
    }

    static VoidSponsorship voidIt() {
        return new VoidSponsorship(SPONSORSHIP, ASSOCIATION, "Ghi trùng");
    }

    static SponsorshipPledged pledged(Pledge pledge) {
        return new SponsorshipPledged(SPONSORSHIP, ASSOCIATION, pledge);
    }

    static SponsorshipEnded ended(String day) {
        return new SponsorshipEnded(SPONSORSHIP, ASSOCIATION, day(day), "Cháu đã đi làm");
    }

    static SponsorshipEndCorrected endCorrected(Pledge pledge, String day) {
        return new SponsorshipEndCorrected(
                SPONSORSHIP, ASSOCIATION, pledge, day(day), "Cháu chuyển đi", "Nhập nhầm ngày");
    }

    static SponsorshipEndVoided endVoided(Pledge pledge) {
        return new SponsorshipEndVoided(SPONSORSHIP, ASSOCIATION, pledge, "Nhầm với một cháu khác");
    }

    static SponsorshipVoided voided() {
        return new SponsorshipVoided(SPONSORSHIP, ASSOCIATION, "Ghi trùng");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
