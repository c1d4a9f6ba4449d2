package dev.shorewise.feedback.text.rest;

import dev.shorewise.feedback.text.CorrectedText;
import dev.shorewise.feedback.text.Understandings;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people corrected, as the training program reads it. */
@Path("/v1/text-corrections")
@Tag(name = "text")
class CorrectionResource {

    private static final String HEADER = "themes\tsentiment\ttext\n";

    private final Understandings understandings;

    CorrectionResource(Understandings understandings) {
        this.understandings = understandings;
    }

    @GET
    @Produces("text/tab-separated-values")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "exportTextCorrections",
            summary = "The newest correction of each comment as it stands, for text/train",
            description =
                    "Themes, sentiment (negative, neutral, positive) and the redacted text, with tabs between them."
                            + " Mixed comments are left out: they teach neither.")
    public String export() {
        return understandings.corrected().stream()
                .map(CorrectionResource::line)
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(CorrectedText corrected) {
        return String.join(",", corrected.themes()) + "\t" + corrected.sentiment() + "\t"
                + corrected.words().replaceAll("\\s+", " ").strip() + "\n";
    }
}
