package org.sohoi.auditor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sohoi.auditor.event.Utf8;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;

/** Small texts in files. */
public final class InputFile {

    private static final int LONGEST = 32 << 20;

    private InputFile() {}

    /**
     * @throws Unreachable when it cannot be read
     * @throws WrongInput when it is too long, or not UTF-8
     */
    public static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new WrongInput(file.toString(), "at most %d bytes".formatted(LONGEST), "more");
            }
            return Utf8.decoded(bytes);
        } catch (IOException e) {
            throw new Unreachable(file.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new WrongInput(file.toString(), "UTF-8", "other bytes");
        }
    }
}
