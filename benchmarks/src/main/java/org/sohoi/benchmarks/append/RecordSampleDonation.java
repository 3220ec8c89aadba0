package org.sohoi.benchmarks.append;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The command of the benchmark: it makes a new aggregate, which records one {@link SampleDonation}. */
public record RecordSampleDonation(
        @TargetAggregateIdentifier UUID entryId) {}
