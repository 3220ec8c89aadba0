package org.sohoi.auditor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.auditor.log.TestKey;
import org.sohoi.auditor.report.WrongInput;

class SignedNoteTest {

    /** The example of golang.org/x/mod/sumdb/note, which C2SP signed-note describes. */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NOTE = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n"
            + "\n"
            + "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final List<VerifierKey> known = List.of(VerifierKey.of(KEY));

    @Test
    void theExampleOfTheFormatIsVerified() {
        assertThat(SignedNote.of(NOTE).signer(known).name()).isEqualTo("PeterNeumann");
    }

    @Test
    void anotherTextIsNot() {
        SignedNote changed = SignedNote.of(NOTE.replace("answer", "Answer"));
        assertThatThrownBy(() -> changed.signer(known)).isInstanceOf(WrongSignature.class);
    }

    @Test
    void anotherKeyOfTheSameNameIsNotTheSame() {
        TestKey other = new TestKey("PeterNeumann");
        assertThatThrownBy(() -> SignedNote.of(NOTE).signer(List.of(VerifierKey.of(other.verifierKey()))))
                .isInstanceOf(WrongSignature.class);
    }

    @Test
    void aSignatureOfAnUnknownKeyBesideSaysNothing() {
        String two = NOTE + new TestKey("witness").sign("any\n").split("\n\n")[1];
        assertThat(SignedNote.of(two).signer(known).name()).isEqualTo("PeterNeumann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name AAAAAAA=",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n\u2014 na+me AAAAAAA=\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name !!!!!!!!\n",
                "te\u0000xt\n\n\u2014 name AAAAAAA=\n",
                "te\rxt\n\n\u2014 name AAAAAAA=\n"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.of(text)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc",
                "PeterNeumann+c74f20a3+====",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerifierKey.of(text)).isInstanceOf(WrongInput.class);
    }
}
