package dev.shorewise.finance.money;

import java.math.RoundingMode;

/** How a computed amount comes to its currency's minor unit (finance, section 1). A house has one rule, and reports state it. */
public enum Rounding {
    /** Away from zero where it lies in the middle: 2.345 is 2.35, -2.345 is -2.35. */
    HALF_UP("half-up", RoundingMode.HALF_UP),
    /** To the even neighbour where it lies in the middle: 2.345 is 2.34, 2.355 is 2.36. */
    HALF_EVEN("half-even", RoundingMode.HALF_EVEN);

    private static volatile Rounding house = HALF_UP;

    private final String words;
    private final RoundingMode mode;

    Rounding(String words, RoundingMode mode) {
        this.words = words;
        this.mode = mode;
    }

    /** The rule of this house. */
    public static Rounding ofHouse() {
        return house;
    }

    /** Makes a rule that of the house; once, before anything is computed. */
    public static void adopt(Rounding rule) {
        house = rule;
    }

    /** As reports state it. */
    public String words() {
        return words;
    }

    RoundingMode mode() {
        return mode;
    }
}
