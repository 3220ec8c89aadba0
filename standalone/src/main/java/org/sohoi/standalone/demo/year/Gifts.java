package org.sohoi.standalone.demo.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;
import org.sohoi.standalone.demo.province.Goods;

/** Donations of a given worth: by whom, in cash or in kind. Donors are numbered samples. */
final class Gifts {

    private static final List<ValuationMethod> METHODS = List.of(ValuationMethod.values());

    private final List<Goods> goods;
    private final Dice dice;

    Gifts(List<Goods> goods, Dice dice) {
        this.goods = goods;
        this.dice = dice;
    }

    Donation worth(long vnd, LocalDate day) {
        Donor donor = donor();
        int form = dice.below(100);
        if (form < 72) {
            return new Donation(donor, Vnd.of(vnd), List.of(), null);
        }
        if (form < 94 || vnd < 2 * Amounts.STEP) {
            return new Donation(donor, Vnd.ZERO, List.of(item(vnd, day)), null);
        }
        long inKind = (vnd / Amounts.STEP + 1) / 2 * Amounts.STEP;
        return new Donation(donor, Vnd.of(vnd - inKind), List.of(item(inKind, day)), "Theo chương trình (dữ liệu mẫu)");
    }

    private Donor donor() {
        int kind = dice.below(100);
        if (kind < 45) {
            return new Donor(DonorKind.COLLECTIVE, "Doanh nghiệp mẫu %04d".formatted(dice.between(1, 600)));
        }
        if (kind < 92) {
            return new Donor(DonorKind.INDIVIDUAL, "Nhà hảo tâm mẫu %04d".formatted(dice.between(1, 1500)));
        }
        return new Donor(DonorKind.ANONYMOUS, null);
    }

    /** As many of some goods as the value comes to; the value is the whole quantity's. */
    private InKindItem item(long vnd, LocalDate day) {
        Goods chosen = dice.pick(goods);
        return new InKindItem(
                chosen.description(),
                BigDecimal.valueOf(Math.max(1, vnd / chosen.price())),
                chosen.unit(),
                new Valuation(Vnd.of(vnd), dice.pick(METHODS), day));
    }
}
