package org.sohoi.query.awards.giving;

/** A whole divided equally; what does not divide goes to the first ones, 1 each, so that the shares add up to it. */
record Shares(long whole, int count) {

    /** @param number from 0 */
    long share(int number) {
        return whole / count + (number < whole % count ? 1 : 0);
    }
}
