package org.sohoi.auditor.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of C2SP tlog-tiles. */
class TilePathTest {

    @Test
    void groupsDigitsByThree() {
        assertThat(TilePath.encoded(1_234_067)).isEqualTo("x001/x234/067");
        assertThat(TilePath.encoded(0)).isEqualTo("000");
        assertThat(TilePath.encoded(1_000)).isEqualTo("x001/000");
    }

    @Test
    void saysHowManyHashesAPartialTileHas() {
        assertThat(TilePath.ofLeaves(5, 256)).isEqualTo("tile/0/005");
        assertThat(TilePath.ofLeaves(5, 17)).isEqualTo("tile/0/005.p/17");
    }
}
