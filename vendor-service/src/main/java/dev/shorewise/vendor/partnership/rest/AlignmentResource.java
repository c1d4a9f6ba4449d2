package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.partnership.Alignment;
import dev.shorewise.vendor.partnership.Alignments;
import dev.shorewise.vendor.partnership.Answers;
import dev.shorewise.vendor.partnership.Questionnaire;
import dev.shorewise.vendor.registry.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Questionnaires that people of both sides answer. */
@Path("/v1/alignments/{vendorId}/{questionnaireId}")
class AlignmentResource {

    private final Alignments alignments;
    private final Table table;

    AlignmentResource(Alignments alignments, Table table) {
        this.alignments = alignments;
        this.table = table;
    }

    /** A questionnaire as it is sent. */
    record QuestionnaireRequest(
            @NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull StatementRequest> statements) {

        /** A statement, answered from 1 (not at all) to 5 (fully). */
        record StatementRequest(
                @NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.RULE)
                String id,

                @NotBlank @Size(max = 500) String text) {}

        Questionnaire questionnaire() {
            return new Questionnaire(
                    title,
                    statements.stream()
                            .map(one -> new Questionnaire.Statement(
                                    one.id(), one.text().strip()))
                            .toList());
        }
    }

    /** One's own answers. */
    record AnswersRequest(@NotEmpty @Size(max = 50) List<@Valid @NotNull AnswerRequest> answers) {

        /** 1 to 5. */
        record AnswerRequest(
                @NotBlank String statementId,
                int mark,
                @Nullable @Size(max = 2000) String comment) {}

        List<Answers.Answer> all() {
            return answers.stream()
                    .map(one -> new Answers.Answer(
                            one.statementId(), one.mark(), one.comment() == null ? "" : one.comment()))
                    .toList();
        }
    }

    /** What is asked, and how far the sides agree. */
    record AlignmentResponse(Paper<Questionnaire> questionnaire, Alignment alignment) {}

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A questionnaire, and where both sides differ once both have answered")
    public AlignmentResponse getAlignment(
            @PathParam("vendorId") String vendorId, @PathParam("questionnaireId") String questionnaireId) {
        table.at(vendorId);
        return new AlignmentResponse(
                alignments.get(vendorId, questionnaireId), alignments.alignment(vendorId, questionnaireId));
    }

    @PUT
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Add a questionnaire, or change it while nobody has answered")
    public RestResponse<Paper<Questionnaire>> putQuestionnaire(
            @PathParam("vendorId") String vendorId,
            @PathParam("questionnaireId") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String questionnaireId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull QuestionnaireRequest request) {
        String by = table.at(vendorId).name();
        return Table.answer(
                alignments.put(vendorId, questionnaireId, request.questionnaire(), by, Table.matching(ifMatch)));
    }

    @PUT
    @Path("answers")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR})
    @Operation(
            summary = "Answer for one's own side; answering again replaces what was answered",
            description = "Nobody reads the answers of one person, and nothing is told until both sides have answered.")
    public Alignment answerQuestionnaire(
            @PathParam("vendorId") String vendorId,
            @PathParam("questionnaireId") String questionnaireId,
            @Valid @NotNull AnswersRequest request) {
        Caller caller = table.at(vendorId);
        alignments.answer(vendorId, questionnaireId, new Answers(Table.side(caller), request.all()), caller.name());
        return alignments.alignment(vendorId, questionnaireId);
    }
}
