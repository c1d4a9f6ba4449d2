package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.registry.Reminders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is due in the contracts that the caller may see. */
@Path("/v1/contract-deadlines")
class DeadlineResource {

    private final Reminders reminders;

    DeadlineResource(Reminders reminders) {
        this.reminders = reminders;
    }

    /** What is due, soonest first. */
    record Deadlines(LocalDate by, List<Reminders.Due> items) {}

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(
            summary = "Notice, renewal and expiry dates that somebody should be reminded of by a day, soonest first",
            description = "Without 'by' the day is today. Documents that have expired stay until they are replaced.")
    public Deadlines listContractDeadlines(@QueryParam("by") @Nullable String by) {
        Optional<LocalDate> day = Optional.ofNullable(by).map(DeadlineResource::day);
        LocalDate until = day.orElseGet(reminders::today);
        return new Deadlines(until, reminders.due(until));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw KitRefusal.badParameter("by", "a day, as 2026-12-31");
        }
    }
}
