package dev.shorewise.statistics.agreement;

/** What distances between ratings mean. */
public enum Level {
    /** Different or not: yes and no. */
    NOMINAL {
        @Override
        double distance(int c, int d, double[] values, double[] counts) {
            return c == d ? 0 : 1;
        }
    },
    /** Ranked, with no fixed steps: categories of quality. */
    ORDINAL {
        @Override
        double distance(int c, int d, double[] values, double[] counts) {
            double between = -(counts[c] + counts[d]) / 2;
            for (int g = Math.min(c, d); g <= Math.max(c, d); g++) {
                between += counts[g];
            }
            return between * between;
        }
    },
    /** Equal steps: scores from 0 to 100. */
    INTERVAL {
        @Override
        double distance(int c, int d, double[] values, double[] counts) {
            return (values[c] - values[d]) * (values[c] - values[d]);
        }
    },
    /** Equal proportions, above 0: lengths of time. */
    RATIO {
        @Override
        double distance(int c, int d, double[] values, double[] counts) {
            double sum = values[c] + values[d];
            return sum == 0 ? 0 : (values[c] - values[d]) * (values[c] - values[d]) / (sum * sum);
        }
    };

    /**
     * The squared difference of two of the values.
     *
     * @param values all values that occur, ascending
     * @param counts how often each occurs among pairable ratings
     */
    abstract double distance(int c, int d, double[] values, double[] counts);
}
