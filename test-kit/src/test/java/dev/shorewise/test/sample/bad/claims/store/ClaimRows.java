package dev.shorewise.test.sample.bad.claims.store;

import dev.shorewise.test.sample.bad.claims.rest.ClaimResource;

/** Public though nobody above needs it, and calls upwards. */
public class ClaimRows {

    public long count() {
        return new ClaimResource().hashCode();
    }
}
