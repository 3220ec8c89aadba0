/**
 * Different people: who is reached by what, and when, and how many they are.
 *
 * <p>{@link org.sohoi.query.people.PeopleProjection} keeps whom entries name ({@code person_coverage}) and which identities
 * are one person's ({@code person_identity}), both append-only. For whatever an event changes it compares, person by person,
 * in how many counts that person is before and after, and enters the differences, +1 or -1 from a day on, as deltas like any
 * other. So a count as known at T is a sum, and stays what it was.
 */
@NullMarked
package org.sohoi.query.people;

import org.jspecify.annotations.NullMarked;
