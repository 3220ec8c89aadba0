package org.sohoi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. In a container where root is the only user, its programs run in a user namespace in
 * which root's files are still theirs but the user is nobody.
 */
final class RootUser {

    static final List<String> STEP_DOWN = List.of("unshare", "-U");

    private RootUser() {}

    static boolean mustStepDown() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false; // no /proc: not Linux, where the rule is the machine's own business
        }
    }
}
