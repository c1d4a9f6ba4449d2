package dev.shorewise.feedback.responses.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.StoredResponse;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A response as the client's own people read it. */
@Schema(name = "Response")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponseJson(
        UUID id,

        @Schema(description = "Counts from 1; one more for each restatement.")
        int revision,

        Instant updatedAt,
        String responseId,

        @Schema(description = "The import profile that brought it, or @api.")
        String source,

        String vendorId,
        String surveyId,
        int surveyVersion,
        Instant respondedAt,
        Scores scores,
        @Nullable String comment,
        Attribution attribution) {

    /** Answers on a scale. */
    @Schema(name = "Scores")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scores(@Nullable Integer csat, @Nullable Integer nps) {}

    /** Whom and what it is about; people under pseudonyms. */
    @Schema(name = "Attribution")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attribution(
            @Nullable String contactId,
            @Nullable String siteId,
            @Nullable String queue,
            @Nullable String language,
            @Nullable String agent,
            @Nullable String customer) {}

    static ResponseJson of(StoredResponse stored) {
        Response response = stored.response();
        var occasion = response.occasion();
        return new ResponseJson(
                stored.id(),
                stored.revision(),
                stored.updatedAt(),
                response.key().responseId(),
                response.key().source(),
                response.key().vendorId(),
                response.survey().value(),
                response.surveyVersion(),
                occasion.respondedAt(),
                new Scores(response.answers().csat(), response.answers().nps()),
                response.answers().comment(),
                new Attribution(
                        occasion.contactId(),
                        occasion.siteId(),
                        occasion.queue(),
                        occasion.language(),
                        occasion.people().agent(),
                        occasion.people().customer()));
    }
}
