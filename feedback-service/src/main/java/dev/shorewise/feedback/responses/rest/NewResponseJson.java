package dev.shorewise.feedback.responses.rest;

import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.ResponseKey;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One customer's response, as callers write it. */
@Schema(name = "NewResponse")
record NewResponseJson(
        @Size(min = 1, max = 400)
        @Pattern(regexp = PRINTABLE)
        @Schema(
                description =
                        "The caller's own id; sent again with other content it restates. We make one if there is none.")
        @Nullable
        String responseId,

        @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "after-call")
        String surveyId,

        @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "harborline")
        String vendorId,

        @Pattern(regexp = Slugs.PATTERN) @Nullable String siteId,

        @Size(min = 1, max = 400)
        @Pattern(regexp = PRINTABLE)
        @Schema(description = "The contact that the customer was asked about, as its source names it.")
        @Nullable
        String contactId,

        @Schema(description = "When the customer reached the service.") @Nullable
        Instant contactAt,

        @Nullable DeliveryModel deliveryModel,
        @Nullable Channel channel,

        @Size(min = 1, max = 200) @Pattern(regexp = PRINTABLE) @Nullable
        String queue,

        @Pattern(regexp = "[A-Za-z0-9-]{2,35}")
        @Schema(description = "The language of service, BCP 47.", examples = "de")
        @Nullable
        String language,

        @Size(min = 1, max = 200) @Pattern(regexp = PRINTABLE) @Nullable
        String reason,

        @Pattern(regexp = PSEUDONYM)
        @Schema(description = "Who served: a pseudonym as contact records carry it.")
        @Nullable
        String agent,

        @Pattern(regexp = PSEUDONYM)
        @Schema(description = "Who answered: a pseudonym as contact records carry it.")
        @Nullable
        String customer,

        @Min(0) @Max(Occasion.Service.LONGEST) @Schema(description = "Seconds before somebody answered.") @Nullable
        Integer waitSeconds,

        @Min(0) @Max(Occasion.Service.LONGEST) @Schema(description = "Seconds of the agent's work.") @Nullable
        Integer handleSeconds,

        @Min(0)
        @Max(Occasion.Service.MOST_TRANSFERS)
        @Schema(description = "How often the customer was handed on.")
        @Nullable
        Integer transfers,

        @NotNull @Schema(examples = "2026-10-05T09:15:00+02:00")
        Instant respondedAt,

        @NotEmpty
        @Size(max = 20)
        @Schema(
                description =
                        "By question id: whole numbers for CSAT (1 to 5), NPS (0 to 10) and CES (1 to 7), YES, NO or"
                                + " NOT_YET for RESOLVED, an option's id for CHOICE,"
                                + " a number for RATING, text for TEXT.",
                examples = "{\"satisfied\": 4, \"recommend\": 9, \"why\": \"Quick and kind\"}")
        Map<String, @Nullable Object> answers) {

    static final String PRINTABLE = "[^\\p{Cntrl}]+";
    static final String PSEUDONYM = "[0-9a-f]{32}";

    ResponseKey key() {
        return new ResponseKey(
                vendorId, ResponseKey.API, Optional.ofNullable(responseId).orElseGet(() -> UUID.randomUUID()
                        .toString()));
    }

    SurveyId survey() {
        return new SurveyId(surveyId);
    }

    Occasion occasion() {
        if (!Occasion.isPlausible(respondedAt)) {
            throw KitRefusal.badParameter("respondedAt", "from 1970 to 9999");
        }
        if (contactAt != null && !Occasion.isPlausible(contactAt)) {
            throw KitRefusal.badParameter("contactAt", "from 1970 to 9999");
        }
        return new Occasion(
                respondedAt,
                new Occasion.Contact(contactId, contactAt),
                new Occasion.Place(siteId, deliveryModel),
                new Occasion.Matter(channel, queue, language, reason),
                new Occasion.People(agent, customer),
                new Occasion.Service(waitSeconds, handleSeconds, transfers));
    }
}
