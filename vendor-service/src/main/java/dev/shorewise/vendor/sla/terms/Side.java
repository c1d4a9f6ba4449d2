package dev.shorewise.vendor.sla.terms;

/** On which side of its bounds a figure keeps the promise; equality keeps it on both. */
public enum Side {
    /** More is better. */
    AT_LEAST,
    /** Less is better. */
    AT_MOST;

    /** Whether a figure that compares so with a bound keeps it. */
    public boolean keeps(int comparison) {
        return this == AT_LEAST ? comparison >= 0 : comparison <= 0;
    }

    /** Whether a figure that compares so with a bound is strictly better than it. */
    public boolean beats(int comparison) {
        return this == AT_LEAST ? comparison > 0 : comparison < 0;
    }
}
