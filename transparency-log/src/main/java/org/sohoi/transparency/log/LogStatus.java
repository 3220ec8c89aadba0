package org.sohoi.transparency.log;

import org.jspecify.annotations.Nullable;

/**
 * How the log is.
 *
 * @param origin which log it is; null while nothing has been signed and there is no key
 * @param size of the last signed checkpoint, null before the first
 * @param head of the ledger
 * @param lag how many events the checkpoint is behind
 * @param signing whether what comes is signed: by this process, or visibly by another one that has the turn
 * @param refused why nothing is signed although there is a key
 * @param failure what is in the way just now
 */
public record LogStatus(
        @Nullable String origin,
        @Nullable Long size,
        long head,
        long lag,
        boolean signing,
        @Nullable Refusal refused,
        @Nullable String failure) {}
