package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Listening;
import dev.shorewise.feedback.experience.Period;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sentiment and themes of what customers write. A vendor sees its own, by whole months. */
@Path("/v1/customer-voice")
@Tag(name = "experience")
class VoiceResource {

    private final Listening listening;
    private final Callers callers;

    VoiceResource(Listening listening, Callers callers) {
        this.listening = listening;
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
            operationId = "readCustomerVoice",
            summary = "Sentiment and themes of a vendor's comments with their intervals",
            description = """
                    For a month, or from a day to a day (excluded). Comments that are not yet read are counted as such \
                    and are in no figure. A figure on fewer than 5 comments is not published, to nobody, \
                    nor a month from which it could be had by subtraction.""")
    public VoiceJson read(
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
        return VoiceJson.of(
                byMonth ? listening.byMonth(vendorId, period) : listening.of(vendorId, period),
                caller.vendorId().isEmpty());
    }
}
