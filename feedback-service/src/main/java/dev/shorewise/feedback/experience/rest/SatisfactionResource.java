package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Experience;
import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.Satisfaction;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Satisfaction and recommendation. A vendor sees its own, by whole months. */
@Path("/v1/satisfaction")
@Tag(name = "experience")
class SatisfactionResource {

    private final Experience experience;
    private final Callers callers;

    SatisfactionResource(Experience experience, Callers callers) {
        this.experience = experience;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(
            operationId = "readSatisfaction",
            summary = "CSAT and NPS of a vendor with their intervals",
            description = """
                    For a month, or from a day to a day (excluded). Fewer than 5 answers are not published, to nobody, \
                    nor a month from which they could be had by subtraction. \
                    A vendor's own people ask for whole months, each on its own, so that small numbers of answers \
                    cannot be had by subtraction.""")
    public SatisfactionJson read(
            @QueryParam("vendorId") @NotNull @Pattern(regexp = Slugs.PATTERN) String vendorId,
            @QueryParam("month") @Nullable String month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("groupBy") @Pattern(regexp = "month") @Nullable String groupBy) {
        Caller caller = callers.current();
        caller.mustSee(vendorId);
        Period period = Periods.read(month, from, to);
        boolean byMonth = groupBy != null;
        if (caller.vendorId().isPresent()) {
            Periods.mustBeCoarse(period, byMonth);
        }
        Satisfaction said = byMonth ? experience.byMonth(vendorId, period) : experience.of(vendorId, period);
        boolean mayReadResponses = Readers.mayReadResponses(caller);
        return SatisfactionJson.of(
                said, caller.vendorId().isEmpty(), group -> mayReadResponses ? evidence(said, group) : null);
    }

    private static String evidence(Satisfaction said, Satisfaction.Group group) {
        Period period =
                group.key().equals(Satisfaction.ALL) ? said.period() : Periods.intersection(said.period(), group.key());
        ZoneId zone = said.zone();
        return "/v1/responses?vendorId=" + said.vendorId() + "&from=" + period.begins(zone) + "&to="
                + period.ends(zone);
    }
}
