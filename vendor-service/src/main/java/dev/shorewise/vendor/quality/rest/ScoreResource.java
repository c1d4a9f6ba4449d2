package dev.shorewise.vendor.quality.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.quality.Agreement;
import dev.shorewise.vendor.quality.Meaning;
import dev.shorewise.vendor.quality.Meanings;
import dev.shorewise.vendor.quality.QualityScore;
import dev.shorewise.vendor.quality.QualityScores;
import dev.shorewise.vendor.quality.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What reviews come to, and how far they can be relied on. */
@Path("/v1")
class ScoreResource {

    private final QualityScores scores;
    private final Meanings meanings;
    private final Parties parties;

    ScoreResource(QualityScores scores, Meanings meanings, Parties parties) {
        this.scores = scores;
        this.meanings = meanings;
        this.parties = parties;
    }

    /** The level of an agreement that takes a score. */
    record ForLevel(
            @NotBlank String vendorId,
            @NotBlank @Schema(examples = "2026-10") String month,
            @NotBlank String agreementId,
            @NotBlank String levelId) {}

    /** Where the score stands now. */
    record Standing(String reportedFigure, String state) {}

    /**
     * How far reviewers agree on a scorecard, and what its criteria mean to customers.
     *
     * @param meanings by criterion and outcome
     * @param meaningsKeptAt when those meanings were kept that the caller may not read as of now; absent where all are of now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementResponse(
            Agreement agreement,
            List<Meaning> meanings,
            @Nullable Instant meaningsKeptAt) {}

    /** Whose reviews by which scorecard. */
    record OfScorecard(
            @NotBlank String vendorId, @NotNull @Valid Template.Ref template) {}

    @GET
    @Path("quality-scores")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "A month's quality score: mean, design-weighted mean, share without critical errors")
    public QualityScore getQualityScore(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("month") @Nullable @Schema(examples = "2026-10") String month) {
        return scores.score(parties.seen(vendorId), Period.month(month));
    }

    @POST
    @Path("quality-scores")
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Give a month's score to the level of an agreement that means it")
    public Standing fileQualityScore(@Valid @NotNull ForLevel body) {
        var filed = scores.file(
                parties.seen(body.vendorId()),
                Period.month(body.month()),
                body.agreementId(),
                body.levelId(),
                parties.current());
        return new Standing("/v1/reported-figures/" + filed.id(), filed.state());
    }

    @GET
    @Path("quality-agreement")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "How far reviewers agree, criterion by criterion, who is lenient, and what criteria mean")
    public AgreementResponse getQualityAgreement(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("templateId") @NotNull String templateId,
            @QueryParam("version") int version) {
        Template.Ref template = new Template.Ref(templateId, version);
        Agreement agreement = scores.agreement(parties.seen(vendorId), template);
        return response(
                parties.current().isVendor() ? agreement.withoutReviewers() : agreement,
                meanings.told(vendorId, template));
    }

    @POST
    @Path("quality-agreement")
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(
            summary = "Keep what criteria mean to customers now, for those who may not read answers",
            description =
                    "Correlations name no customer. Whoever may not read single answers is shown what was kept last.")
    public AgreementResponse keepMeanings(@Valid @NotNull OfScorecard body) {
        String vendorId = parties.seen(body.vendorId());
        return response(
                scores.agreement(vendorId, body.template()),
                meanings.keep(vendorId, body.template(), parties.current()));
    }

    private static AgreementResponse response(Agreement agreement, Meanings.Told told) {
        return new AgreementResponse(agreement, told.meanings(), told.keptAt());
    }
}
