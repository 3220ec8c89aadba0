package org.sohoi.query.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.events.territory.Level;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.registry.Unit;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** Questions about awards, and the answers to them, arrive in another process as they left. */
class AwardQuestionsCrossProcessesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final Instant INSTANT = Instant.parse("2023-08-25T10:15:30.123456Z");
    private static final Coordinates AT = Coordinates.asOf(DAY, new KnownAt(12, INSTANT), DAY);
    private static final AwardFilter FILTER =
            new AwardFilter(UUID.randomUUID(), Tiers.ALL, "842", Set.of(AwardKind.SUPPORT));

    static List<Object> messages() {
        return List.of(
                new ListAwards(AT, FILTER, new AwardCursor(DAY, 7), 500),
                new ListAwards(AT, AwardFilter.NONE, null, 500),
                new AwardPage(
                        List.of(
                                award(new Unit("842", "Càng Long", Level.DISTRICT, "84", DAY, null, null)),
                                award(null)),
                        new AwardCursor(DAY, 9)),
                new CountRecipients(AT, FILTER, 1_000),
                new RecipientCount(7));
    }

    private static Award award(Unit unit) {
        return new Award(
                UUID.randomUUID(),
                new AwardingAssociation(UUID.randomUUID(), "Hội Khuyến học", unit),
                AwardKind.SUPPORT,
                DAY,
                SupportKind.GIFT,
                BeneficiaryCategory.ORPHAN,
                1,
                2,
                300_000,
                List.of(UUID.randomUUID()),
                9,
                INSTANT);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void arriveAsTheyLeft(Object message) {
        LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());
        SerializedObject<byte[]> sent = serializer.serialize(message, byte[].class);
        assertThat((Object) serializer.deserialize(sent)).isEqualTo(message);
    }
}
