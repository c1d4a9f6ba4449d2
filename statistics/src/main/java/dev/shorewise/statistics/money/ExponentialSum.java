package dev.shorewise.statistics.money;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The function {@code f(x) = sum of c_i exp(-t_i x)}, and all its real zeros.
 *
 * <p>Rolle's theorem as in the proof of Descartes' rule of signs for generalised polynomials (Laguerre 1883): with s
 * between the times of a change of sign, {@code exp(s x) f(x)} has a derivative with coefficients {@code c_i (s - t_i)},
 * one change of sign less. Without a change there is no zero; between the zeros of the derivative the function is
 * monotonic and holds at most one, which bisection finds. So none is missed, whatever the number of flows.
 */
final class ExponentialSum {

    /** Below this share of its terms a sum is nothing but rounding. */
    private static final double ROUNDING = 4e-15;

    private static final double FARTHEST = 1 << 20;

    private final double[] coefficients;
    private final double[] times;

    ExponentialSum(double[] coefficients, double[] times) {
        Map<Double, Double> terms = new TreeMap<>();
        for (int i = 0; i < times.length; i++) {
            terms.merge(times[i], coefficients[i], Double::sum);
        }
        terms.values().removeIf(coefficient -> coefficient == 0);
        this.times = terms.keySet().stream().mapToDouble(time -> time).toArray();
        this.coefficients =
                terms.values().stream().mapToDouble(coefficient -> coefficient).toArray();
    }

    /** Ascending; each once, also where the function only touches zero. */
    double[] roots() {
        int change = firstChange();
        if (change < 0) {
            return new double[0];
        }
        double[] turns = derivative((times[change] + times[change + 1]) / 2).roots();
        double[] found = new double[turns.length + 1];
        int count = 0;
        double low = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= turns.length; i++) {
            double high = i == turns.length ? Double.POSITIVE_INFINITY : turns[i];
            double root = between(low, high);
            if (!Double.isNaN(root) && (count == 0 || root > found[count - 1])) {
                found[count++] = root;
            }
            low = high;
        }
        return Arrays.copyOf(found, count);
    }

    private int firstChange() {
        for (int i = 0; i + 1 < coefficients.length; i++) {
            if (Math.signum(coefficients[i]) != Math.signum(coefficients[i + 1])) {
                return i;
            }
        }
        return -1;
    }

    private ExponentialSum derivative(double s) {
        double[] slopes = new double[coefficients.length];
        double largest = 0;
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = coefficients[i] * (s - times[i]);
            largest = Math.max(largest, Math.abs(slopes[i]));
        }
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] /= largest;
        }
        return new ExponentialSum(slopes, times);
    }

    /** The zero of a stretch on which the function is monotonic, up to a positive factor; NaN if it has none. */
    private double between(double from, double to) {
        int left = from == Double.NEGATIVE_INFINITY ? endSign(coefficients.length - 1) : sign(from);
        int right = to == Double.POSITIVE_INFINITY ? endSign(0) : sign(to);
        if (left == 0 || right == 0) {
            return left == 0 ? from : to;
        }
        if (left == right) {
            return Double.NaN;
        }
        double low = Double.isInfinite(from) ? outwards(Double.isInfinite(to) ? 0 : to, -1, left) : from;
        double high = Double.isInfinite(to) ? outwards(Double.isInfinite(from) ? 0 : from, 1, right) : to;
        return bisect(low, high, left);
    }

    private double bisect(double from, double to, int left) {
        double low = from;
        double high = to;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high || (low > -1e-18 && high < 1e-18)) {
                return Math.abs(middle) < 1e-16 ? 0 : middle;
            }
            int sign = rawSign(middle);
            if (sign == 0) {
                return middle;
            }
            if (sign == left) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private double outwards(double from, int direction, int wanted) {
        for (double step = 0.5; step < FARTHEST; step *= 2) {
            if (sign(from + direction * step) == wanted) {
                return from + direction * step;
            }
        }
        return from + direction * FARTHEST;
    }

    private int endSign(int term) {
        return (int) Math.signum(coefficients[term]);
    }

    private int sign(double x) {
        double[] sums = sums(x);
        return Math.abs(sums[0]) <= ROUNDING * sums[1] ? 0 : (int) Math.signum(sums[0]);
    }

    private int rawSign(double x) {
        return (int) Math.signum(sums(x)[0]);
    }

    /** The sum and the sum of the absolute terms, both over the largest exponential so that nothing overflows. */
    private double[] sums(double x) {
        double top = Math.max(-times[0] * x, -times[times.length - 1] * x);
        double sum = 0;
        double gross = 0;
        for (int i = 0; i < times.length; i++) {
            double term = coefficients[i] * Math.exp(-times[i] * x - top);
            sum += term;
            gross += Math.abs(term);
        }
        return new double[] {sum, gross};
    }
}
