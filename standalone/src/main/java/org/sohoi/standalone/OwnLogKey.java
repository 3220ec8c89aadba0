package org.sohoi.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.sohoi.transparency.log.KeyFile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The key that the transparency log of this data folder is signed with, made at the first start unless one is given.
 */
record OwnLogKey(Path dataFolder) {

    private static final String PREFIX = "standalone.sohoi/";

    void useIn(ConfigurableEnvironment environment) {
        if (environment.containsProperty("sohoi.transparency.key")
                || environment.containsProperty("sohoi.transparency.key-file")) {
            return;
        }
        KeyFile file = new KeyFile(dataFolder.resolve("transparency").resolve("log.key"));
        file.makeIfMissingUnder(PREFIX);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "own-log-key",
                        Map.of("sohoi.transparency.key-file", file.path().toString())));
    }
}
