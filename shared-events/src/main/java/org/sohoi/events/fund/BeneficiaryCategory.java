package org.sohoi.events.fund;

/** Whom an association helps. */
public enum BeneficiaryCategory {
    PUPIL,
    UNIVERSITY_STUDENT,
    TEACHER,
    ELDERLY,
    DISABLED,
    AO_VICTIM,
    BLIND,
    ORPHAN,
    POOR_PATIENT,
    OTHER
}
