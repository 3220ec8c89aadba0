package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.fund.AwardScholarship;
import org.sohoi.command.fund.CorrectDisbursement;
import org.sohoi.command.fund.DisbursementKind;
import org.sohoi.command.fund.GiveReward;
import org.sohoi.command.fund.ProvideSupport;
import org.sohoi.command.fund.VoidDisbursement;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;

/** A scholarship, support or reward. */
record GivenAway(LocalDate day, Disbursement disbursement) implements Fact {

    @Override
    public Object recorded(UUID association, UUID entry) {
        if (disbursement instanceof Scholarship scholarship) {
            return new AwardScholarship(association, entry, day, scholarship);
        }
        if (disbursement instanceof Support support) {
            return new ProvideSupport(association, entry, day, support);
        }
        return new GiveReward(association, entry, day, (Reward) disbursement);
    }

    @Override
    public Object corrected(UUID association, UUID entry, String reason) {
        return new CorrectDisbursement(association, entry, day, disbursement, reason);
    }

    @Override
    public Object voided(UUID association, UUID entry, String reason) {
        return new VoidDisbursement(association, entry, DisbursementKind.of(disbursement), reason);
    }

    @Override
    public Fact misnoted(Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> new GivenAway(Season.near(day, dice), disbursement);
            case 1 -> new GivenAway(day, changed(dice.between(1, 9), Vnd.ZERO));
            default -> new GivenAway(day, changed(0, Amounts.slip(dice)));
        };
    }

    private Disbursement changed(int morePeople, Vnd moreValue) {
        Vnd value = disbursement.value().plus(moreValue);
        Recipients right = disbursement.recipients();
        Recipients people = new Recipients(right.category(), right.headCount() + morePeople, right.beneficiaries());
        if (disbursement instanceof Scholarship scholarship) {
            return new Scholarship(people, scholarship.awards() + morePeople, value);
        }
        if (disbursement instanceof Support support) {
            return new Support(support.supportKind(), people, support.instances() + morePeople, value);
        }
        return new Reward(people, value);
    }

    @Override
    public long fundEffect() {
        return -disbursement.value().amount();
    }
}
