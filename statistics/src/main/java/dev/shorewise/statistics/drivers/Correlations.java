package dev.shorewise.statistics.drivers;

import java.util.ArrayList;
import java.util.List;

/**
 * How drivers go with each other and with the outcome.
 *
 * @param among Pearson's correlations of the drivers
 * @param outcome of each driver with the outcome
 */
record Correlations(double[][] among, double[] outcome) {

    /** With each respondent counted so many times; the correlation with what has no spread is 0. */
    static Correlations of(List<double[]> drivers, double[] outcome, int[] times) {
        List<double[]> centred = new ArrayList<>();
        for (double[] driver : drivers) {
            centred.add(standardised(driver, times));
        }
        double[] judged = standardised(outcome, times);
        int k = drivers.size();
        double[][] among = new double[k][k];
        double[] with = new double[k];
        for (int i = 0; i < k; i++) {
            among[i][i] = 1;
            for (int j = 0; j < i; j++) {
                among[i][j] = product(centred.get(i), centred.get(j), times);
                among[j][i] = among[i][j];
            }
            with[i] = product(centred.get(i), judged, times);
        }
        return new Correlations(among, with);
    }

    /** The mean squared distance from the mean. */
    static double spread(double[] values, int[] times) {
        double n = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            n += times[i];
            sum += times[i] * values[i];
        }
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += times[i] * (values[i] - sum / n) * (values[i] - sum / n);
        }
        return squares / n;
    }

    private static double[] standardised(double[] values, int[] times) {
        double n = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            n += times[i];
            sum += times[i] * values[i];
        }
        double length = Math.sqrt(spread(values, times) * n);
        double[] result = new double[values.length];
        if (length > 0) {
            for (int i = 0; i < values.length; i++) {
                result[i] = (values[i] - sum / n) / length;
            }
        }
        return result;
    }

    private static double product(double[] one, double[] other, int[] times) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += times[i] * one[i] * other[i];
        }
        return sum;
    }
}
