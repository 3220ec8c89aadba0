package org.sohoi.events.fund;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Whom a disbursement or a pledge reaches: a category and a head count, and the registered people where they are named.
 *
 * @param headCount how many people
 * @param beneficiaries the registered ones, as many as the head count; empty where names are not kept
 */
public record Recipients(BeneficiaryCategory category, int headCount, List<UUID> beneficiaries) {

    /** How many people of the head count are not named, so that nobody can tell who they are. */
    public int unresolved() {
        return Math.max(0, headCount - new HashSet<>(beneficiaries).size());
    }
}
