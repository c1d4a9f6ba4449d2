package dev.shorewise.stack.portal;

/**
 * Lighthouse's published score of a measured time or shift: a log-normal curve through two control points, at which the score is
 * 0.9 and 0.5 (Lighthouse 10 and later, desktop; developer.chrome.com, "Lighthouse performance scoring").
 *
 * @param good value that scores 0.9
 * @param median value that scores 0.5
 * @param weight of the metric in the whole
 */
record SpeedScore(double good, double median, double weight) {

    static final SpeedScore FIRST_CONTENTFUL_PAINT = new SpeedScore(934, 1600, .10);
    static final SpeedScore LARGEST_CONTENTFUL_PAINT = new SpeedScore(1200, 2400, .25);
    static final SpeedScore TOTAL_BLOCKING_TIME = new SpeedScore(150, 350, .30);
    static final SpeedScore CUMULATIVE_LAYOUT_SHIFT = new SpeedScore(.1, .25, .25);

    /** Where the complementary error function is one fifth. */
    private static final double INVERSE_ERFC_ONE_FIFTH = 0.9061938024368232;

    /** From 0 to 1. */
    double of(double value) {
        if (value <= 0) {
            return 1;
        }
        double x = Math.log(value / median) * INVERSE_ERFC_ONE_FIFTH / -Math.log(good / median);
        return (1 - errorFunction(x)) / 2;
    }

    /** Abramowitz and Stegun 7.1.26, as Lighthouse has it; off by 1.5e-7 at most. */
    private static double errorFunction(double x) {
        double y = 1 / (1 + 0.3275911 * Math.abs(x));
        double series =
                y * (0.254829592 + y * (-0.284496736 + y * (1.421413741 + y * (-1.453152027 + y * 1.061405429))));
        return Math.signum(x) * (1 - series * Math.exp(-x * x));
    }
}
