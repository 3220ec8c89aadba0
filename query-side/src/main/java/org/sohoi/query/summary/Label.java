package org.sohoi.query.summary;

/** What a line is called, in both languages. */
public record Label(String vi, String en) {

    Label of(Label part) {
        return new Label(vi + ": " + part.vi, en + ": " + part.en);
    }
}
