package org.sohoi.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of Go's note package (golang.org/x/mod/sumdb/note), whose form C2SP signed-note took up. */
class SignedNoteTest {

    private static final String SIGNING =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void signsAsTheExampleIsSigned() {
        assertThat(SignedNote.sign(TEXT, SigningKey.parse(SIGNING))).hasToString(NOTE);
    }

    @Test
    void verifiesTheExample() {
        SignedNote note = SignedNote.parse(NOTE).orElseThrow();

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.isSignedBy(VerifierKey.parse(VERIFIER))).isTrue();
        assertThat(note).hasToString(NOTE);
    }

    @Test
    void knowsTheVerifierKeyOfASigningKeyAndWritesBothAsTheyWereRead() {
        SigningKey key = SigningKey.parse(SIGNING);

        assertThat(key.verifier()).hasToString(VERIFIER);
        assertThat(key.verifier()).isEqualTo(VerifierKey.parse(VERIFIER));
        assertThat(key.privateText()).isEqualTo(SIGNING);
        assertThat(key.toString()).doesNotContain("AYEKFALV");
    }

    @Test
    void noByteOfTextOrSignatureCanBeChanged() {
        VerifierKey key = VerifierKey.parse(VERIFIER);
        SignedNote note = SignedNote.parse(NOTE).orElseThrow();
        byte[] bytes = note.signatures().get(0).bytes();

        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            SignedNote forged = new SignedNote(TEXT, List.of(new SignedNote.SignatureLine("PeterNeumann", changed)));
            assertThat(forged.isSignedBy(key)).as("byte %d", i).isFalse();
        }
        assertThat(new SignedNote(TEXT + "\n", note.signatures()).isSignedBy(key))
                .isFalse();
    }

    @Test
    void aGeneratedKeySignsAndIsReadBackAsItself() {
        SigningKey key = SigningKey.generate("sohoi.example/log");
        SigningKey read = SigningKey.parse(key.privateText() + "\n");
        SignedNote note = SignedNote.sign("lời\n", read);

        assertThat(note.isSignedBy(key.verifier())).isTrue();
        assertThat(note.isSignedBy(SigningKey.generate("sohoi.example/log").verifier()))
                .isFalse();
        assertThat(SignedNote.parse(note.toString())
                        .orElseThrow()
                        .isSignedBy(VerifierKey.parse(key.verifier().toString())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text\n",
                "text\n\n",
                "text\n\nno dash\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name !!!\n",
                "text\n\n\u2014 name AAAAAAA="
            })
    void whatIsNoNoteIsNotRead(String text) {
        assertThat(SignedNote.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+00000000",
                "name+00000000+!!",
                "name+00000000+AQ==",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpcGgcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void whatIsNoVerifierKeyIsSaid(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(KeyUnreadableException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE+KEY+PeterNeumann+c74f20a4+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
        "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr",
        "PRIVATE+KEY+PeterNeumann+c74f20a3+!YEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "secret words"
    })
    void whatIsNoSigningKeyIsSaidWithoutShowingIt(String text) {
        assertThatThrownBy(() -> SigningKey.parse(text))
                .isInstanceOf(KeyUnreadableException.class)
                .message()
                .doesNotContain("QIDr", "secret");
    }

    @Test
    void aCheckpointIsThreeLines() {
        byte[] root = HexFormat.of().parseHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Checkpoint checkpoint = new Checkpoint("sohoi.example/log", 20_852_163, root);

        assertThat(checkpoint.text())
                .isEqualTo("sohoi.example/log\n20852163\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        Checkpoint read = Checkpoint.parse(checkpoint.text() + "extension\n").orElseThrow();
        assertThat(read.origin()).isEqualTo("sohoi.example/log");
        assertThat(read.size()).isEqualTo(20_852_163);
        assertThat(read.hasRoot(root)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\n1\n", "a\n01\nROOT\n", "a\n-1\nROOT\n", "\n1\nROOT\n", "a\n1\nAAAA\n", "a\n1\nROOT"})
    void whatIsNoCheckpointIsNotRead(String text) {
        Optional<Checkpoint> read =
                Checkpoint.parse(text.replace("ROOT", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="));

        assertThat(read).isEmpty();
    }
}
