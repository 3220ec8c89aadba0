package org.sohoi.auditor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.auditor.log.TestKey;
import org.sohoi.auditor.report.WrongInput;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    private final TestKey key = new TestKey("example.org/log");
    private final List<VerifierKey> known = List.of(VerifierKey.of(key.verifierKey()));

    @Test
    void saysOriginSizeAndRoot() {
        Checkpoint checkpoint = Checkpoint.of(key.sign("example.org/log\n20852163\n" + ROOT + "\n"), known);
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root()).hasToString(ROOT);
    }

    @Test
    void extensionsAreAllowed() {
        assertThat(Checkpoint.of(key.sign("example.org/log\n0\n" + ROOT + "\nmore\n"), known)
                        .size())
                .isZero();
    }

    @Test
    void anotherLogsIsNotOurs() {
        String ofAnother = key.sign("example.org/other\n5\n" + ROOT + "\n");
        assertThatThrownBy(() -> Checkpoint.of(ofAnother, known)).isInstanceOf(WrongSignature.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org/log\n",
                "example.org/log\n5\n",
                "example.org/log\n05\n" + ROOT + "\n",
                "example.org/log\n-5\n" + ROOT + "\n",
                "example.org/log\n99999999999999999999\n" + ROOT + "\n",
                "example.org/log\n5\nAAAA\n",
                "example.org/log\n5\nnot base64\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        String note = key.sign(text);
        assertThatThrownBy(() -> Checkpoint.of(note, known)).isInstanceOf(WrongInput.class);
    }
}
