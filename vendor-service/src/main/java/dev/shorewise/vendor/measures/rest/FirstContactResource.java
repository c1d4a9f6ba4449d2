package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.measures.FirstContact;
import dev.shorewise.vendor.measures.Kpis;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** First-contact resolution, three ways. */
@Path("/v1/first-contact-resolution")
class FirstContactResource {

    private final FirstContact firstContact;
    private final Asked asked;

    FirstContactResource(FirstContact firstContact, Asked asked) {
        this.firstContact = firstContact;
        this.asked = asked;
    }

    /**
     * The three ways, side by side.
     *
     * @param feedGrade how far the vendor's records of these months can be relied on; absent if nobody looked
     * @param feedGrades the same by vendor, where several were asked for
     * @param customerStated what customers say; absent for chosen contacts or several vendors
     * @param partial true if feedback-service could not be asked in time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FirstContactResponse(
            @Nullable String vendorId,
            Period period,
            @Nullable String timeZone,
            @Nullable FeedGrade feedGrade,
            @Nullable SortedMap<String, FeedGrade> feedGrades,
            List<Kpis.Group> groups,
            @Nullable Measure customerStated,
            boolean partial,
            long revision) {}

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
            summary =
                    "First-contact resolution as agents flag it, as customers' behaviour shows it, as customers say it",
            description = "Three measurements that disagree by design and are never merged. Contacts too young to judge"
                    + " are counted as not yet known, in neither part of a share. If feedback-service does not answer in"
                    + " time, partial is true and what customers say is missing.")
    public FirstContactResponse getFirstContactResolution(
            @BeanParam CutQuery query,
            @QueryParam("groupBy") @Nullable @Schema(examples = "site") String groupBy,
            @BeanParam ParamsQuery params) {
        Asked.Question question = asked.question(query, groupBy);
        Cut cut = question.cut();
        FirstContact.Answer answer = firstContact.of(cut, params.params());
        return new FirstContactResponse(
                cut.vendorId().orElse(null),
                cut.period(),
                question.zone(),
                question.grade(),
                question.grades(),
                answer.groups(),
                answer.customerStated().orElse(null),
                answer.partial(),
                answer.revision());
    }
}
