package org.sohoi.command.fund.api;

import static org.sohoi.command.fund.FundRule.IN_KIND_MUST_HAVE_A_VALUATION;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.api.Line;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;

/**
 * What a donor gave.
 *
 * @param cash in VND; may be left out where only goods were given
 * @param inKind goods; may be left out where only cash was given
 */
record DonationBody(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid DonorBody donor,
        @Nullable Long cash,
        @Nullable @Size(max = 500) List<@NotNull @Valid ItemBody> inKind,
        @Nullable @Size(max = 500) String purpose) {

    record DonorBody(
            @NotNull DonorKind kind,
            @Nullable @Size(max = 500) String name) {}

    record ItemBody(
            @Line String description,
            @NotNull @Digits(integer = 15, fraction = 6) BigDecimal quantity,
            @Line String unit,
            @Nullable @Valid ValuationBody valuation) {

        InKindItem toItem() {
            if (valuation == null) {
                throw IN_KIND_MUST_HAVE_A_VALUATION.violated(description, "a valuation", "none");
            }
            return new InKindItem(description, quantity, unit, valuation.toValuation());
        }
    }

    record ValuationBody(
            @NotNull Long amount,
            @NotNull ValuationMethod method,
            @NotNull LocalDate valuedOn) {

        Valuation toValuation() {
            return new Valuation(Vnd.of(amount), method, valuedOn);
        }
    }

    Donation toDonation() {
        return new Donation(
                new Donor(donor.kind(), donor.name()),
                Vnd.of(cash == null ? 0 : cash),
                inKind == null
                        ? List.of()
                        : inKind.stream().map(ItemBody::toItem).toList(),
                purpose);
    }
}
