package dev.shorewise.test.sample.bad.claims.rest;

import jakarta.ws.rs.GET;

/** Public, with a method that the framework would skip. */
public class ClaimResource {

    @GET
    long count() {
        return 1;
    }
}
