package org.sohoi.query.table;

/**
 * What the cells of a column hold.
 *
 * @param places of a decimal; 0 for all others
 */
public record CellType(Kind kind, int places) {

    public static final CellType TEXT = new CellType(Kind.TEXT, 0);
    public static final CellType WHOLE = new CellType(Kind.WHOLE, 0);
    public static final CellType DATE = new CellType(Kind.DATE, 0);
    public static final CellType INSTANT = new CellType(Kind.INSTANT, 0);
    public static final CellType FLAG = new CellType(Kind.FLAG, 0);

    public static CellType decimal(int places) {
        return new CellType(Kind.DECIMAL, places);
    }

    /** Each with the Java type of its values. */
    public enum Kind {
        /** A String. */
        TEXT,
        /** A Long. */
        WHOLE,
        /** A BigDecimal of at most {@link #DIGITS} digits, before and after the point. */
        DECIMAL,
        /** A LocalDate. */
        DATE,
        /** An Instant, to the microsecond. */
        INSTANT,
        /** A Boolean. */
        FLAG
    }

    /** What 16 bytes hold: a sum of a million longs and then some. */
    public static final int DIGITS = 38;
}
