package org.sohoi.query.measures;

/** What a measure means, in both languages. */
public record Definition(String vi, String en) {}
