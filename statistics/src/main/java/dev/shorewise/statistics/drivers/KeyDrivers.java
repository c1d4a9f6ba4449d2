package dev.shorewise.statistics.drivers;

import dev.shorewise.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Relative weights of drivers with the intervals of a bootstrap over respondents, {@code ci/bootstrap-percentile@1}: the
 * same data and seed give the same intervals.
 *
 * <p>Of more than {@value #MOST_GROUPS} respondents, so many groups that are put together by lot are drawn anew instead of
 * single respondents: as wide on average, known to some 6 % with 499 degrees of freedom, and each resample costs the same
 * however many respondents there are. For n respondents, of whom each met m things, and k columns the work is
 * {@code n m^2 + B (500 k^2 / 2 + 45 k^3)} multiplications with B from 200 to 1000: less than a second on one core.
 *
 * @param n respondents
 * @param columns that told anything
 * @param rSquared share of the outcome's variance that all drivers together explain
 * @param chance of an R squared like this if no driver mattered (F test), 0 to 1
 * @param drivers the heaviest first
 * @param resamples how often respondents were drawn anew
 * @param seed of the draws
 */
public record KeyDrivers(
        int n, int columns, double rSquared, double chance, List<Driver> drivers, int resamples, long seed) {

    /** The definition of the intervals. */
    public static final String INTERVAL = "ci/bootstrap-percentile@1";

    private static final int LEAST = 100;
    private static final int LEAST_PER_COLUMN = 20;
    private static final double LEAST_EXPLAINED = .05;
    private static final int MOST_GROUPS = 500;
    private static final double WORK = 1.5e7;
    private static final int MOST_RESAMPLES = 1_000;
    private static final int FEWEST_RESAMPLES = 200;

    /**
     * One driver.
     *
     * @param name as the caller calls it
     * @param weight share of the outcome's variance that goes with it, 0 to 1; of several columns, their sum
     * @param interval of the weight
     * @param share of the weight in what all drivers explain, 0 to 1
     * @param direction correlation of its first column with the outcome, -1 to 1
     * @param isClear whether its correlation with the outcome keeps its sign in 95 of 100 resamples: weights alone are
     *     never below 0, so their intervals cannot tell
     */
    public record Driver(
            String name, double weight, Interval interval, double share, double direction, boolean isClear) {}

    /** What stands in the way of showing them. */
    public enum Standing {
        /** Fewer respondents than {@link KeyDrivers#needed}. */
        TOO_FEW,
        /** The drivers explain next to nothing. */
        EXPLAINS_TOO_LITTLE,
        /** Chance alone explains as much. */
        NOT_BEYOND_CHANCE,
        /** Nothing. */
        ENOUGH
    }

    /** How many respondents so many columns need: 20 each, and 100. */
    public static int needed(int columns) {
        return Math.max(LEAST, LEAST_PER_COLUMN * columns);
    }

    /** Whether they may be shown (statistics, section 9.2). */
    public Standing standing() {
        if (n < needed(columns)) {
            return Standing.TOO_FEW;
        }
        if (rSquared < LEAST_EXPLAINED) {
            return Standing.EXPLAINS_TOO_LITTLE;
        }
        return chance < .05 ? Standing.ENOUGH : Standing.NOT_BEYOND_CHANCE;
    }

    /**
     * Weighs the drivers that tell anything.
     *
     * @param seed of the bootstrap; the number of resamples follows from the number of columns, 200 to 1000
     */
    public static KeyDrivers of(Observations given, long seed) {
        Observations seen = given.telling();
        int k = seen.names().size();
        int n = seen.size();
        if (k == 0 || n <= k + 1) {
            return new KeyDrivers(n, k, 0, 1, List.of(), 0, seed);
        }
        Correlations whole = Correlations.of(seen.drivers(), seen.outcome(), seen.everybodyOnce());
        double[] weights = RelativeWeights.of(whole.among(), whole.outcome());
        double rSquared = Math.min(1, Arrays.stream(weights).sum());
        int resamples = (int) Math.max(FEWEST_RESAMPLES, Math.min(MOST_RESAMPLES, WORK / ((double) k * k * k)));
        Draws draws = bootstrap(seen, resamples, seed);
        List<Driver> drivers = new ArrayList<>();
        for (String name : new LinkedHashSet<>(seen.names())) {
            int[] columns = IntStream.range(0, k)
                    .filter(j -> seen.names().get(j).equals(name))
                    .toArray();
            double weight = together(weights, columns);
            double[] drawn = Arrays.stream(draws.weights())
                    .mapToDouble(one -> together(one, columns))
                    .toArray();
            double[] directions = Arrays.stream(draws.directions())
                    .mapToDouble(one -> one[columns[0]])
                    .toArray();
            drivers.add(new Driver(
                    name,
                    weight,
                    around(weight, drawn),
                    rSquared == 0 ? 0 : weight / rSquared,
                    whole.outcome()[columns[0]],
                    keepsItsSign(directions)));
        }
        drivers.sort(Comparator.comparingDouble((Driver driver) -> -driver.weight()));
        return new KeyDrivers(n, k, rSquared, chance(rSquared, n, k), List.copyOf(drivers), resamples, seed);
    }

    private static double chance(double rSquared, int n, int k) {
        if (rSquared >= 1) {
            return 0;
        }
        double f = rSquared / k / ((1 - rSquared) / (n - k - 1));
        return FDistribution.of(k, n - k - 1.0).survivalProbability(f);
    }

    /** Of each resample, the weight and the correlation with the outcome of each column. */
    private record Draws(double[][] weights, double[][] directions) {}

    private static Draws bootstrap(Observations seen, int resamples, long seed) {
        double[][] weights = new double[resamples][];
        double[][] directions = new double[resamples][];
        SplittableRandom random = new SplittableRandom(seed);
        int groups = Math.min(seen.size(), MOST_GROUPS);
        Products products = new Products(seen.drivers(), seen.outcome(), byLot(seen.size(), groups, random), groups);
        for (int b = 0; b < resamples; b++) {
            int[] times = new int[groups];
            for (int i = 0; i < times.length; i++) {
                times[random.nextInt(times.length)]++;
            }
            Correlations drawn = products.correlations(times);
            weights[b] = weigh(drawn);
            directions[b] = drawn.outcome();
        }
        return new Draws(weights, directions);
    }

    /** A group for each respondent, all of them as large as can be; each its own if there are as many. */
    private static int[] byLot(int respondents, int groups, SplittableRandom random) {
        int[] group = new int[respondents];
        for (int i = 0; i < respondents; i++) {
            group[i] = i % groups;
        }
        for (int i = respondents - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = group[i];
            group[i] = group[other];
            group[other] = kept;
        }
        return group;
    }

    private static double together(double[] weights, int[] columns) {
        return Arrays.stream(columns).mapToDouble(j -> weights[j]).sum();
    }

    /** A resample in which a rare driver does not occur explains nothing by it. */
    private static double[] weigh(Correlations drawn) {
        try {
            return RelativeWeights.of(drawn.among(), drawn.outcome());
        } catch (IllegalArgumentException alike) {
            return new double[drawn.outcome().length];
        }
    }

    private static Interval around(double weight, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        double low = Math.min(weight, sorted[rank(.025, sorted.length)]);
        double high = Math.max(weight, sorted[rank(.975, sorted.length)]);
        return new Interval(low, high, Interval.DEFAULT_LEVEL, INTERVAL);
    }

    private static boolean keepsItsSign(double[] directions) {
        double[] sorted = directions.clone();
        Arrays.sort(sorted);
        return sorted[rank(.025, sorted.length)] > 0 || sorted[rank(.975, sorted.length)] < 0;
    }

    /** The nearest rank, counted from 0. */
    private static int rank(double share, int size) {
        return Math.max(0, (int) Math.ceil(share * size) - 1);
    }
}
