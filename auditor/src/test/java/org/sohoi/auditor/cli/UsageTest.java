package org.sohoi.auditor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.auditor.log.TestKey;

class UsageTest {

    @ParameterizedTest
    @CsvSource({
        "verify",
        "verify --url http://localhost:1",
        "verify --url http://localhost:1 --key nonsense",
        "verify --url nonsense --key KEY",
        "verify --url http://localhost:1 --jdbc jdbc:postgresql:x --key KEY",
        "verify --jdbc jdbc:oracle:x --checkpoint none --key",
        "verify --jdbc jdbc:postgresql:x --key KEY",
        "prove --url http://localhost:1 --out x",
        "prove --url http://localhost:1 --out x --position one",
        "check",
        "follow --url http://localhost:1",
        "follow --url http://localhost:1 --state x --key KEY --every 0",
        "follow --url http://localhost:1 --state x --key KEY --every -1",
        "follow --url http://localhost:1 --state x --key KEY --every 9223372036854775807",
        "export --out x",
        "figure",
        "frobnicate"
    })
    void wrongUsageIsSaid(String arguments) {
        String key = new TestKey("sohoi.example/log").verifierKey();
        Run run = Run.of(arguments.replace("KEY", key).split(" "));
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void helpIsGiven() {
        Run run = Run.of("verify", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--checkpoint");
    }
}
