package org.sohoi.query.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.eventstore.Recording;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;

/** An award was recorded at the instant of its position, whatever the clock of whoever recorded it said. */
class InstantOfAnAwardTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 20);
    private static final Instant LATER = Instant.parse("2023-10-20T08:00:00Z");

    @Test
    void isThatOfItsPosition() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        try (ReadModel readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)) {
            readModel
                    .jdbc()
                    .sql("INSERT INTO recorded (first_position, recorded_at) VALUES (3, CAST(:later AS timestamptz))")
                    .param("later", LATER.toString())
                    .update();
            award(readModel, new Recording(4, LATER.minusSeconds(5)));
            List<Award> found = new StoredAwards(readModel)
                    .page(
                            new AwardScope(DAY, DAY.plusDays(1), 4, Set.of(AwardKind.SCHOLARSHIP), null),
                            null,
                            10,
                            id -> new AwardingAssociation(id, "Hội", null));
            assertThat(found).extracting(Award::recordedAt).containsExactly(LATER);
        }
    }

    private static void award(ReadModel readModel, Recording recording) {
        DefaultUnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("batch"));
        new AwardProjection(readModel)
                .on(
                        new ScholarshipAwarded(
                                UUID.randomUUID(),
                                2023,
                                UUID.randomUUID(),
                                DAY,
                                new Scholarship(
                                        new Recipients(BeneficiaryCategory.PUPIL, 2, List.of()), 2, Vnd.of(100_000))),
                        recording);
        batch.commit();
    }
}
