package org.sohoi.query.awards.giving;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sohoi.query.awards.Award;
import org.sohoi.query.awards.AwardKind;

/** What grants are called, in the reader's language: Vietnamese where that is asked for, else English. */
final class GrantWords {

    private static final String BUNDLE = "org.sohoi.query.awards.giving.grants";

    private final ResourceBundle words;

    GrantWords(Locale locale) {
        this.words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    String title(Award award) {
        return of("title", what(award), category(award));
    }

    String description(Award award) {
        return of("description." + award.kind(), what(award), award.times(), award.people(), award.value());
    }

    String descriptionOfAShare(Award award) {
        return of("share", award.people()) + " " + description(award);
    }

    String category(Award award) {
        return words.getString("category." + award.category());
    }

    String supportKind(Award award) {
        return words.getString("supportKind." + award.supportKind());
    }

    private String what(Award award) {
        return award.kind() == AwardKind.SCHOLARSHIP ? words.getString("scholarship") : supportKind(award);
    }

    /** Numbers are written as in the ledger, without separators: these are not the same everywhere. */
    String of(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i].toString();
        }
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }
}
