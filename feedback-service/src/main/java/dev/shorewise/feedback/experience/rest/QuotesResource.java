package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Lists;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.findings.Quote;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Praise and blame in customers' own words: those who may read responses only. */
@Path("/v1/quotes")
@Tag(name = "experience")
class QuotesResource {

    private static final int OF_A_GROUP = 3;

    private final Lists lists;

    QuotesResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "readQuotes",
            summary = "Who deserves praise or attention, with redacted quotes",
            description = "Groups by site unless groupBy says otherwise; the same words are shown once.")
    public QuotesJson read(
            @BeanParam CutQuery query,
            @Parameter(description = "excellence or attention")
                    @QueryParam("list")
                    @DefaultValue("attention")
                    @Pattern(regexp = "excellence|attention")
                    String list,
            @QueryParam("score") @DefaultValue("csat") String score,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Cut cut = query.cutBy(Dimension.SITE);
        Quote.Kind kind = Quote.Kind.valueOf(list.toUpperCase(Locale.ROOT));
        return new QuotesJson(
                new SatisfactionJson.Days(cut.period().from(), cut.period().to()),
                kind,
                lists.groups(kind, CutQuery.score(score), cut, OF_A_GROUP).stream()
                        .map(QuotesJson::listed)
                        .toList(),
                lists.quotes(kind, cut, limit).stream().map(QuotesJson::quote).toList());
    }
}
