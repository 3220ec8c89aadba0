package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.eventstore.postgresql.TestLedger.noted;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.axonframework.eventhandling.DomainEventMessage;

class KeptByteForBytePropertyTest {

    private static final TestLedger LEDGER = TestLedger.fresh();

    @Property(tries = 150)
    void whatIsWrittenIsWhatIsRead(@ForAll @Size(min = 1, max = 5) List<@From("oddText") String> words)
            throws SQLException {
        String stream = UUID.randomUUID().toString();
        DomainEventMessage<?>[] events = new DomainEventMessage<?>[words.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = noted(stream, i, words.get(i));
        }
        LEDGER.append(events);

        assertThat(LEDGER.rows().stream()
                        .filter(row -> row.stream().equals(stream))
                        .map(TestLedger.Row::payload))
                .containsExactlyElementsOf(words.stream()
                        .map(KeptByteForBytePropertyTest::asWritten)
                        .toList());
        assertThat(LEDGER.engine()
                        .readEvents(stream)
                        .asStream()
                        .map(event -> ((TestLedger.Noted) event.getPayload()).words()))
                .containsExactlyElementsOf(words);
    }

    private static String asWritten(String words) {
        return TestLedger.SERIALIZER
                .serialize(new TestLedger.Noted(words), String.class)
                .getData();
    }

    /** Vietnamese composed and decomposed, astral characters, quotes, backslashes, control characters. */
    @Provide
    Arbitrary<String> oddText() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Nguyễn Thị Đào",
                        "Nguye\u0302\u0303n",
                        "trên 18,9 tỷ",
                        "\\",
                        "\"{},NULL",
                        "\u2028\u0001\u007f"),
                Arbitraries.strings()
                        .withCharRange('\u0001', '\ud7ff')
                        .withCharRange('\ue000', '\uffff')
                        .ofMaxLength(50),
                Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString));
    }
}
