package dev.shorewise.statistics.drivers;

import java.util.Arrays;
import java.util.List;

/**
 * What respondents met, by respondent and without the zeros: most comments touch one or two of many themes, and a
 * bootstrap adds the same products up a thousand times.
 */
final class Products {

    private final int width;
    private final int[][] columns;
    private final double[][] values;

    /** Of columns and an outcome, which becomes the last column. */
    Products(List<double[]> drivers, double[] outcome) {
        width = drivers.size() + 1;
        columns = new int[outcome.length][];
        values = new double[outcome.length][];
        int[] met = new int[width];
        double[] value = new double[width];
        for (int i = 0; i < outcome.length; i++) {
            int count = 0;
            for (int j = 0; j < width; j++) {
                double cell = j < drivers.size() ? drivers.get(j)[i] : outcome[i];
                if (cell != 0) {
                    met[count] = j;
                    value[count++] = cell;
                }
            }
            columns[i] = Arrays.copyOf(met, count);
            values[i] = Arrays.copyOf(value, count);
        }
    }

    /** The correlations with each respondent counted so many times. */
    Correlations correlations(int[] times) {
        double[] sums = new double[width];
        double[][] products = new double[width][width];
        double n = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                n += times[i];
                add(times[i], columns[i], values[i], sums, products);
            }
        }
        double[][] among = new double[width - 1][width - 1];
        double[] outcome = new double[width - 1];
        for (int j = 0; j < width - 1; j++) {
            among[j][j] = 1;
            for (int k = 0; k < j; k++) {
                among[j][k] = correlation(j, k, n, sums, products);
                among[k][j] = among[j][k];
            }
            outcome[j] = correlation(width - 1, j, n, sums, products);
        }
        return new Correlations(among, outcome);
    }

    private static void add(int times, int[] met, double[] value, double[] sums, double[][] products) {
        for (int a = 0; a < met.length; a++) {
            double counted = times * value[a];
            sums[met[a]] += counted;
            double[] row = products[met[a]];
            for (int b = 0; b <= a; b++) {
                row[met[b]] += counted * value[b];
            }
        }
    }

    private static double correlation(int j, int k, double n, double[] sums, double[][] products) {
        double own = products[j][j] - sums[j] * sums[j] / n;
        double other = products[k][k] - sums[k] * sums[k] / n;
        double both = products[j][k] - sums[j] * sums[k] / n;
        double scale = Math.sqrt(Math.max(0, own) * Math.max(0, other));
        return scale < 1e-12 ? 0 : Math.max(-1, Math.min(1, both / scale));
    }
}
