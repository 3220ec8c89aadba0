package org.sohoi.query.sponsorship;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.sponsorship.SponsorshipAmended;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipEvent;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.entry.Amount;
import org.sohoi.query.measures.entry.Entry;
import org.sohoi.query.measures.entry.EntryLedger;
import org.springframework.stereotype.Component;

/** Counts sponsors and the people they sponsor while it lasts, and what was pledged. */
@Component
@ProcessingGroup(EntryLedger.PROCESSING_GROUP)
class SponsorshipProjection {

    private final EntryLedger ledger;

    SponsorshipProjection(EntryLedger ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(SponsorshipPledged event, Recording recording) {
        ledger.enter(recording, entry(event), amounts(event.pledge()));
    }

    @EventHandler
    void on(SponsorshipAmended event, Recording recording) {
        ledger.restate(recording, entry(event), amounts(event.pledge()));
    }

    /** What was pledged stays pledged. */
    @EventHandler
    void on(SponsorshipEnded event, Recording recording) {
        ledger.end(recording, entry(event), event.endedOn());
    }

    @EventHandler
    void on(SponsorshipEndCorrected event, Recording recording) {
        ledger.restate(recording, entry(event), amounts(event.pledge().endingOn(event.endedOn())));
    }

    @EventHandler
    void on(SponsorshipEndVoided event, Recording recording) {
        ledger.restate(recording, Cause.VOIDED, entry(event), amounts(event.pledge()));
    }

    @EventHandler
    void on(SponsorshipVoided event, Recording recording) {
        ledger.restate(recording, entry(event), List.of());
    }

    private static Entry entry(SponsorshipEvent event) {
        return new Entry(event.associationId(), event.sponsorshipId());
    }

    private static List<Amount> amounts(Pledge pledge) {
        LocalDate from = pledge.from();
        LocalDate until = pledge.until();
        SponsorKind kind = pledge.sponsor().kind();
        List<Amount> stocks = List.of(
                Amount.of(Series.SPONSORS, from, 1).by(Dimension.SPONSOR_KIND, kind),
                Amount.of(Series.SPONSORED_PEOPLE, from, pledge.recipients().headCount())
                        .by(Dimension.CATEGORY, pledge.recipients().category()),
                Amount.of(
                                Series.UNRESOLVED_SPONSORED_PEOPLE,
                                from,
                                pledge.recipients().unresolved())
                        .by(Dimension.CATEGORY, pledge.recipients().category()));
        Stream<Amount> ends = until == null ? Stream.of() : stocks.stream().map(stock -> stock.endingOn(until));
        Amount value = Amount.of(Series.SPONSORSHIP_VALUE, from, pledge.value().amount())
                .by(Dimension.SPONSOR_KIND, kind);
        Amount unresolved = Amount.of(
                        Series.UNRESOLVED_PLEDGED_PEOPLE,
                        from,
                        pledge.recipients().unresolved())
                .by(Dimension.CATEGORY, pledge.recipients().category());
        return Stream.of(stocks.stream(), ends, Stream.of(value, unresolved))
                .flatMap(amounts -> amounts)
                .toList();
    }
}
