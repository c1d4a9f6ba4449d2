package dev.shorewise.statistics.money;

/** Rates brought from one footing to another. */
public final class Rates {

    private static final int MONTHS = 12;

    private Rates() {}

    /** The rate of a month that compounds to a rate of a year: 8 % is .006434030. */
    public static double monthly(double annual) {
        return Math.expm1(Math.log1p(annual) / MONTHS);
    }

    /** {@code (1 + nominal)/(1 + inflation) - 1}: nominal 8 % at inflation 2.5 % is .053659. */
    public static double real(double nominal, double inflation) {
        return (nominal - inflation) / (1 + inflation);
    }

    /** {@code (1 + real)(1 + inflation) - 1}. */
    public static double nominal(double real, double inflation) {
        return real + inflation + real * inflation;
    }
}
