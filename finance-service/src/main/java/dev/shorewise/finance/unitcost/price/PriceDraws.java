package dev.shorewise.finance.unitcost.price;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.simulation.Distribution;
import dev.shorewise.statistics.simulation.Uniforms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * True prices as far as answers leave them open: each share is drawn from its posterior with Jeffreys' prior, Beta(k + 1/2,
 * n - k + 1/2), the same reference for all vendors. Costs as booked are certain. Draws depend on the seed and on names alone.
 */
public final class PriceDraws {

    /** The definition that intervals of this kind carry. */
    public static final String METHOD = "ci/jeffreys-draws@1";

    /** How many. */
    public static final int DRAWS = 10_000;

    private static final long SEED = 20_261_101L;
    private static final double TAIL = 0.025;

    private final List<TruePrice> prices;
    private final List<double[]> draws = new ArrayList<>();

    public PriceDraws(List<TruePrice> prices) {
        this.prices = List.copyOf(prices);
        prices.forEach(price -> draws.add(draw(price)));
    }

    /** The 95 % interval of a price, by its place in the list; equal-tailed, nearest rank. */
    public Interval interval(int at) {
        double[] sorted = draws.get(at).clone();
        Arrays.sort(sorted);
        return new Interval(
                sorted[(int) Math.ceil(TAIL * DRAWS) - 1],
                sorted[(int) Math.ceil((1 - TAIL) * DRAWS) - 1],
                Interval.DEFAULT_LEVEL,
                METHOD);
    }

    /** The share of draws in which a price is the lowest. */
    public double lowest(int at) {
        int times = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double value = draws.get(at)[draw];
            boolean least = true;
            for (double[] other : draws) {
                least &= value <= other[draw];
            }
            times += least ? 1 : 0;
        }
        return (double) times / DRAWS;
    }

    /** Places in the list by true price, the lowest first. */
    public List<Integer> ranking() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            order.add(i);
        }
        order.sort((one, other) ->
                Double.compare(prices.get(one).value(), prices.get(other).value()));
        return order;
    }

    private static double[] draw(TruePrice price) {
        PriceInput input = price.input();
        Distribution resolved = posterior(input.resolved());
        Uniforms resolutions = new Uniforms(SEED, "resolved " + input.vendorId());
        Optional<Distribution> satisfied = input.churn().map(churn -> posterior(churn.own()));
        Optional<Distribution> reference = input.churn().map(churn -> posterior(churn.reference()));
        Uniforms answers = new Uniforms(SEED, "satisfied " + input.vendorId());
        Uniforms references = new Uniforms(SEED, "reference");
        double certain = price.total().amount().doubleValue()
                - input.churn().map(Churn::loss).orElse(0.0);
        double[] values = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int at = draw;
            double churn = input.churn()
                    .map(loss -> loss.loss(
                            satisfied.orElseThrow().quantile(answers.at(at)),
                            reference.orElseThrow().quantile(references.at(at))))
                    .orElse(0.0);
            values[draw] = (certain + churn) / (input.contacts() * resolved.quantile(resolutions.at(draw)));
        }
        return values;
    }

    private static Distribution posterior(Ratio share) {
        return Distribution.beta(share.numerator() + 0.5, share.denominator() - share.numerator() + 0.5);
    }
}
