package org.sohoi.events.territory;

/** The tier of a territory unit, and of the association that works in it. */
public enum Level {
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp huyện; ended on 2025-07-01 and stays as a historical level. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE
}
