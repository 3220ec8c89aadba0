package org.sohoi.query.awards;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.sohoi.query.projection.RowWriter;

/** Writes down every statement about a scholarship or a support, and never touches it again. */
@ProcessingGroup(AwardProjection.NAME)
final class AwardProjection {

    static final String NAME = "awards";
    static final String TABLE = "award_fact";

    private static final List<String> COLUMNS = List.of(
            "position",
            "association_id",
            "entry_id",
            "kind",
            "effective_on",
            "support_kind",
            "category",
            "people",
            "times",
            "value",
            "beneficiaries");

    private final RowBuffer<AwardStatement> statements;

    AwardProjection(ReadModel readModel) {
        this.statements = new RowBuffer<>(readModel, TABLE, COLUMNS, AwardProjection::values);
    }

    @EventHandler
    void on(ScholarshipAwarded event, Recording recording) {
        statements.add(new AwardStatement(
                recording.position(),
                event.associationId(),
                event.entryId(),
                event.effectiveOn(),
                event.scholarship()));
    }

    @EventHandler
    void on(SupportProvided event, Recording recording) {
        statements.add(new AwardStatement(
                recording.position(), event.associationId(), event.entryId(), event.effectiveOn(), event.support()));
    }

    @EventHandler
    void on(DisbursementCorrected event, Recording recording) {
        statements.add(
                event.disbursement() instanceof Reward
                        ? AwardStatement.none(recording.position(), event.associationId(), event.entryId())
                        : new AwardStatement(
                                recording.position(),
                                event.associationId(),
                                event.entryId(),
                                event.effectiveOn(),
                                event.disbursement()));
    }

    /** Says nothing of what was voided. For a reward the row has nothing to take back, and does no harm. */
    @EventHandler
    void on(DisbursementVoided event, Recording recording) {
        statements.add(AwardStatement.none(recording.position(), event.associationId(), event.entryId()));
    }

    private static @Nullable Object[] values(AwardStatement statement) {
        Disbursement award = statement.award();
        Recipients recipients = award == null ? null : award.recipients();
        return new @Nullable Object[] {
            statement.position(),
            statement.associationId(),
            statement.entryId(),
            statement.kind() == null ? null : statement.kind().name(),
            statement.effectiveOn(),
            statement.supportKind(),
            recipients == null ? null : recipients.category().name(),
            recipients == null ? null : recipients.headCount(),
            statement.times(),
            award == null ? null : award.value().amount(),
            recipients == null ? null : RowWriter.json(Beneficiaries.text(recipients.beneficiaries()))
        };
    }
}
