package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.Ratchet;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A promise that follows what is delivered: halfway to the mean of months that were all strictly better. */
final class Ratchets {

    private static final int DECIMALS = 6;
    private static final BigDecimal TWO = new BigDecimal(2);

    private Ratchets() {}

    /**
     * The raise after these months, the latest last; empty unless there are enough and each beats what is expected.
     *
     * @param perfection the best value there is, towards which a capped ratchet measures its headroom
     */
    static Optional<Raise> of(ServiceLevel level, List<Figure> months, Ratchet rule, BigDecimal perfection) {
        Promise promise = level.promise();
        boolean each = months.size() == rule.months()
                && months.stream()
                        .allMatch(
                                month -> month.hasValue() && promise.side().beats(month.compareTo(promise.expected())));
        if (!each) {
            return Optional.empty();
        }
        BigDecimal mean = mean(months, rule.mean());
        BigDecimal move = mean.subtract(promise.expected()).divide(TWO, DECIMALS, RoundingMode.DOWN);
        if (rule.headroom() != null) {
            BigDecimal most = perfection.subtract(promise.expected()).multiply(rule.headroom());
            move = promise.side() == Side.AT_LEAST ? move.min(most) : move.max(most);
        }
        return Optional.of(new Raise(
                level.id(),
                mean.stripTrailingZeros(),
                promise.expected().add(move).stripTrailingZeros(),
                promise.minimum().add(move).stripTrailingZeros()));
    }

    private static BigDecimal mean(List<Figure> months, Ratchet.Mean kind) {
        return switch (kind) {
            case POOLED -> months.stream().reduce(Figure.NONE, Figure::plus).value(DECIMALS);
            case SIMPLE ->
                months.stream()
                        .map(month -> month.value(2 * DECIMALS))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(months.size()), DECIMALS, RoundingMode.HALF_UP);
        };
    }
}
