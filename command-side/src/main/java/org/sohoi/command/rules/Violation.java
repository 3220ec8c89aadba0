package org.sohoi.command.rules;

/**
 * Which rule did not hold. Travels as the details of Axon's {@code CommandExecutionException}, over the wire too.
 *
 * @param rule the rule's sentence, such as {@code DonationMustBePositive}
 * @param id what broke it: an association, an entry, a stream, a unit's code
 */
public record Violation(String rule, ViolationKind kind, String id, String expected, String found) {

    @Override
    public String toString() {
        return "%s: %s expected %s, found %s".formatted(rule, id, expected, found);
    }
}
