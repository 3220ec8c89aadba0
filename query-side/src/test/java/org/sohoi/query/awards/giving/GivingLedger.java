package org.sohoi.query.awards.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.query.trace.AuditedLedger.Recorder;

/** Awards of two associations: to named people, to a group and to one unnamed person; one corrected, one voided. */
final class GivingLedger {

    static final UUID CHA_VA = UUID.fromString("018f0000-0000-7000-8000-000000000842");
    static final UUID TIEU_CAN = UUID.fromString("018f0000-0000-7000-8000-000000000845");
    static final UUID AN = UUID.fromString("018f0000-0000-7000-8000-00000000000a");
    static final UUID BINH = UUID.fromString("018f0000-0000-7000-8000-00000000000b");
    static final UUID CHI = UUID.fromString("018f0000-0000-7000-8000-00000000000c");
    static final UUID NAMED = UUID.randomUUID();
    static final UUID GROUP = UUID.randomUUID();
    static final UUID SOMEONE = UUID.randomUUID();
    static final LocalDate MARCH = LocalDate.of(2023, 3, 10);

    private static final UUID MISTAKE = UUID.randomUUID();

    final long named;
    final long group;
    final long mistake;
    final long voided;
    final long corrected;

    GivingLedger(Recorder recorder) {
        recorder.record("territory", new UnitDefined("84", "Trà Vinh", Level.PROVINCE, null, null));
        recorder.record("territory", new UnitDefined("842", "Càng Long", Level.DISTRICT, "84", null));
        recorder.record("territory", new UnitDefined("845", "Tiểu Cần", Level.DISTRICT, "84", null));
        register(recorder, CHA_VA, "842");
        register(recorder, TIEU_CAN, "845");
        named = recorder.record(
                "cha-va", new ScholarshipAwarded(CHA_VA, 2023, NAMED, MARCH, scholarship(1_000_000, AN, BINH, CHI)));
        group = recorder.record(
                "cha-va", new SupportProvided(CHA_VA, 2023, GROUP, MARCH.plusDays(1), support(12, SupportKind.GIFT)));
        mistake = recorder.record(
                "tieu-can",
                new SupportProvided(TIEU_CAN, 2023, MISTAKE, MARCH.plusDays(2), support(5, SupportKind.CASH)));
        recorder.record(
                "tieu-can",
                new SupportProvided(TIEU_CAN, 2023, SOMEONE, MARCH.plusDays(3), support(1, SupportKind.HOUSING)));
        recorder.record(
                "tieu-can",
                new RewardGiven(TIEU_CAN, 2023, UUID.randomUUID(), MARCH, new Reward(unnamed(3), Vnd.of(300_000))));
        voided = recorder.record("tieu-can", new DisbursementVoided(TIEU_CAN, 2023, MISTAKE, "never happened"));
        corrected = recorder.record(
                "cha-va",
                new DisbursementCorrected(
                        CHA_VA, 2023, NAMED, MARCH.minusDays(1), scholarship(800_000, AN, BINH), "one was not there"));
    }

    private static void register(Recorder recorder, UUID id, String unit) {
        recorder.record(
                id.toString(),
                new AssociationRegistered(
                        id,
                        LocalDate.of(2020, 1, 1),
                        "KH-" + unit,
                        "Hội Khuyến học " + unit,
                        Level.DISTRICT,
                        unit,
                        Field.EDUCATION_PROMOTION,
                        null));
    }

    private static Scholarship scholarship(long value, UUID... people) {
        return new Scholarship(
                new Recipients(
                        BeneficiaryCategory.PUPIL,
                        people.length,
                        Stream.of(people).toList()),
                people.length,
                Vnd.of(value));
    }

    private static Support support(int people, SupportKind kind) {
        return new Support(kind, unnamed(people), people, Vnd.of(100_000L * people));
    }

    private static Recipients unnamed(int people) {
        return new Recipients(BeneficiaryCategory.ELDERLY, people, List.of());
    }
}
