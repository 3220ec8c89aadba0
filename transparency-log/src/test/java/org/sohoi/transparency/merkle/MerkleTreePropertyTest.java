package org.sohoi.transparency.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Roots and proofs against the brute-force tree: for all small sizes, and at random where tiles of two levels are full. */
class MerkleTreePropertyTest {

    private static final int ALL_UP_TO = 300;
    private static final int LARGE = 140_000;
    private static final long TEN_MILLION = 10_000_000;

    @Test
    void everyRootUpToThatSizeIsTheBruteForceOne() {
        List<byte[]> entries = entries(ALL_UP_TO);
        GrownTree tree = GrownTree.of(entries);

        for (int size = 0; size <= ALL_UP_TO; size++) {
            assertThat(tree.merkle().root(size)).isEqualTo(BruteForceTree.root(entries.subList(0, size)));
        }
    }

    @Test
    void everyInclusionProofUpToThatSizeHoldsAndHoldsForNothingElse() {
        GrownTree tree = GrownTree.of(entries(ALL_UP_TO));

        for (int size = 1; size <= ALL_UP_TO; size++) {
            byte[] root = tree.merkle().root(size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> proof = tree.merkle().inclusion(leaf, size);
                byte[] hash = tree.merkle().leaf(leaf);
                assertThat(BruteForceTree.includes(leaf, size, hash, proof, root))
                        .isTrue();
                assertThat(BruteForceTree.includes(leaf, size, root, proof, root))
                        .isEqualTo(size == 1);
            }
        }
    }

    @Test
    void everyConsistencyProofUpToThatSizeHoldsAndHoldsForNoOtherRoot() {
        GrownTree tree = GrownTree.of(entries(ALL_UP_TO));
        List<byte[]> roots = IntStream.rangeClosed(0, ALL_UP_TO)
                .mapToObj(tree.merkle()::root)
                .toList();

        for (int to = 1; to <= ALL_UP_TO; to++) {
            for (int from = 1; from <= to; from++) {
                List<byte[]> proof = tree.merkle().consistency(from, to);
                assertThat(BruteForceTree.isContinued(from, to, roots.get(from), roots.get(to), proof))
                        .isTrue();
                assertThat(BruteForceTree.isContinued(from, to, roots.get(from - 1), roots.get(to), proof))
                        .isFalse();
            }
        }
    }

    @Property(tries = 300)
    void proofsHoldWhereTilesOfTwoLevelsAreFull(
            @ForAll @LongRange(min = 1, max = LARGE) long a,
            @ForAll @LongRange(min = 1, max = LARGE) long b,
            @ForAll @LongRange(min = 0, max = LARGE - 1) long leaf) {
        MerkleTree tree = Large.TREE.merkle();
        long from = Math.min(a, b);
        long to = Math.max(a, b);
        long index = leaf % to;

        assertThat(BruteForceTree.includes(index, to, tree.leaf(index), tree.inclusion(index, to), tree.root(to)))
                .isTrue();
        assertThat(BruteForceTree.isContinued(from, to, tree.root(from), tree.root(to), tree.consistency(from, to)))
                .isTrue();
    }

    @Property(tries = 300)
    void inclusionProofsOfTenMillionHaveAtMostTwentyFourHashes(
            @ForAll @LongRange(min = 0, max = TEN_MILLION - 1) long leaf) {
        MerkleTree tree = new MerkleTree((level, index) -> new byte[Tile.WIDTH * TreeHasher.BYTES]);

        assertThat(tree.inclusion(leaf, TEN_MILLION)).hasSizeBetween(1, 24);
        assertThat(tree.inclusion(0, TEN_MILLION)).hasSize(24);
    }

    @Property(tries = 100)
    void aTreeIsTheSameHoweverOftenItIsTakenUpAgain(@ForAll @IntRange(min = 0, max = 700) int size, @ForAll int seed) {
        GrownTree tree = new GrownTree();
        List<byte[]> entries = entries(size);
        for (int i = 0; i < size; i++) {
            if ((i * 31 + seed) % 7 == 0) {
                tree.restart();
            }
            tree.append(entries.get(i));
        }

        assertThat(tree.merkle().root(size)).isEqualTo(BruteForceTree.root(entries));
    }

    @Test
    void theRootOfTheLargeTreeIsTheBruteForceOne() {
        assertThat(Large.TREE.merkle().root(LARGE)).isEqualTo(BruteForceTree.root(Large.ENTRIES));
        assertThat(Large.TREE.merkle().root(65_536)).isEqualTo(BruteForceTree.root(Large.ENTRIES.subList(0, 65_536)));
    }

    private static List<byte[]> entries(int count) {
        return new ArrayList<>(Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    private static final class Large {

        static final List<byte[]> ENTRIES = entries(LARGE);
        static final GrownTree TREE = GrownTree.of(ENTRIES);
    }
}
