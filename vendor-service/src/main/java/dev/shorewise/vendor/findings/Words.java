package dev.shorewise.vendor.findings;

import java.util.Locale;

/** Numbers as they are written in sentences. */
public final class Words {

    private Words() {}

    /** A share as a percentage without decimals, or with one below 10 %. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, Math.abs(share) < .0995 ? "%.1f %%" : "%.0f %%", share * 100);
    }

    /** One decimal. */
    public static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Two decimals. */
    public static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
