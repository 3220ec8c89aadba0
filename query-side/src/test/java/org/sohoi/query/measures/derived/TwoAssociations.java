package org.sohoi.query.measures.derived;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.territory.Level;
import org.sohoi.query.QuerySideStack;

/** Two associations in 2023: one with members and three donations, one with neither members nor more than one donation. */
abstract class TwoAssociations extends QuerySideStack {

    static final String JSON = "application/json";
    static final UUID ONE = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final UUID OTHER = UUID.fromString("018f0000-0000-7000-8000-000000000002");

    @BeforeAll
    void recordTheLedger() {
        register(ONE, "DER-1");
        register(OTHER, "DER-2");
        record(ONE + "/members", new MembersAdmitted(ONE, UUID.randomUUID(), LocalDate.of(2023, 2, 1), 5));
        record(ONE + "/members", new MembersAdmitted(ONE, UUID.randomUUID(), LocalDate.of(2023, 5, 1), 2));
        donate(ONE, LocalDate.of(2023, 3, 1), DonorKind.COLLECTIVE, 10_000_000);
        donate(ONE, LocalDate.of(2023, 5, 1), DonorKind.INDIVIDUAL, 1_500_000);
        donate(ONE, LocalDate.of(2023, 6, 1), DonorKind.INDIVIDUAL, 500_000);
        donate(OTHER, LocalDate.of(2023, 6, 1), DonorKind.INDIVIDUAL, 1_000_000);
        support(SupportKind.GIFT, 2_000_000);
        support(SupportKind.JOB_CREATION, 1_000_000);
    }

    private void register(UUID id, String number) {
        record(
                id.toString(),
                new AssociationRegistered(
                        id, LocalDate.of(2022, 1, 1), number, "Hội", Level.PROVINCE, "84", Field.OTHER, null));
    }

    final long donate(UUID association, LocalDate on, DonorKind kind, long amount) {
        Donation donation = new Donation(new Donor(kind, "Nhà hảo tâm"), Vnd.of(amount), List.of(), null);
        return record(
                association + "/fund/" + on.getYear(),
                new DonationRecorded(association, on.getYear(), UUID.randomUUID(), on, donation));
    }

    private void support(SupportKind kind, long value) {
        Recipients people = new Recipients(BeneficiaryCategory.DISABLED, 3, List.of());
        record(
                ONE + "/fund/2023",
                new SupportProvided(
                        ONE,
                        2023,
                        UUID.randomUUID(),
                        LocalDate.of(2023, 6, 2),
                        new Support(kind, people, 4, Vnd.of(value))));
    }
}
