package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Figures;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What customers say by any dimension: the client's own people only. */
@Path("/v1/experience/figures")
@Tag(name = "experience")
@RolesAllowed({
    Roles.SERVICE_HEAD,
    Roles.CX_HEAD,
    Roles.QA_DIRECTOR,
    Roles.FINANCE,
    Roles.EXECUTIVE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.FINANCE_READER
})
class FiguresResource {

    private final Figures figures;
    private final Callers callers;

    FiguresResource(Figures figures, Callers callers) {
        this.figures = figures;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "readExperienceFigures",
            summary = "CSAT, NPS, CES, sentiment and themes by any dimension, with their intervals",
            description = """
                    For a month, or from a day to a day (excluded), told apart by up to four dimensions and by day, week or \
                    month. Groups and steps without a response are absent. Figures on fewer than 5 answers are withheld, and \
                    where only one group is that small, the next smallest is withheld with it.""")
    public FiguresJson read(
            @BeanParam CutQuery query,
            @Parameter(description = "day, week (from Monday) or month; the whole period without it")
                    @QueryParam("step")
                    @Nullable
                    String step) {
        Cut cut = query.cut(step);
        boolean mayReadResponses = Readers.mayReadResponses(callers.current());
        return new FiguresJson(
                new SatisfactionJson.Days(cut.period().from(), cut.period().to()),
                figures.zone().getId(),
                FiguresJson.groups(
                        figures.of(cut),
                        place -> mayReadResponses ? PlaceJson.evidence(cut, place, figures.zone()) : null));
    }
}
