package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.terms.Terms;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What an agreement is to say.
 *
 * @param effectiveFrom the first of a month
 */
record VersionRequest(
        @NotNull LocalDate effectiveFrom, @NotNull Terms terms) {}
