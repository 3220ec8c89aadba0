package org.sohoi.events.association;

import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.LedgerEvent;

/**
 * A registration number belongs to an association for good. Recorded in the stream of the number itself, together with
 * the registration, so that no two registrations can ever take the same one.
 */
@EventType(name = "registration-number.taken")
public record RegistrationNumberTaken(String registrationNumber, UUID associationId) implements LedgerEvent {}
