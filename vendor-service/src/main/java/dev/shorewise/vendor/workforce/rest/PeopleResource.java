package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.SiteService.Level;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.workforce.Workforce;
import dev.shorewise.vendor.workforce.people.Attrition;
import dev.shorewise.vendor.workforce.people.AttritionReader;
import dev.shorewise.vendor.workforce.people.Cover;
import dev.shorewise.vendor.workforce.people.Covers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What agents can do against what is asked for, and how many leave. */
@Path("/v1")
class PeopleResource {

    private final Workforce workforce;
    private final Covers covers;
    private final Vendors vendors;
    private final Callers callers;

    PeopleResource(Workforce workforce, Covers covers, Vendors vendors, Callers callers) {
        this.workforce = workforce;
        this.covers = covers;
        this.vendors = vendors;
        this.callers = callers;
    }

    @GET
    @Path("language-covers/{vendorId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "Languages that contacts asked for in a period, and the agents who speak them well enough")
    public Cover getLanguageCover(
            @PathParam("vendorId") String vendorId,
            @QueryParam("month") @Nullable String month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("leastLevel") @DefaultValue("B2") Level least,
            @Parameter(description = "hours that one agent has for contacts in the period")
                    @QueryParam("hoursEach")
                    @DefaultValue("120")
                    double hoursEach) {
        seen(vendorId, hoursEach);
        return covers.languages(vendorId, Period.parse(month, from, to), least, hoursEach);
    }

    @GET
    @Path("skill-covers/{vendorId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "Queues that contacts asked for in a period, and the agents who have that skill")
    public Cover getSkillCover(
            @PathParam("vendorId") String vendorId,
            @QueryParam("month") @Nullable String month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("hoursEach") @DefaultValue("120") double hoursEach) {
        seen(vendorId, hoursEach);
        return covers.skills(vendorId, Period.parse(month, from, to), hoursEach);
    }

    @GET
    @Path("attrition/{vendorId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(
            summary = "How many agents leave, by site, and what that costs",
            description =
                    "Leavers over years of work with exact intervals, each site against the others, and the share of"
                            + " starters who stay 90, 180 and 365 days (Kaplan and Meier).")
    public Attrition getAttrition(
            @PathParam("vendorId") String vendorId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Parameter(description = "what it costs when one leaves, in any currency")
                    @QueryParam("costOfOne")
                    @Nullable
                    BigDecimal costOfOne) {
        seen(vendorId, 1);
        Period period = Period.parse(null, from, to);
        return AttritionReader.of(workforce.all(vendorId), period.from(), period.to(), costOfOne);
    }

    private void seen(String vendorId, double hoursEach) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        if (!(hoursEach > 0 && hoursEach <= 10_000)) {
            throw KitRefusal.badParameter("hoursEach", "above 0, at most 10000");
        }
    }
}
