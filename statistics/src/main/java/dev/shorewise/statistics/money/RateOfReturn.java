package dev.shorewise.statistics.money;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All rates above -1 at which flows are worth nothing, and which of them is meant.
 *
 * <p>Of several, {@code irr/smallest-non-negative@1}: the smallest that is not negative, else the one nearest to zero.
 * With several, show the present value over the rate and the modified rate first.
 *
 * @param status how many there are
 * @param value the one that is meant; empty without any
 * @param roots ascending
 */
public record RateOfReturn(Status status, OptionalDouble value, List<Double> roots) {

    /** The definition of {@link #value()}. */
    public static final String DEFINITION = "irr/smallest-non-negative@1";

    /** How many rates there are. */
    public enum Status {
        UNIQUE,
        MULTIPLE,
        NONE
    }

    public RateOfReturn {
        roots = List.copyOf(roots);
    }

    static RateOfReturn of(double[] logarithms) {
        double[] rates = Arrays.stream(logarithms)
                .map(Math::expm1)
                .filter(rate -> rate > -1)
                .toArray();
        List<Double> roots = Arrays.stream(rates).boxed().toList();
        OptionalDouble value = Arrays.stream(rates).filter(rate -> rate >= 0).findFirst();
        if (value.isEmpty() && rates.length > 0) {
            value = OptionalDouble.of(rates[rates.length - 1]);
        }
        return new RateOfReturn(
                switch (rates.length) {
                    case 0 -> Status.NONE;
                    case 1 -> Status.UNIQUE;
                    default -> Status.MULTIPLE;
                },
                value,
                roots);
    }
}
