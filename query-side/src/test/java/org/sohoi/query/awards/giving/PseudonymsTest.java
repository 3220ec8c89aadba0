package org.sohoi.query.awards.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;

class PseudonymsTest {

    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final UUID PERSON = UUID.fromString("018f0000-0000-7000-8000-00000000000a");

    /** Computed with another implementation: Python's hmac over the sixteen bytes of the id. */
    @Test
    void areTheFirstHalfOfAnHmacOfTheId() {
        assertThat(new Pseudonyms(KEY).of(PERSON)).isEqualTo("90091e65f0d46f5518e59c8f4afc7fb0");
    }

    @Test
    void areTheSameForTheSamePersonAndOthersForOthersAndWithAnotherKey() {
        Pseudonyms pseudonyms = new Pseudonyms(KEY);
        assertThat(pseudonyms.of(PERSON)).isEqualTo(new Pseudonyms(KEY).of(PERSON));
        assertThat(pseudonyms.of(PERSON)).isNotEqualTo(new Pseudonyms(new byte[16]).of(PERSON));
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(pseudonyms.of(UUID.randomUUID()));
        }
        assertThat(all).hasSize(10_000).allMatch(pseudonym -> pseudonym.matches("[0-9a-f]{32}"));
    }

    @Test
    void areMadeWithTheConfiguredKeyElseWithOneThatTheReadModelKeeps() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        try (ReadModel readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)) {
            byte[] first = PseudonymKey.of(null, readModel);
            assertThat(first).hasSize(32).isEqualTo(PseudonymKey.of(null, readModel));
            assertThat(PseudonymKey.of(Base64.getEncoder().encodeToString(KEY), readModel))
                    .isEqualTo(KEY);
            assertThatThrownBy(() -> PseudonymKey.of("c2hvcnQ=", readModel)).hasMessageContaining("16 bytes, not 5");
        }
    }
}
