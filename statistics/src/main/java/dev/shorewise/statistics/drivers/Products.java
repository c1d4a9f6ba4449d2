package dev.shorewise.statistics.drivers;

import java.util.List;

/**
 * Sums and products of what respondents met, group by group, so that correlations of any groups are had by adding these up
 * instead of going through the respondents again. Most comments touch one or two of many themes: zeros cost nothing.
 */
final class Products {

    private final int width;
    private final double[] sizes;
    private final double[][] sums;
    private final double[][] products;

    /**
     * Of columns and an outcome, which becomes the last column.
     *
     * @param groupOf each respondent's group, from 0
     * @param groups how many there are
     */
    Products(List<double[]> drivers, double[] outcome, int[] groupOf, int groups) {
        width = drivers.size() + 1;
        sizes = new double[groups];
        sums = new double[groups][width];
        products = new double[groups][width * (width + 1) / 2];
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
            sizes[groupOf[i]]++;
            add(met, value, count, sums[groupOf[i]], products[groupOf[i]]);
        }
    }

    private static void add(int[] met, double[] value, int count, double[] sum, double[] product) {
        for (int a = 0; a < count; a++) {
            sum[met[a]] += value[a];
            int row = met[a] * (met[a] + 1) / 2;
            for (int b = 0; b <= a; b++) {
                product[row + met[b]] += value[a] * value[b];
            }
        }
    }

    /** The correlations with each group counted so many times. */
    Correlations correlations(int[] times) {
        double[] sum = new double[width];
        double[] product = new double[width * (width + 1) / 2];
        double n = 0;
        for (int g = 0; g < times.length; g++) {
            if (times[g] > 0) {
                n += times[g] * sizes[g];
                addTimes(times[g], sums[g], sum);
                addTimes(times[g], products[g], product);
            }
        }
        double[][] among = new double[width - 1][width - 1];
        double[] outcome = new double[width - 1];
        for (int j = 0; j < width - 1; j++) {
            among[j][j] = 1;
            for (int k = 0; k < j; k++) {
                among[j][k] = correlation(j, k, n, sum, product);
                among[k][j] = among[j][k];
            }
            outcome[j] = correlation(width - 1, j, n, sum, product);
        }
        return new Correlations(among, outcome);
    }

    private static void addTimes(int times, double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * from[i];
        }
    }

    /** Of column j with an earlier column k. */
    private static double correlation(int j, int k, double n, double[] sum, double[] product) {
        double own = product[j * (j + 3) / 2] - sum[j] * sum[j] / n;
        double other = product[k * (k + 3) / 2] - sum[k] * sum[k] / n;
        double both = product[j * (j + 1) / 2 + k] - sum[j] * sum[k] / n;
        double scale = Math.sqrt(Math.max(0, own) * Math.max(0, other));
        return scale < 1e-12 ? 0 : Math.max(-1, Math.min(1, both / scale));
    }
}
