package org.sohoi.auditor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sohoi.auditor.tree.TreeHashing;

class StreamNamesTest {

    @Test
    void aNameHasOneHashInARunAndAnotherInTheNext() {
        StreamNames names = new StreamNames();
        assertThat(names.hash("stream")).isEqualTo(names.hash("stream")).isNotEqualTo(names.hash("streams"));
        assertThat(new StreamNames().hash("stream")).isNotEqualTo(names.hash("stream"));
    }

    @Test
    void namesThatWereChosenToMeetDoNot() {
        TreeHashing plain = new TreeHashing();
        List<String> chosen = IntStream.range(0, 10_000)
                .mapToObj(i -> "stream-" + i)
                .filter(name -> low(ByteBuffer.wrap(plain.plain(name.getBytes(StandardCharsets.UTF_8))
                                .bytes()))
                        == 0)
                .toList();
        assertThat(chosen).hasSizeGreaterThan(10);
        StreamNames names = new StreamNames();
        assertThat(chosen.stream().map(name -> low(names.hash(name))).distinct().count())
                .isGreaterThan(5);
    }

    private static int low(ByteBuffer hash) {
        return hash.get(Long.BYTES - 1);
    }
}
