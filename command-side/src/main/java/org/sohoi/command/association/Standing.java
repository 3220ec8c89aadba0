package org.sohoi.command.association;

import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED;
import static org.sohoi.command.association.AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.territory.Level;

/** What an association may do, and since when: all that the decisions of other features need to know of it. */
public final class Standing {

    private final String associationId;
    private final List<Suspension> suspensions = new ArrayList<>();
    private LocalDate registeredOn = LocalDate.MAX;
    private Level level = Level.COMMUNE;
    private LocalDate levelSince = LocalDate.MIN;
    private @Nullable LocalDate dissolvedOn;

    Standing(String associationId) {
        this.associationId = associationId;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public Level level() {
        return level;
    }

    public Optional<LocalDate> dissolvedOn() {
        return Optional.ofNullable(dissolvedOn);
    }

    /** All that must be true for something to be recorded as having happened to or through the association that day. */
    void mustTakeEntriesOn(LocalDate effectiveOn, LocalDate today) {
        mustNotBeDissolved();
        mustExistOn(effectiveOn, today);
        mustNotBeSuspendedOn(effectiveOn);
    }

    public void mustNotBeDissolved() {
        ASSOCIATION_MUST_NOT_BE_DISSOLVED.require(
                dissolvedOn == null,
                associationId,
                "an association that is not dissolved",
                "dissolved on " + dissolvedOn);
    }

    boolean isActiveOn(LocalDate day) {
        return dissolvedOn == null
                && !day.isBefore(registeredOn)
                && suspensions.stream().noneMatch(suspension -> suspension.covers(day));
    }

    private void mustNotBeSuspendedOn(LocalDate day) {
        suspensions.stream().filter(s -> s.covers(day)).findFirst().ifPresent(suspension -> {
            throw ASSOCIATION_MUST_NOT_BE_SUSPENDED.violated(
                    associationId, "an association that is not suspended on " + day, suspension);
        });
    }

    /** The day is neither in the future nor before the association was established. */
    void mustExistOn(LocalDate effectiveOn, LocalDate today) {
        EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE.require(
                !effectiveOn.isAfter(today), associationId, "a date up to " + today, effectiveOn);
        EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION.require(
                !effectiveOn.isBefore(registeredOn), associationId, "a date from " + registeredOn + " on", effectiveOn);
    }

    void on(AssociationEvent event) {
        LocalDate day = event.effectiveOn();
        if (event instanceof AssociationRegistered registered) {
            registeredOn = day;
            level = registered.level();
            levelSince = day;
        } else if (event instanceof AssociationMoved moved && !day.isBefore(levelSince)) {
            level = moved.level();
            levelSince = day;
        } else if (event instanceof AssociationSuspended) {
            suspensions.add(new Suspension(day, null));
        } else if (event instanceof AssociationResumed) {
            suspensions.set(
                    suspensions.size() - 1,
                    suspensions.get(suspensions.size() - 1).until(day));
        } else if (event instanceof AssociationDissolved || event instanceof AssociationMerged) {
            dissolvedOn = day;
        }
    }

    /** From a day on, until the day on which the association acts again. */
    private record Suspension(LocalDate from, @Nullable LocalDate resumedOn) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (resumedOn == null || day.isBefore(resumedOn));
        }

        Suspension until(LocalDate day) {
            return new Suspension(from, day);
        }

        @Override
        public String toString() {
            return "suspended from " + from + (resumedOn == null ? "" : " until " + resumedOn);
        }
    }
}
