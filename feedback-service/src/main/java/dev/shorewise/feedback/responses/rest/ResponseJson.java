package dev.shorewise.feedback.responses.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Resolution;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.StoredResponse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
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

    /** Answers that are not words. */
    @Schema(name = "Scores")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scores(
            @Nullable Integer csat,
            @Nullable Integer nps,
            @Nullable Integer ces,
            @Nullable Resolution resolved,

            @Schema(description = "Choices and ratings by question id.") @Nullable
            Map<String, String> others) {}

    /** Whom and what it is about; people under pseudonyms. */
    @Schema(name = "Attribution")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attribution(
            @Nullable String contactId,
            @Nullable Instant contactAt,
            @Nullable String siteId,
            @Nullable DeliveryModel deliveryModel,
            @Nullable Channel channel,
            @Nullable String queue,
            @Nullable String language,
            @Nullable String reason,
            @Nullable String agent,
            @Nullable String customer,
            @Nullable Integer waitSeconds,
            @Nullable Integer handleSeconds,
            @Nullable Integer transfers) {}

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
                new Scores(
                        response.answers().csat(),
                        response.answers().nps(),
                        response.answers().ces(),
                        response.answers().resolved(),
                        response.answers().others().isEmpty()
                                ? null
                                : new TreeMap<>(response.answers().others())),
                response.answers().comment(),
                new Attribution(
                        occasion.contact().id(),
                        occasion.contact().at(),
                        occasion.place().siteId(),
                        occasion.place().deliveryModel(),
                        occasion.matter().channel(),
                        occasion.matter().queue(),
                        occasion.matter().language(),
                        occasion.matter().reason(),
                        occasion.people().agent(),
                        occasion.people().customer(),
                        occasion.service().waitSeconds(),
                        occasion.service().handleSeconds(),
                        occasion.service().transfers()));
    }
}
