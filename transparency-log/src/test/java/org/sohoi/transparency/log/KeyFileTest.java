package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void isMadeOnceAndReadByItsOwnerAlone() throws Exception {
        KeyFile file = new KeyFile(folder.resolve("transparency/log.key"));

        file.makeIfMissing("sohoi.example/log");
        String made = file.read().privateText();
        file.makeIfMissing("sohoi.example/another");

        assertThat(file.read().privateText()).isEqualTo(made);
        assertThat(file.read().verifier().name()).isEqualTo("sohoi.example/log");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAKilledProcessLeftUnfinishedIsNotTaken() throws Exception {
        KeyFile file = new KeyFile(folder.resolve("log.key"));
        Files.writeString(folder.resolve("log.key.new"), "PRIVATE+KEY+half");

        file.makeIfMissing("sohoi.example/log");

        assertThat(file.read().verifier().name()).isEqualTo("sohoi.example/log");
        assertThat(folder.resolve("log.key.new")).doesNotExist();
    }
}
