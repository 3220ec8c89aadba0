package org.sohoi.events.fund;

import org.sohoi.events.Vnd;

/** Rewards and gifts of honour (khen thưởng, tặng quà), one a person. */
public record Reward(Recipients recipients, Vnd value) implements Disbursement {}
