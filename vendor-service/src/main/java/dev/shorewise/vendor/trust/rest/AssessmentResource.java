package dev.shorewise.vendor.trust.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.trust.Assessment;
import dev.shorewise.vendor.trust.Assessments;
import dev.shorewise.vendor.trust.CostOfContact;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Feeds, looked at. */
@Path("/v1/trust-assessments")
class AssessmentResource {

    private final Assessments assessments;
    private final Filings filings;
    private final Parties parties;

    AssessmentResource(Assessments assessments, Filings filings, Parties parties) {
        this.assessments = assessments;
        this.filings = filings;
        this.parties = parties;
    }

    /**
     * What is to be looked at.
     *
     * @param costOfContact to say what extra contacts cost; without it they are only counted
     */
    record Wanted(
            @NotBlank String vendorId,
            @NotBlank @Schema(examples = "2026-10") String month,
            @Valid @Nullable Cost costOfContact) {

        /** An amount of money. */
        record Cost(
                @NotNull @PositiveOrZero BigDecimal amount,
                @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency) {}

        CostOfContact cost() {
            return costOfContact == null
                    ? CostOfContact.UNKNOWN
                    : new CostOfContact(costOfContact.amount.doubleValue(), costOfContact.currency);
        }
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Look at a vendor's feed of a month: records, work, reported figures; grades it")
    public RestResponse<Filing.Shown<Assessment>> assess(@Valid @NotNull Wanted body) {
        Filing<Assessment> done = assessments.run(
                parties.seen(body.vendorId()), Period.month(body.month()), body.cost(), parties.current());
        return RestResponse.ResponseBuilder.<Filing.Shown<Assessment>>created(
                        URI.create("/v1/trust-assessments/" + done.id()))
                .entity(filings.shown(done))
                .build();
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
        Roles.VENDOR
    })
    @Operation(summary = "A vendor's assessments, the oldest first")
    public Page<Filing.Shown<Assessment>> listAssessments(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return assessments.page(parties.seen(vendorId), cursor, limit).map(filings::shown);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(
            summary = "An assessment: every question, its answer in a sentence, the figures and the method behind it")
    public Filing.Shown<Assessment> getAssessment(@PathParam("recordId") String recordId) {
        return filings.shown(assessments.get(Parties.id(recordId)));
    }
}
