package org.sohoi.standalone;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.sohoi.transparency.log.KeyFile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The key that the transparency log of this data folder is signed with, made at the first start unless one is given. Its
 * name is made at random too: no two ledgers must seem to be one.
 */
record OwnLogKey(Path dataFolder) {

    private static final String NAME = "standalone.sohoi/";
    private static final int NAME_BYTES = 8;

    void useIn(ConfigurableEnvironment environment) {
        if (environment.containsProperty("sohoi.transparency.key")
                || environment.containsProperty("sohoi.transparency.key-file")) {
            return;
        }
        KeyFile file = new KeyFile(dataFolder.resolve("transparency").resolve("log.key"));
        file.makeIfMissing(NAME + randomHex());
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "own-log-key",
                        Map.of("sohoi.transparency.key-file", file.path().toString())));
    }

    private static String randomHex() {
        byte[] bytes = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
