package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Blend.LimitPrice;
import java.util.List;

/**
 * What limits cost. The solver's multiplier where it gives one; else, as for a limit on a single share, the difference
 * that a slightly tighter bound makes, or a slightly looser one where no tighter can be kept.
 */
final class Prices {

    private static final double ROOM = 1e-7;
    private static final double STEP = 1e-4;

    private final Programme programme;
    private final List<Limit> limits;
    private final Solution best;

    /** Prices of a solution; with switched places, those of the split with the switches as they are. */
    Prices(Programme programme, List<Limit> limits, Solution best) {
        this.programme = programme.with(best);
        this.limits = limits;
        this.best = best;
    }

    List<LimitPrice> all(double contacts) {
        return limits.stream()
                .filter(Limit::isSum)
                .map(limit -> price(limit, contacts))
                .toList();
    }

    private LimitPrice price(Limit limit, double contacts) {
        boolean binding = limit.slack(best.shares()) < ROOM;
        double price = binding ? perUnit(limit) : 0;
        return new LimitPrice(
                limit.name(),
                limit.kind().name(),
                limit.bound(),
                limit.value(best.shares()),
                binding,
                price,
                price * contacts);
    }

    private double perUnit(Limit limit) {
        Double known = best.multipliers().get(limit.name());
        return known == null ? difference(limit, limit.isWhole() ? -STEP : STEP) : known;
    }

    private double difference(Limit limit, double step) {
        List<Limit> tighter = limits.stream()
                .map(other -> other == limit ? other.tighter(step) : other)
                .toList();
        return programme
                .solve(tighter)
                .map(dearer -> (dearer.cost() - best.cost()) / step)
                .orElseGet(() -> step < 0 ? 0 : difference(limit, -step));
    }
}
