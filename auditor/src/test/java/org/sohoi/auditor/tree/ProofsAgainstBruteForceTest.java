package org.sohoi.auditor.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sohoi.auditor.log.BruteTree;

class ProofsAgainstBruteForceTest {

    private static final int LARGEST = 130;
    private static final List<byte[]> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(i -> BruteTree.leaf(new byte[] {(byte) i}))
            .toList();

    @Test
    void everyLeafOfEveryTreeIsProved() {
        for (int size = 1; size <= LARGEST; size++) {
            List<byte[]> leaves = LEAVES.subList(0, size);
            Hash root = Hash.of(BruteTree.root(leaves));
            for (int index = 0; index < size; index++) {
                List<Hash> proof = hashes(BruteTree.path(index, leaves));
                assertThat(Inclusion.root(index, size, Hash.of(leaves.get(index)), proof))
                        .isEqualTo(root);
            }
        }
    }

    @Test
    void everyTreeBeginsWithEverySmallerOne() {
        for (int larger = 1; larger <= LARGEST; larger++) {
            List<byte[]> leaves = LEAVES.subList(0, larger);
            Hash root = Hash.of(BruteTree.root(leaves));
            for (int smaller = 1; smaller <= larger; smaller++) {
                Hash earlier = Hash.of(BruteTree.root(LEAVES.subList(0, smaller)));
                List<Hash> proof = hashes(BruteTree.proof(smaller, leaves));
                assertThat(Consistency.roots(smaller, larger, earlier, proof))
                        .isEqualTo(new Consistency.Roots(earlier, root));
            }
        }
    }

    @Test
    void aProofOfAnotherLeafSizeOrLengthLeadsElsewhere() {
        List<byte[]> leaves = LEAVES.subList(0, 77);
        Hash root = Hash.of(BruteTree.root(leaves));
        Hash leaf = Hash.of(leaves.get(40));
        List<Hash> proof = hashes(BruteTree.path(40, leaves));
        for (int index = 0; index < 77; index++) {
            if (index != 40) {
                assertThat(rootOrNothing(index, 77, leaf, proof)).isNotEqualTo(root);
            }
        }
        List<Hash> changed = new ArrayList<>(proof);
        changed.set(3, leaf);
        assertThat(Inclusion.root(40, 77, leaf, changed)).isNotEqualTo(root);
        assertThatThrownBy(() -> Inclusion.root(40, 77, leaf, proof.subList(1, proof.size())))
                .isInstanceOf(NoProof.class);
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(leaf);
        assertThatThrownBy(() -> Inclusion.root(40, 77, leaf, longer)).isInstanceOf(NoProof.class);
        assertThatThrownBy(() -> Inclusion.root(77, 77, leaf, proof)).isInstanceOf(NoProof.class);
    }

    private static Hash rootOrNothing(int index, int size, Hash leaf, List<Hash> proof) {
        try {
            return Inclusion.root(index, size, leaf, proof);
        } catch (NoProof e) {
            return leaf;
        }
    }

    @Test
    void aForkIsNotConsistent() {
        List<byte[]> forked = new ArrayList<>(LEAVES.subList(0, 100));
        forked.set(20, LEAVES.get(21));
        Hash earlier = Hash.of(BruteTree.root(LEAVES.subList(0, 60)));
        Consistency.Roots roots = Consistency.roots(60, 100, earlier, hashes(BruteTree.proof(60, forked)));
        assertThat(roots.smaller()).isNotEqualTo(earlier);
        assertThatThrownBy(() -> Consistency.roots(0, 100, earlier, List.of())).isInstanceOf(NoProof.class);
        assertThatThrownBy(() -> Consistency.roots(60, 100, earlier, List.of())).isInstanceOf(NoProof.class);
    }

    private static List<Hash> hashes(List<byte[]> hashes) {
        return hashes.stream().map(Hash::of).toList();
    }
}
