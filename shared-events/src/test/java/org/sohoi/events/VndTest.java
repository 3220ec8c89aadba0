package org.sohoi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Judged by arithmetic without bounds. */
class VndTest {

    @Property
    void aSumIsExactOrRefused(@ForAll long a, @ForAll long b) {
        isExactOrRefused(exact(a).add(exact(b)), () -> Vnd.of(a).plus(Vnd.of(b)));
    }

    @Property
    void aDifferenceIsExactOrRefused(@ForAll long a, @ForAll long b) {
        isExactOrRefused(exact(a).subtract(exact(b)), () -> Vnd.of(a).minus(Vnd.of(b)));
    }

    @Property
    void sumsNearTheBoundsAreExactOrRefused(
            @ForAll @LongRange(min = Long.MAX_VALUE - 100) long a, @ForAll @LongRange(min = -200, max = 200) long b) {
        isExactOrRefused(exact(a).add(exact(b)), () -> Vnd.of(a).plus(Vnd.of(b)));
        isExactOrRefused(exact(-a).subtract(exact(b)), () -> Vnd.of(-a).minus(Vnd.of(b)));
    }

    @Property
    void ordersAsAmountsDo(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(Vnd.of(a).compareTo(Vnd.of(b)))).isEqualTo(exact(a).compareTo(exact(b)));
        assertThat(Vnd.of(a).isNegative()).isEqualTo(exact(a).signum() < 0);
    }

    private interface Sum {
        Vnd compute();
    }

    private static void isExactOrRefused(BigInteger expected, Sum sum) {
        if (expected.bitLength() < Long.SIZE) {
            assertThat(sum.compute().amount()).isEqualTo(expected.longValueExact());
        } else {
            ThrowingCallable computing = sum::compute;
            assertThatThrownBy(computing).isInstanceOf(ArithmeticException.class);
        }
    }

    private static BigInteger exact(long amount) {
        return BigInteger.valueOf(amount);
    }
}
