package dev.shorewise.test.sample.good.claims.store;

/** The door of the store: the feature's root uses it. */
public class ClaimRows {

    public long count() {
        return 1;
    }
}
