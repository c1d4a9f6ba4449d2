package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.sla.BackTests;
import dev.shorewise.vendor.sla.Outlook;
import dev.shorewise.vendor.sla.Outlooks;
import dev.shorewise.vendor.sla.engine.Comparison;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Looking ahead inside a month, and back under other terms. */
@Path("/v1")
class AheadResource {

    private final Outlooks outlooks;
    private final BackTests backTests;
    private final Desk desk;
    private final Clock clock;

    AheadResource(Outlooks outlooks, BackTests backTests, Desk desk, Clock clock) {
        this.outlooks = outlooks;
        this.backTests = backTests;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Path("outlooks")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(
            summary = "Where the running month of an agreement is heading, worst level first",
            description = "Error budget, burn, projection with its interval, chance of a miss, money and alarms.")
    public Outlook getOutlook(
            @QueryParam("agreementId") @NotNull String agreementId,
            @QueryParam("asOf") @Nullable @Schema(examples = "2026-10-16T00:00:00+02:00") String asOf) {
        return outlooks.of(desk.agreement(agreementId), asOf == null ? clock.instant() : instant(asOf));
    }

    @GET
    @Path("backtests")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Another version of the terms, draft or not, over past months beside what was in force",
            description = "Vendors would have behaved differently under other terms; this says what the same deliveries"
                    + " would have cost.")
    public Comparison getBackTest(
            @QueryParam("agreementId") @NotNull String agreementId,
            @QueryParam("version") @NotNull Integer version,
            @QueryParam("from") @NotNull @Schema(examples = "2026-01") String from,
            @QueryParam("to") @NotNull @Schema(examples = "2026-10") String to) {
        return backTests.compare(desk.agreement(agreementId), version, Period.month(from), Period.month(to));
    }

    private static Instant instant(String asOf) {
        try {
            return OffsetDateTime.parse(asOf).toInstant();
        } catch (DateTimeException e) {
            throw KitRefusal.badParameter("asOf", "a time of RFC 3339 with its offset, as 2026-10-16T00:00:00+02:00");
        }
    }
}
