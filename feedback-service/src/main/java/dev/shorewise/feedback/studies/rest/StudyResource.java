package dev.shorewise.feedback.studies.rest;

import dev.shorewise.feedback.studies.Note;
import dev.shorewise.feedback.studies.SpeakerErasure.Speaker;
import dev.shorewise.feedback.studies.Speakers;
import dev.shorewise.feedback.studies.Studies;
import dev.shorewise.feedback.studies.Study;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Focus groups and interviews: the client's own people only. */
@Path("/v1/studies")
@Tag(name = "studies")
class StudyResource {

    private final Studies studies;
    private final Speakers speakers;
    private final Callers callers;

    StudyResource(Studies studies, Speakers speakers, Callers callers) {
        this.studies = studies;
        this.speakers = speakers;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listStudies", summary = "All studies, the newest first")
    public Page<StudyJson> list() {
        return new Page<>(studies.list().stream().map(StudyJson::of).toList(), null);
    }

    @POST
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(operationId = "addStudy", summary = "Note a focus group or an interview")
    public RestResponse<StudyJson> add(@Valid @NotNull StudyJson wanted) {
        Study study = studies.add(wanted.study(), callers.current().name());
        return ResponseBuilder.create(RestResponse.Status.CREATED, StudyJson.of(study))
                .location(URI.create("/v1/studies/" + study.id()))
                .build();
    }

    @GET
    @Path("{studyId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readStudy", summary = "One study")
    public StudyJson read(@PathParam("studyId") String studyId) {
        return StudyJson.of(known(studyId));
    }

    @GET
    @Path("{studyId}/notes")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listStudyNotes", summary = "What was said, with its codes")
    public Page<StudyJson.NoteJson> notes(@PathParam("studyId") String studyId) {
        return new Page<>(
                studies.notes(known(studyId).id()).stream()
                        .map(StudyJson.NoteJson::of)
                        .toList(),
                null);
    }

    @POST
    @Path("{studyId}/notes")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "addStudyNotes",
            summary = "Take what was said; it is redacted, then coded by the taxonomy that comments are read by")
    public RestResponse<Page<StudyJson.NoteJson>> note(
            @PathParam("studyId") String studyId, @Valid @NotNull StudyJson.SaidList said) {
        Study study = known(studyId);
        return ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        new Page<>(
                                studies
                                        .note(
                                                study,
                                                said.notes().stream()
                                                        .map(StudyJson.SaidJson::said)
                                                        .toList())
                                        .stream()
                                        .map(StudyJson.NoteJson::of)
                                        .toList(),
                                null))
                .location(URI.create("/v1/studies/" + study.id() + "/notes"))
                .build();
    }

    @PUT
    @Path("{studyId}/notes/{number}/coding")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Operation(operationId = "codeStudyNote", summary = "Say what a note means instead")
    public RestResponse<StudyJson.NoteJson> code(
            @PathParam("studyId") String studyId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StudyJson.CodingJson wanted) {
        Study study = known(studyId);
        Note.Coding coding = new Note.Coding(
                wanted.themes(), wanted.label(), callers.current().name());
        Note next = studies.code(study.id(), number, coding, note -> ETags.mustMatch(ifMatch, note.revision()))
                .orElseThrow(KitRefusal::unknown);
        return ResponseBuilder.ok(StudyJson.NoteJson.of(next))
                .tag(ETags.of(next.revision()))
                .build();
    }

    @POST
    @Path("{studyId}/speaker-erasures")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "eraseStudySpeaker",
            summary = "Delete what a speaker said; asked again, the same count",
            description =
                    "For speakers who are no known customers. A known customer is erased by the pseudonym, from all"
                            + " studies and all else (/v1/response-erasures). What the speaker says later is not kept.")
    public RestResponse<SpeakerErasureJson> erase(
            @PathParam("studyId") String studyId, @Valid @NotNull SpeakerErasureJson.Wanted wanted) {
        Speaker speaker = new Speaker(known(studyId).id(), wanted.speaker());
        return RestResponse.ok(
                SpeakerErasureJson.of(speakers.erase(speaker, callers.current().name())));
    }

    @GET
    @Path("{studyId}/findings")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "readStudyFindings",
            summary = "Theme by theme: who said so, quotes, and the survey's share beside it")
    public FindingsJson findings(@PathParam("studyId") String studyId) {
        Study study = known(studyId);
        return FindingsJson.of(study, studies.findings(study));
    }

    private Study known(String studyId) {
        return studies.find(studyId).orElseThrow(KitRefusal::unknown);
    }
}
