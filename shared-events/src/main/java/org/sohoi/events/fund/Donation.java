package org.sohoi.events.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.Vnd;

/** What a donor gave: cash, goods, or both. Cash and goods stay apart. */
public record Donation(
        Donor donor,
        Vnd cash,
        List<InKindItem> inKind,
        @Nullable String purpose) {
    /** The valuation of all goods. */
    public Vnd inKindValue() {
        return inKind.stream().map(item -> item.valuation().amount()).reduce(Vnd.ZERO, Vnd::plus);
    }

    /** Mobilised: cash and the value of goods. */
    public Vnd total() {
        return cash.plus(inKindValue());
    }
}
