package org.sohoi.transparency.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0, 256, 000",
        "67, 256, 067",
        "1234067, 256, x001/x234/067",
        "1234067, 1, x001/x234/067.p/1",
        "1000, 255, x001/000.p/255",
        "999, 8, 999.p/8"
    })
    void namesTilesAsTheSpecificationDoes(long index, int width, String path) {
        assertThat(new TilePath(index, width)).hasToString(path);
        assertThat(TilePath.parse(path)).contains(new TilePath(index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "67",
                "0067",
                "x067",
                "x001/",
                "x000/067",
                "001/067",
                "X001/067",
                "067.p",
                "067.p/",
                "067.p/0",
                "067.p/08",
                "067.p/256",
                "067.p/257",
                "067.p/999",
                "067.p/-1",
                "-67",
                "067/",
                "../067",
                "x001/x234/067/",
                "٠٦٧",
                "x001/x001/x001/x001/x001/067",
                "067\n"
            })
    void knowsNoOtherNames(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Property
    void readsWhatItWrites(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        TilePath tile = new TilePath(index, width);

        assertThat(TilePath.parse(tile.toString())).contains(tile);
    }

    @Test
    void aTileHasTheHashesThatAreInTheTree() {
        assertThat(Tile.width(0, 0, 70_000)).isEqualTo(256);
        assertThat(Tile.width(0, 273, 70_000)).isEqualTo(112);
        assertThat(Tile.width(0, 274, 70_000)).isZero();
        assertThat(Tile.width(1, 1, 70_000)).isEqualTo(17);
        assertThat(Tile.width(2, 0, 70_000)).isEqualTo(1);
        assertThat(Tile.width(3, 0, 70_000)).isZero();
        assertThat(Tile.width(63, 0, Long.MAX_VALUE)).isZero();
        assertThat(Tile.width(0, Long.MAX_VALUE / 256, 1)).isZero();
    }
}
