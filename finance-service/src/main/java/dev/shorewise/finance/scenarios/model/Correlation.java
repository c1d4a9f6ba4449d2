package dev.shorewise.finance.scenarios.model;

import java.util.Objects;

/**
 * Two uncertain figures that go up and down together.
 *
 * @param first name of an input, for example {@code locations.manila.price}
 * @param second name of another
 * @param spearman rank correlation between -1 and 1, both excluded
 */
public record Correlation(String first, String second, double spearman) {

    public Correlation {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
