package org.sohoi.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs: unpacked once per archive, next to each other's data, and found again by later starts. */
final class PostgresBinaries {

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks into a folder of {@code parent}, unless an earlier start did. */
    static PostgresBinaries unpackedIn(Path parent) {
        String archive = "postgres-linux-" + architecture() + ".txz";
        URL resource = PostgresBinaries.class.getClassLoader().getResource(archive);
        if (resource == null) {
            throw new EmbeddedDatabaseException("No PostgreSQL for this machine on the class path: " + archive
                    + " (os.name " + System.getProperty("os.name") + "). Give the URL of a PostgreSQL of your own.");
        }
        try {
            Path home = parent.resolve("programs-" + fingerprint(resource));
            if (!Files.isDirectory(home)) {
                unpack(resource, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("Could not unpack PostgreSQL into " + parent, e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static String architecture() {
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
    }

    /** The size of the archive tells one packaged version from another well enough, and costs nothing to ask. */
    private static String fingerprint(URL resource) throws IOException {
        return Long.toString(resource.openConnection().getContentLengthLong(), 36);
    }

    /** Unpacks aside and moves into place, so that a start killed in between leaves no half-unpacked programs. */
    private static void unpack(URL resource, Path home) throws IOException {
        Path parent = Files.createDirectories(home.toAbsolutePath().getParent());
        Path aside = Files.createTempDirectory(parent, "unpacking-");
        try (InputStream packed = new BufferedInputStream(resource.openStream());
                TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                unpack(entry, archive, aside);
                entry = archive.getNextEntry();
            }
        }
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(aside); // another process was faster
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("Archive entry outside its folder: " + entry.getName());
        }
        @Nullable Path folder = entry.isDirectory() ? target : target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Could not make executable: " + target);
            }
        }
    }
}
