package org.sohoi.standalone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sohoi.auditor.bundle.BundleCheck;
import org.sohoi.auditor.note.VerifierKey;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.WrongInput;

/** An evidence bundle as it was downloaded, or with something changed, and what the auditor's tool says of it. */
record AuditedBundle(Path folder, List<String> keys, byte[] bytes) {

    /** What was found against it; empty when it is verified. */
    List<String> findings() {
        Report report = new Report();
        try {
            new BundleCheck(keys.stream().map(VerifierKey::of).toList(), report).of(file());
        } catch (WrongInput e) {
            return List.of(e.getMessage());
        }
        return report.findings().stream().map(Object::toString).toList();
    }

    boolean isVerified() {
        return findings().isEmpty();
    }

    private Path file() {
        try {
            return Files.write(Files.createTempFile(folder, "bundle", ".zip"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        return members().keySet();
    }

    String text(String member) {
        return new String(members().get(member), StandardCharsets.UTF_8);
    }

    /**
     * Whether every member can be read and is what it was. So it may be after a byte was changed: the bits behind the
     * last compressed block of a member mean nothing.
     */
    boolean saysTheSameAs(AuditedBundle other) {
        try {
            return other.contents().equals(contents());
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    private Map<String, ByteBuffer> contents() {
        Map<String, ByteBuffer> contents = new LinkedHashMap<>();
        members().forEach((name, content) -> contents.put(name, ByteBuffer.wrap(content)));
        return contents;
    }

    private Map<String, byte[]> members() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    /** The same members but one, packed again. */
    AuditedBundle withText(String member, UnaryOperator<String> change) {
        Map<String, byte[]> members = members();
        members.put(member, change.apply(text(member)).getBytes(StandardCharsets.UTF_8));
        return packed(members);
    }

    AuditedBundle without(String member) {
        Map<String, byte[]> members = members();
        members.remove(member);
        return packed(members);
    }

    AuditedBundle cutTo(int length) {
        return new AuditedBundle(folder, keys, Arrays.copyOf(bytes, length));
    }

    private AuditedBundle packed(Map<String, byte[]> members) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AuditedBundle(folder, keys, packed.toByteArray());
    }

    /** Somewhere in what is packed of a member. */
    AuditedBundle withAByteChanged(String member, Random random) {
        byte[] changed = bytes.clone();
        changed[start(member) + random.nextInt(packedSize(member))] ^= (byte) (1 + random.nextInt(255));
        return new AuditedBundle(folder, keys, changed);
    }

    private int packedSize(String member) {
        try (ZipFile zip = new ZipFile(file().toFile())) {
            return (int) zip.getEntry(member).getCompressedSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the local header: its signature, 22 bytes, two lengths, the name. Ours has nothing else. */
    private int start(String member) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int header = all.indexOf("PK\u0003\u0004");
        while (!all.startsWith(member, header + 30)) {
            header = all.indexOf("PK\u0003\u0004", header + 1);
        }
        return header + 30 + member.length() + bytes[header + 28];
    }
}
