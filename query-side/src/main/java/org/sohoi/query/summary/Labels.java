package org.sohoi.query.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the summary, from {@code labels_vi.properties} and {@code labels_en.properties}. */
final class Labels {

    private final Properties vi = read("labels_vi.properties");
    private final Properties en = read("labels_en.properties");

    /** @throws IllegalStateException when a language lacks the word */
    Label of(String key) {
        return new Label(word(vi, key), word(en, key));
    }

    Label ofMeasure(String measure) {
        return of("measure." + measure);
    }

    private static String word(Properties words, String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("No label for " + key);
        }
        return word;
    }

    private static Properties read(String name) {
        try (InputStream resource = Labels.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
