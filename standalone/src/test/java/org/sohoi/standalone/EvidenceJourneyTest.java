package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.transparency.log.KeyFile;
import tools.jackson.databind.JsonNode;

/** What is recorded and asked over HTTP is proved by a bundle to the auditor's tool, and by no other bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceJourneyTest {

    private static final int COMMANDS = 600;
    private static final int QUESTIONS_OF_EACH = 3;

    @TempDir
    private static Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private DatabaseAddress database;
    private Standalone sohoi;
    private AuditedBundle bundle;
    private String association;
    private long corrected;

    @BeforeAll
    void record() {
        KeyFile key = new KeyFile(folder.resolve("log.key"));
        key.makeIfMissing("sohoi.example/evidence");
        database = TestDatabases.freshDatabase();
        sohoi = Standalone.on(database, "--sohoi.demo.enabled=false", "--sohoi.transparency.key-file=" + key.path());
        RandomBookkeeping others = new RandomBookkeeping(sohoi.bean(CommandGateway.class), random);
        others.map();
        others.associations();
        for (int i = 0; i < COMMANDS; i++) {
            others.oneMore();
        }
        association = sohoi.write("/associations", """
                {"effectiveOn": "2020-01-15", "registrationNumber": "KH-2020-01", "name": "Hội Khuyến học mẫu",
                 "level": "PROVINCE", "unitCode": "84", "field": "EDUCATION_PROMOTION"}""").get("id").asString();
        String donations = "/associations/" + association + "/donations";
        String donation =
                sohoi.write(donations, donation(50_000_000, "")).get("id").asString();
        corrected = sohoi.write(
                        donations + "/" + donation + "/corrections",
                        donation(45_000_000, ", \"reason\": \"Nhập nhầm\""))
                .get("position")
                .asLong();
        bundle = bundle("/audit/evidence?" + figure());
    }

    @AfterAll
    void stop() {
        sohoi.close();
    }

    private static String donation(long cash, String more) {
        return """
                {"effectiveOn": "2023-03-10", "donor": {"kind": "COLLECTIVE", "name": "Doanh nghiệp mẫu"},
                 "cash": %d%s}""".formatted(cash, more);
    }

    private String figure() {
        return "measure=mobilised&asOf=2023-12-31&association=%s&knownAt=%d".formatted(association, corrected);
    }

    private AuditedBundle bundle(String path) {
        String key = new String(sohoi.download("/audit/keys"), StandardCharsets.UTF_8);
        return new AuditedBundle(folder, key.lines().toList(), sohoi.download(path));
    }

    @Test
    void provesAFigure() {
        assertThat(bundle.findings()).isEmpty();
        assertThat(bundle.text("answer.json")).contains("\"total\":45000000");
        assertThat(bundle.text("events.ndjson").lines()).hasSize(2);
        assertThat(bundle.text("README.txt")).contains("BẰNG CHỨNG TỪ SỔ HỘI: mobilised", "EVIDENCE FROM");
    }

    @Test
    void provesAnEvent() {
        AuditedBundle event = bundle("/audit/evidence/events/" + corrected);

        assertThat(event.findings()).isEmpty();
        assertThat(event.text("events.ndjson")).contains("donation.corrected");
        assertThat(event.names())
                .containsExactlyInAnyOrder("README.txt", "events.ndjson", "proofs.json", "checkpoint", "keys");
    }

    @Test
    void isTheSameToTheByteAsLongAsTheCheckpointIs() {
        assertThat(bundle("/audit/evidence?" + figure()).bytes()).isEqualTo(bundle.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.txt",
                "query.json",
                "answer.json",
                "contributions.json",
                "events.ndjson",
                "proofs.json",
                "checkpoint",
                "keys"
            })
    void isNotVerifiedWithAByteChanged(String member) {
        for (int tries = 0; tries < 20; tries++) {
            AuditedBundle changed = bundle.withAByteChanged(member, random);
            assertThat(changed.isVerified()).as("%s, seed %d", member, seed).isEqualTo(changed.saysTheSameAs(bundle));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "query.json, mobilised, donations",
        "query.json, 2023-12-31, 2023-12-30",
        "answer.json, 45000000, 46000000",
        "answer.json, 2023-12-31, 2023-03-09",
        "contributions.json, 50000000, 51000000",
        "contributions.json, COLLECTIVE, INDIVIDUAL",
        "events.ndjson, 45000000, 46000000",
        "events.ndjson, 2023-03-10, 2023-03-11",
        "proofs.json, '\"position\":', '\"position\":1'",
        "checkpoint, sohoi.example, sohoi.exemple"
    })
    void isNotVerifiedWhenItSaysSomethingElse(String member, String said, String instead) {
        assertThat(bundle.text(member)).contains(said);
        assertThat(bundle.withText(member, text -> text.replace(said, instead)).isVerified())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"query.json", "answer.json", "contributions.json", "events.ndjson", "proofs.json", "checkpoint"})
    void isNotVerifiedWithoutAMember(String member) {
        assertThat(bundle.without(member).isVerified()).isFalse();
    }

    /** A bundle is made of the read models; the tool makes the figure of the events again. */
    @Test
    void isNotVerifiedWhenARowOfTheReadModelWasChanged() throws SQLException {
        String change = "UPDATE read_model.measure_delta SET amount = amount %s WHERE position = %d";
        assertThat(update(change.formatted("+ 1000", corrected))).isPositive();
        AuditedBundle tampered = bundle("/audit/evidence?" + figure());
        update(change.formatted("- 1000", corrected));

        assertThat(tampered.findings()).anyMatch(finding -> finding.contains("position " + corrected));
        assertThat(bundle("/audit/evidence?" + figure()).findings()).isEmpty();
    }

    private int update(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Test
    void isNotVerifiedWhenItIsCutOff() {
        byte[] whole = bundle.bytes();
        for (int length = 0; length < whole.length; length += 1 + random.nextInt(100)) {
            assertThat(bundle.cutTo(length).isVerified()).as("%d bytes", length).isFalse();
        }
    }

    @Test
    void provesEverySumOfARandomLedger() {
        for (JsonNode measure : sohoi.read("/measures").get("measures")) {
            String kind = measure.get("kind").asString();
            if (kind.equals("FLOW") || kind.equals("STOCK")) {
                for (int asked = 0; asked < QUESTIONS_OF_EACH; asked++) {
                    String question = "measure=" + measure.get("measure").asString() + anyPeriod() + anyMoment();
                    assertThat(bundle("/audit/evidence?" + question).findings())
                            .as("%s, seed %d", question, seed)
                            .isEmpty();
                }
            }
        }
    }

    private String anyPeriod() {
        LocalDate first = RandomBookkeeping.FIRST_DAY.plusDays(random.nextInt(RandomBookkeeping.DAYS));
        return random.nextBoolean()
                ? "&asOf=" + first
                : "&from=%s&to=%s".formatted(first, first.plusDays(1 + random.nextInt(400)));
    }

    private String anyMoment() {
        return random.nextBoolean() ? "" : "&knownAt=" + (1 + random.nextInt((int) corrected));
    }

    @ParameterizedTest
    @CsvSource({
        "/audit/evidence, 400, ParameterMustBeGiven",
        "/audit/evidence?measure=nothing, 404, MeasureMustBeKnown",
        "/audit/evidence?measure=average-donation, 400, MeasureMustBeASum",
        "/audit/evidence?measure=members-growth, 400, MeasureMustBeASum",
        "/audit/evidence?measure=average-donation&part=numerator, 400, ParameterMustBeKnown",
        "/audit/evidence?measure=distinct-beneficiaries, 400, MeasureMustBeASum",
        "/audit/evidence?measure=mobilised&limit=1, 400, ParameterMustBeKnown",
        "/audit/evidence?measure=mobilised&replay=018f0000-0000-7000-8000-00000000ffff, 400, ParameterMustBeKnown",
        "/audit/evidence/events/1?replay=018f0000-0000-7000-8000-00000000ffff, 400, ParameterMustBeKnown",
        "/audit/evidence?measure=mobilised&asOf=tomorrow, 400, ParameterMustBeReadable",
        "/audit/evidence?measure=mobilised&knownAt=99999999, 400, PositionMustBeRecorded",
        "/audit/evidence/events/0, 400, ParameterMustBeReadable",
        "/audit/evidence/events/x, 400, ParameterMustBeReadable",
        "/audit/evidence/events/99999999, 404, PositionMustBeRecorded",
        "/audit/evidence/events/1?size=1, 400, ParameterMustBeKnown"
    })
    void refusesWhatNoBundleIsOf(String path, int status, String rule) {
        var refusal = sohoi.get(path);

        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(status);
        assertThat(refusal.body()).contains("\"rule\":\"" + rule + "\"");
        assertThat(refusal.headers().allValues("Content-Type")).isEqualTo(List.of("application/problem+json"));
    }
}
