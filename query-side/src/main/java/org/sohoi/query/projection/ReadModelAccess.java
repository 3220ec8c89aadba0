package org.sohoi.query.projection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the read model is: what {@code sohoi.read-model} says, and for the rest the application's own database. */
record ReadModelAccess(String url, String username, String password) {

    static ReadModelAccess of(ReadModelProperties properties, @Nullable JdbcConnectionDetails application) {
        String url = chosen(properties.url(), application == null ? null : application.getJdbcUrl());
        if (url.isEmpty()) {
            throw new IllegalStateException(
                    "Where is the read model? Set sohoi.read-model.url or spring.datasource.url");
        }
        return new ReadModelAccess(
                url,
                chosen(properties.username(), application == null ? null : application.getUsername()),
                chosen(properties.password(), application == null ? null : application.getPassword()));
    }

    ReadModel open(int connections, Path scratch) {
        return ReadModel.open(url, username, password, connections, scratch);
    }

    private static String chosen(@Nullable String own, @Nullable String otherwise) {
        if (own != null) {
            return own;
        }
        return otherwise == null ? "" : otherwise;
    }
}
