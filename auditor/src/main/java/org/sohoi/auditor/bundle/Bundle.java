package org.sohoi.auditor.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sohoi.auditor.event.Utf8;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;

/**
 * The parts of an evidence bundle. Strangers may have made it, so nothing is written anywhere, names must be those of a
 * bundle, and no more is unpacked than a bundle may hold.
 */
final class Bundle {

    static final String EVENTS = "events.ndjson";
    static final String PROOFS = "proofs.json";
    static final String CHECKPOINT = "checkpoint";
    static final String QUERY = "query.json";
    static final String ANSWER = "answer.json";
    static final String CONTRIBUTIONS = "contributions.json";

    private static final Set<String> NAMES =
            Set.of(EVENTS, PROOFS, CHECKPOINT, QUERY, ANSWER, CONTRIBUTIONS, "README.txt", "keys");
    /** Of these there may be as much as there are events. */
    private static final Set<String> LONG = Set.of(EVENTS, PROOFS, CONTRIBUTIONS);

    private static final int MOST_BYTES = 128 << 20;
    private static final int MOST_BYTES_OF_OTHERS = 4 << 20;
    /** What is smaller may be packed as densely as it likes. */
    private static final int SMALL = 1 << 20;

    private static final int MOST_DENSE = 200;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long bytes;

    private Bundle() {}

    /** @throws WrongInput when it is none */
    static Bundle read(Path file) {
        Bundle bundle = new Bundle();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > NAMES.size()) {
                throw wrong("at most %d files".formatted(NAMES.size()), Integer.toString(zip.size()));
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                bundle.add(zip, entries.nextElement());
            }
            return bundle;
        } catch (ZipException | EOFException e) {
            throw wrong("a whole ZIP file", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Unreachable(file.toString(), e);
        }
    }

    private static WrongInput wrong(String expected, String found) {
        return new WrongInput("bundle", expected, found);
    }

    private void add(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        if (!NAMES.contains(name)) {
            throw wrong("only the files of a bundle", "\"" + name + "\"");
        }
        byte[] content = unpacked(zip, entry);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.getCrc()) {
            throw wrong(name + " as it was packed", "other bytes");
        }
        if (parts.put(name, content) != null) {
            throw wrong(name + " once", "twice");
        }
    }

    private byte[] unpacked(ZipFile zip, ZipEntry entry) throws IOException {
        long dense = Math.max(SMALL, MOST_DENSE * Math.max(0, entry.getCompressedSize()));
        long most = Math.min(room(entry.getName(), bytes), dense);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) most + 1);
            if (content.length > most) {
                throw wrong("%s of at most %d bytes".formatted(entry.getName(), most), "more");
            }
            bytes += content.length;
            return content;
        }
    }

    /** How much of a part is unpacked after so much of others: the short ones may have gone beyond what the long may. */
    static long room(String name, long unpacked) {
        return LONG.contains(name) ? Math.max(0, MOST_BYTES - unpacked) : MOST_BYTES_OF_OTHERS;
    }

    /** @throws WrongInput when it is missing */
    byte[] bytes(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw wrong(name, "none");
        }
        return content;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** @throws WrongInput when it is missing or not UTF-8 */
    String text(String name) {
        try {
            return Utf8.decoded(bytes(name));
        } catch (IllegalArgumentException e) {
            throw wrong(name + " in UTF-8", "other bytes");
        }
    }
}
