package org.sohoi.query.awards.giving;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.giving.*}: exports in the 360Giving standard.
 *
 * @param prefix what every identifier begins with; 360Giving registers one for each publisher
 * @param publisher the name of who publishes the data
 * @param licence the address of the licence of the data; nothing is said of it by default
 * @param pseudonymKey what pseudonyms are made with, in Base64, at least 16 bytes; by default a key of the read model's
 *     own, which is lost with it
 * @param mostGrants the most grants that a file may have
 */
@ConfigurationProperties("sohoi.query.giving")
record GivingProperties(
        @DefaultValue("360G-sohoi") String prefix,
        @DefaultValue("Sổ hội") String publisher,
        @Nullable URI licence,
        @Nullable String pseudonymKey,
        @DefaultValue("1000000") int mostGrants) {}
