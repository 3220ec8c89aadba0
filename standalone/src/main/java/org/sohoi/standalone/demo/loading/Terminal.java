package org.sohoi.standalone.demo.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether someone looks at the output. {@code System.console()} will not do: from Java 22 on there always is one. */
final class Terminal {

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private Terminal() {}

    static boolean isThere() {
        try {
            Path target = Files.readSymbolicLink(STANDARD_OUTPUT);
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
