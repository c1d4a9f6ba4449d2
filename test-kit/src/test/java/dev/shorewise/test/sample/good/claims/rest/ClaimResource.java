package dev.shorewise.test.sample.good.claims.rest;

import dev.shorewise.test.sample.good.claims.Claims;
import jakarta.ws.rs.GET;

/** Hidden, with a public method. */
class ClaimResource {

    @GET
    public long count() {
        return new Claims().count();
    }
}
