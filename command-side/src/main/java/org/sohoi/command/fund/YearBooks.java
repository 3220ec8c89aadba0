package org.sohoi.command.fund;

import static org.sohoi.command.fund.FundRule.CORRECTION_MUST_KEEP_THE_KIND;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_BE_NEW;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_NOT_BE_VOID;
import static org.sohoi.command.fund.FundRule.FUND_MUST_BE_WITHIN_BOUNDS;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.association.EntriesInItsName.Dated;
import org.sohoi.events.Vnd;

/** The entries of a fund year and the balance that they make up, with the rules that rest on both. */
final class YearBooks {

    private static final Vnd BOUND = Vnd.of(1_000_000_000_000_000_000L);

    private final Map<UUID, Entry> entries = new HashMap<>();
    private final RunningBalance balance = new RunningBalance();
    private int year;

    int year() {
        return year;
    }

    Vnd closing() {
        return balance.closing();
    }

    boolean has(UUID entryId) {
        return entries.containsKey(entryId);
    }

    Stream<Dated> standing() {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getValue().isVoid())
                .map(entry -> new Dated(entry.getKey(), entry.getValue().effectiveOn()));
    }

    void mustTake(UUID entryId, Entry entry) {
        ENTRY_MUST_BE_NEW.require(!has(entryId), entryId, "a new id", "an entry");
        RunningBalance after = balance.copy();
        after.add(entry);
        mustBeSound(entryId, after);
    }

    void mustTakeInstead(UUID entryId, Entry restated) {
        Entry stated = standing(
                entryId, restated.kind(), kind -> kind.sign() == restated.kind().sign());
        CORRECTION_MUST_KEEP_THE_KIND.require(
                stated.kind() == restated.kind(), entryId, stated.kind(), restated.kind());
        RunningBalance after = balance.copy();
        after.remove(stated);
        after.add(restated);
        mustBeSound(entryId, after);
    }

    void mustLetGo(UUID entryId, EntryKind kind) {
        RunningBalance after = balance.copy();
        after.remove(standing(entryId, kind, kind::equals));
        mustBeSound(entryId, after);
    }

    void mustCarry(@Nullable Object subject, Vnd amount) {
        RunningBalance after = balance.copy();
        after.carry(amount);
        mustBeSound(subject, after);
    }

    private Entry standing(UUID entryId, EntryKind expected, Predicate<EntryKind> isMet) {
        @Nullable Entry entry = entries.get(entryId);
        if (entry == null || !isMet.test(entry.kind())) {
            throw ENTRY_MUST_EXIST.violated(entryId, expected, entry == null ? "no such entry" : entry.kind());
        }
        ENTRY_MUST_NOT_BE_VOID.require(!entry.isVoid(), entryId, "an entry that stands", "void");
        return entry;
    }

    private static void mustBeSound(@Nullable Object subject, RunningBalance after) {
        Vnd held = after.held();
        FUND_MUST_BE_WITHIN_BOUNDS.require(held.compareTo(BOUND) <= 0, subject, "at most " + BOUND, held);
        after.overdraft().ifPresent(overdraft -> {
            throw DISBURSEMENT_MUST_BE_FUNDED.violated(
                    subject, "a balance of 0 VND or more on every day", overdraft.balance() + " on " + overdraft.day());
        });
    }

    void begin(int fiscalYear, Vnd carried) {
        year = fiscalYear;
        carry(carried);
    }

    void carry(Vnd amount) {
        balance.carry(amount);
    }

    void enter(UUID entryId, Entry entry) {
        entries.put(entryId, entry);
        balance.add(entry);
    }

    void restate(UUID entryId, Entry restated) {
        takeOut(entryId);
        enter(entryId, restated);
    }

    void strike(UUID entryId) {
        entries.put(entryId, takeOut(entryId).voided());
    }

    private Entry takeOut(UUID entryId) {
        Entry entry =
                Objects.requireNonNull(entries.get(entryId), "The stream restates an entry that it does not have");
        balance.remove(entry);
        return entry;
    }
}
