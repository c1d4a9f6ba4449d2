package dev.shorewise.statistics.charts;

import java.util.Arrays;

/**
 * A shift while it lasts: the points, less half the size of the shift, summed up from its beginning.
 *
 * @param z the points in usual swings from the centre
 * @param began index of its first point
 * @param isUp whether points are higher than usual
 * @param allowance half the size of the shift, half a swing at the least
 */
record Run(double[] z, int began, boolean isUp, double allowance) {

    private static final double LEAST_ALLOWANCE = .5;
    private static final double DECISION = 5;

    /** The run that was noticed at a point, which cannot have begun before {@code earliest}. */
    static Run noticed(double[] z, int from, int noticed, int earliest) {
        Cusum.Point sums =
                new Cusum(0, 1).chart(Arrays.copyOfRange(z, from, noticed + 1)).get(noticed - from);
        boolean isUp = sums.above() >= sums.below();
        int first = Math.max(earliest, from + (isUp ? sums.risingSince() : sums.fallingSince()));
        double size = Math.abs(Arrays.stream(z, first, noticed + 1).average().orElse(0));
        Run whole = new Run(z, first, isUp, Math.max(LEAST_ALLOWANCE, size / 2));
        return new Run(z, whole.firstOf(noticed), isUp, whole.allowance);
    }

    /** The point before which the sum is lowest: with it the shift began. */
    private int firstOf(int noticed) {
        int best = began;
        double sum = 0;
        double least = 0;
        for (int i = began; i < noticed; i++) {
            sum += gain(i);
            if (sum < least) {
                least = sum;
                best = i + 1;
            }
        }
        return best;
    }

    /** The point, up to one, after which the sum is highest: the last of the shift. */
    int last(int until) {
        int best = began;
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = began; i <= until; i++) {
            sum += gain(i);
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    /** Whether by a point the sum has fallen from its height by more than five swings. */
    boolean isOver(int point) {
        double sum = 0;
        for (int i = last(point) + 1; i <= point; i++) {
            sum -= gain(i);
        }
        return sum > DECISION;
    }

    private double gain(int i) {
        return (isUp ? z[i] : -z[i]) - allowance;
    }
}
