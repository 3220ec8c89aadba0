package org.sohoi.events.fund;

import java.math.BigDecimal;

/** Goods given (hiện vật), with the value of the whole quantity. */
public record InKindItem(String description, BigDecimal quantity, String unit, Valuation valuation) {}
