package org.sohoi.events.association;

/** What an association is for. */
public enum Field {
    EDUCATION_PROMOTION,
    DISABILITY_AND_AGENT_ORANGE,
    ELDERLY,
    RED_CROSS,
    SCIENCE_AND_TECHNOLOGY,
    LITERATURE_AND_ARTS,
    MEDICINE,
    LAW,
    VETERANS_AND_YOUTH_VOLUNTEERS,
    RELIGION_AND_ETHNIC_CULTURE,
    BUSINESS,
    AGRICULTURE,
    SPORT,
    FRIENDSHIP,
    OTHER
}
