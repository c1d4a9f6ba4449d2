package dev.shorewise.test.sample.good.claims;

import dev.shorewise.test.sample.good.claims.store.ClaimRows;

/** A use case. */
public class Claims {

    public long count() {
        return new ClaimRows().count();
    }
}
