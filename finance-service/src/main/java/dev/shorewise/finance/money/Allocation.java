package dev.shorewise.finance.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares money out without losing a cent: 100.00 in three is 33.34, 33.33, 33.33 (finance, section 1). */
public final class Allocation {

    private Allocation() {}

    /**
     * Shares by weight, floored to the minor unit; what is left goes to the largest remainders, of equals to the larger
     * weight and then the earlier one.
     *
     * @param weights 0 or more, not all 0
     */
    public static List<Money> share(Money money, List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights are 0 or more and not all 0, but got " + weights);
        }
        BigInteger units = money.amount().unscaledValue().abs();
        List<BigDecimal> remainders = new ArrayList<>();
        List<BigInteger> shares = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal[] divided = new BigDecimal(units).multiply(weight).divideAndRemainder(total);
            shares.add(divided[0].toBigInteger());
            remainders.add(divided[1]);
        }
        int left = units.subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get)
                        .thenComparing(weights::get)
                        .reversed())
                .limit(left)
                .forEach(at -> shares.set(at, shares.get(at).add(BigInteger.ONE)));
        int sign = money.amount().signum();
        return shares.stream()
                .map(share -> new Money(
                        new BigDecimal(
                                share.multiply(BigInteger.valueOf(sign)),
                                money.amount().scale()),
                        money.currency()))
                .toList();
    }
}
