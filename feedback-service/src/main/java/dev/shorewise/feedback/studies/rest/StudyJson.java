package dev.shorewise.feedback.studies.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.studies.Note;
import dev.shorewise.feedback.studies.Study;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A focus group or an interview. */
@Schema(name = "Study")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StudyJson(
        @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "pune-german-2026")
        String id,

        @NotNull Study.Kind kind,
        @NotNull @Size(min = 1, max = 200) String title,

        @NotNull @Size(min = 1, max = 1000) @Schema(description = "What it was held for.")
        String question,

        @NotNull LocalDate heldOn,
        @NotNull @Size(min = 1, max = 200) String moderator,
        @Min(1) @Max(1000) int participants,

        @NotNull @Schema(description = "First day of the survey answers that stand beside it.")
        LocalDate surveyFrom,

        @NotNull @Schema(description = "First day after them.")
        LocalDate surveyTo,

        @Size(max = 8)
        @Schema(
                description = "Where these customers were served: values by dimension.",
                examples = "{\"siteId\": \"pune\"}")
        @Nullable
        Map<String, @NotNull @Size(min = 1, max = 200) String> only) {

    Study study() {
        Map<Dimension, String> scope = new EnumMap<>(Dimension.class);
        if (only != null) {
            only.forEach((field, value) -> scope.put(dimension(field), value));
        }
        return new Study(
                id,
                kind,
                title,
                question,
                new Study.Held(heldOn, moderator, participants),
                new Study.Scope(scope, period()));
    }

    private Period period() {
        try {
            return new Period(surveyFrom, surveyTo);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("surveyTo", "after surveyFrom, and at most ten years later");
        }
    }

    private static Dimension dimension(String field) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.field().equals(field))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter(
                        "only",
                        Arrays.stream(Dimension.values()).map(Dimension::field).collect(Collectors.joining(", "))));
    }

    static StudyJson of(Study study) {
        Map<String, String> only = new LinkedHashMap<>();
        study.scope().only().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> only.put(entry.getKey().field(), entry.getValue()));
        return new StudyJson(
                study.id(),
                study.kind(),
                study.title(),
                study.question(),
                study.held().on(),
                study.held().moderator(),
                study.held().participants(),
                study.scope().survey().from(),
                study.scope().survey().to(),
                only);
    }

    /** What somebody said. */
    @Schema(name = "NewStudyNote")
    record SaidJson(
            @NotNull
            @Pattern(regexp = SpeakerErasureJson.SPEAKER)
            @Schema(description = "A label, never a name.", examples = "P3")
            String speaker,

            @Pattern(regexp = "[0-9a-f]{32}")
            @Schema(
                    description =
                            "The speaker's pseudonym, where the speaker is a known customer: an erasure of the customer takes"
                                    + " all that this speaker said in the study.")
            @Nullable
            String customer,

            @NotNull
            @Size(min = 1, max = 5000)
            @Schema(description = "What names a person is taken out before it is kept.")
            String words,

            @Schema(description = "Whether the speaker lets us quote them.")
            boolean quotable) {

        Note.Said said() {
            return new Note.Said(speaker, Optional.ofNullable(customer), words, quotable);
        }
    }

    /** Several at once. */
    @Schema(name = "NewStudyNotes")
    record SaidList(@NotNull @Size(min = 1, max = 200) List<@NotNull @jakarta.validation.Valid SaidJson> notes) {}

    /** What somebody said, with its codes. */
    @Schema(name = "StudyNote")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoteJson(
            int number,
            String speaker,
            @Nullable String customer,
            String words,
            boolean quotable,
            List<String> themes,
            String label,

            @Schema(description = "The model that read it, or the person who knew better.")
            String codedBy,

            int revision) {

        static NoteJson of(Note note) {
            return new NoteJson(
                    note.number(),
                    note.said().speaker(),
                    note.said().customer().orElse(null),
                    note.said().words(),
                    note.said().quotable(),
                    note.coding().themes(),
                    note.coding().label(),
                    note.coding().by(),
                    note.revision());
        }
    }

    /** What a note means. */
    @Schema(name = "StudyCoding")
    record CodingJson(
            @NotNull @Size(max = 60) List<@NotNull String> themes,

            @NotNull @Pattern(regexp = "very_negative|negative|neutral|positive|very_positive|mixed")
            String label) {}
}
