package dev.shorewise.finance.scenarios.model;

/**
 * What a figure can be at all.
 *
 * @param least included
 * @param most included
 */
public record Bounds(double least, double most) {

    private static final double LARGEST = 1e12;
    private static final double HIGHEST_RATE = 10;
    private static final double LOWEST_RATE = -.9;

    static final Bounds AMOUNT = new Bounds(0, LARGEST);
    static final Bounds SHARE = new Bounds(0, 1);
    static final Bounds PART = new Bounds(0, .99);
    static final Bounds LIKELY = new Bounds(.01, 1);
    static final Bounds RATE = new Bounds(LOWEST_RATE, HIGHEST_RATE);
    static final Bounds FACTOR = new Bounds(1e-6, 1e6);

    double check(String name, double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " lies from " + least + " to " + most + ", but may be " + value);
        }
        return value;
    }

    double clamp(double value) {
        return Math.min(Math.max(value, least), most);
    }
}
