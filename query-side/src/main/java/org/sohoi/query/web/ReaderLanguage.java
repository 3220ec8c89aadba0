package org.sohoi.query.web;

import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of answers that have words: Vietnamese where that is asked for, else English. */
public final class ReaderLanguage {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ReaderLanguage() {}

    /** @param asked what {@code Accept-Language} prefers */
    public static Locale of(Locale asked) {
        return asked.getLanguage().equals(VIETNAMESE.getLanguage()) ? VIETNAMESE : Locale.ENGLISH;
    }

    /** Which one it is, and that another may be had: caches must not give one reader the other's. */
    public static HttpHeaders headers(Locale language) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentLanguage(language);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return headers;
    }
}
