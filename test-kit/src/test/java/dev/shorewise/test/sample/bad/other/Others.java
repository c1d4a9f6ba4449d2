package dev.shorewise.test.sample.bad.other;

import dev.shorewise.test.sample.bad.claims.Claims;

/** The other half of the circle. */
public class Others {

    public Class<?> claims() {
        return Claims.class;
    }
}
