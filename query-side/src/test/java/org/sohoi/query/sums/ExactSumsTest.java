package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSumsTest {

    @Test
    void areThoseOfNumbersOfAnySize() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            ExactSums sums = new ExactSums(1, 2);
            BigInteger expected = BigInteger.ZERO;
            for (int added = random.nextInt(20); added > 0; added--) {
                long amount = random.nextLong() >> random.nextInt(64);
                int sign = random.nextBoolean() ? 1 : -1;
                if (random.nextBoolean()) {
                    sums.add(0, 1, amount, sign);
                } else {
                    sums.addHalves(0, 1, amount >> 32, amount & 0xFFFF_FFFFL, sign);
                }
                expected = expected.add(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(sign)));
            }
            assertThat(sums.get(0, 0)).isZero();
            if (expected.bitLength() < Long.SIZE) {
                assertThat(sums.get(0, 1)).as("seed %d", seed).isEqualTo(expected.longValueExact());
            } else {
                assertThatThrownBy(() -> sums.get(0, 1)).as("seed %d", seed).isInstanceOf(ArithmeticException.class);
            }
        }
    }
}
