package org.sohoi.transparency.log;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/** Where the log is kept: what is said for it, else where the read model is, else the application's own database. */
record LogAccess(String url, String username, String password) {

    static LogAccess of(LogProperties own, Environment environment, @Nullable JdbcConnectionDetails application) {
        String url = first(
                own.url(),
                environment.getProperty("sohoi.read-model.url"),
                application == null ? null : application.getJdbcUrl());
        if (url.isEmpty()) {
            throw new IllegalStateException(
                    "Where is the transparency log? Set sohoi.transparency.url or spring.datasource.url");
        }
        return new LogAccess(
                url,
                first(
                        own.username(),
                        environment.getProperty("sohoi.read-model.username"),
                        application == null ? null : application.getUsername()),
                first(
                        own.password(),
                        environment.getProperty("sohoi.read-model.password"),
                        application == null ? null : application.getPassword()));
    }

    LogDatabase open() {
        return LogDatabase.open(url, username, password);
    }

    private static String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return username + "@" + url;
    }
}
