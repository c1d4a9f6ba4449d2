package dev.shorewise.vendor.quality;

import dev.shorewise.vendor.filings.Filing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contact, judged.
 *
 * @param subject the contact and its recording
 * @param template by which it is judged
 * @param occasion why it was judged
 * @param answers by criterion; what does not apply is missing
 * @param reviewer who judged: whoever files it, or, where an administrator brings reviews from the tool in which they were
 *     made, whom that tool names; the filing itself tells who brought it
 * @param score said by the service
 */
public record Review(
        @NotNull @Valid Subject subject,
        @NotNull @Valid Template.Ref template,
        @NotNull @Valid Occasion occasion,
        @NotEmpty @Size(max = 200) Map<@NotBlank String, @Valid @NotNull Answer> answers,
        @Nullable @Size(max = 100) String reviewer,
        @Nullable @Schema(readOnly = true) Score score) {

    static final Filing.Kind<Review> KIND = new Filing.Kind<>("QUALITY_REVIEW", Review.class);

    /**
     * What is judged.
     *
     * @param month of the contact
     */
    public record Subject(
            @NotBlank String vendorId,
            @NotBlank @Size(max = 200) String contactId,
            @NotBlank @Schema(examples = "2026-10") String month,
            @Valid @Nullable Recording recording) {}

    /**
     * Where the recording is; never the recording itself.
     *
     * @param keptUntil the day on which it is deleted
     */
    public record Recording(
            @NotBlank @Size(max = 500) String uri,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotNull LocalDate keptUntil) {}

    /**
     * Why a contact was judged. Only what was drawn counts in the score; sessions serve to compare reviewers.
     *
     * @param drawId the draw that chose it
     * @param sessionId the session in which several judge it, blind to each other
     */
    public record Occasion(
            @Nullable String drawId, @Nullable String sessionId) {}

    /**
     * An answer.
     *
     * @param choice null for not applicable
     * @param atSeconds moments of the recording that show it
     */
    public record Answer(
            @Nullable Integer choice,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 50) List<@NotNull @Min(0) Integer> atSeconds) {}

    /** The choices that were made. */
    Map<String, Integer> choices() {
        return choices(answers);
    }

    static Map<String, Integer> choices(Map<String, Answer> answers) {
        Map<String, Integer> choices = new HashMap<>();
        answers.forEach((id, answer) -> {
            if (answer.choice() != null) {
                choices.put(id, answer.choice());
            }
        });
        return choices;
    }

    boolean isOfSession() {
        return occasion.sessionId() != null;
    }

    Review judged(String by, Score result) {
        return new Review(subject, template, occasion, answers, by, result);
    }

    Review with(Map<String, Answer> others, Score result) {
        return new Review(subject, template, occasion, others, reviewer, result);
    }
}
