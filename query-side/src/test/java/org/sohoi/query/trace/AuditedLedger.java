package org.sohoi.query.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;

/**
 * A small history with something of everything: a donation that is corrected, one that is voided, one that comes late, one
 * that lies in the future, an association that moves to another district, and one that is dissolved.
 */
public final class AuditedLedger {

    public static final UUID CANG_LONG = UUID.fromString("018f0000-0000-7000-8000-000000000842");
    public static final UUID CAU_KE = UUID.fromString("018f0000-0000-7000-8000-000000000844");
    public static final UUID DISSOLVED = UUID.fromString("018f0000-0000-7000-8000-000000000999");
    public static final UUID DONATION = UUID.randomUUID();
    public static final LocalDate FUTURE = LocalDate.of(2999, 1, 1);

    private static final UUID MISTAKE = UUID.randomUUID();
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 10);

    private final Recorder recorder;
    private long opened;
    private long donated;
    private long admitted;
    private long mistaken;
    private long corrected;
    private long voided;
    private long late;
    private long future;
    private long awarded;
    private long dissolved;
    private long moved;

    /** Appends an event to a stream and returns its position. */
    public interface Recorder {
        long record(String stream, LedgerEvent event);
    }

    public AuditedLedger(Recorder recorder) {
        this.recorder = recorder;
    }

    public void recordAll() {
        recorder.record("territory", new UnitDefined("84", "Trà Vinh", Level.PROVINCE, null, null));
        recorder.record("territory", new UnitDefined("842", "Càng Long", Level.DISTRICT, "84", null));
        recorder.record("territory", new UnitDefined("844", "Cầu Kè", Level.DISTRICT, "84", null));
        register(CANG_LONG, "842");
        register(CAU_KE, "844");
        register(DISSOLVED, "84");
        opened = recorder.record("cau-ke", new FundYearOpened(CAU_KE, 2023, Vnd.of(1_000_000), Vnd.ZERO));
        admitted = recorder.record("members", new MembersAdmitted(DISSOLVED, UUID.randomUUID(), MARCH, 40));
        donated =
                recorder.record("cang-long", new DonationRecorded(CANG_LONG, 2023, DONATION, MARCH, worth(50_000_000)));
        corrected = recorder.record(
                "cang-long", new DonationCorrected(CANG_LONG, 2023, DONATION, MARCH, worth(45_000_000), "misread"));
        mistaken =
                recorder.record("cang-long", new DonationRecorded(CANG_LONG, 2023, MISTAKE, MARCH, worth(7_000_000)));
        voided = recorder.record("cang-long", new DonationVoided(CANG_LONG, 2023, MISTAKE, "never came"));
        late = recorder.record("cau-ke", donation(CAU_KE, 9_000_000));
        future = recorder.record(
                "cau-ke", new DonationRecorded(CAU_KE, 2999, UUID.randomUUID(), FUTURE, worth(2_000_000)));
        awarded = recorder.record(
                "cau-ke",
                new ScholarshipAwarded(
                        CAU_KE,
                        2023,
                        UUID.randomUUID(),
                        MARCH,
                        new Scholarship(
                                new Recipients(BeneficiaryCategory.PUPIL, 4, List.of()), 4, Vnd.of(4_000_000))));
        dissolved =
                recorder.record("dissolved", new AssociationDissolved(DISSOLVED, LocalDate.of(2023, 9, 1), "decision"));
        moved = recorder.record(
                "association", new AssociationMoved(CANG_LONG, MARCH, Level.DISTRICT, "844", "decision"));
    }

    public static DonationRecorded donation(UUID association, long amount) {
        return new DonationRecorded(association, 2023, UUID.randomUUID(), MARCH, worth(amount));
    }

    private void register(UUID id, String unit) {
        Level level = unit.equals("84") ? Level.PROVINCE : Level.DISTRICT;
        recorder.record(
                id.toString(),
                new AssociationRegistered(id, FOUNDED, "N-" + id, "Hội " + unit, level, unit, Field.OTHER, null));
    }

    private static Donation worth(long amount) {
        return new Donation(new Donor(DonorKind.INDIVIDUAL, "Bà Sáu"), Vnd.of(amount), List.of(), null);
    }

    public long opened() {
        return opened;
    }

    public long donated() {
        return donated;
    }

    public long admitted() {
        return admitted;
    }

    public long corrected() {
        return corrected;
    }

    public long mistaken() {
        return mistaken;
    }

    public long voided() {
        return voided;
    }

    public long late() {
        return late;
    }

    public long future() {
        return future;
    }

    public long awarded() {
        return awarded;
    }

    public long dissolved() {
        return dissolved;
    }

    public long moved() {
        return moved;
    }

    public long last() {
        return moved;
    }
}
