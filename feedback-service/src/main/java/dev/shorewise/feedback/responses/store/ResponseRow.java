package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.Resolution;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.ResponseKey;
import dev.shorewise.feedback.responses.StoredResponse;
import dev.shorewise.feedback.surveys.SurveyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A response for reading; {@link ResponseMerge} writes. */
@Entity
@Immutable
@Table(name = "response")
@NullUnmarked
class ResponseRow {

    @Id
    UUID id;

    @Column(name = "vendor_id")
    String vendorId;

    String source;

    @Column(name = "response_id")
    String responseId;

    @Column(name = "survey_id")
    String surveyId;

    @Column(name = "survey_version")
    int surveyVersion;

    @Column(name = "responded_at")
    Instant respondedAt;

    @Column(name = "contact_id")
    String contactId;

    @Column(name = "site_id")
    String siteId;

    @Column(name = "contact_at")
    Instant contactAt;

    @Column(name = "delivery_model")
    @Enumerated(EnumType.STRING)
    DeliveryModel deliveryModel;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String queue;
    String language;
    String reason;
    String agent;
    String customer;
    Short csat;
    Short nps;
    Short ces;

    @Enumerated(EnumType.STRING)
    Resolution resolved;

    List<String> others;
    String comment;

    @Column(name = "wait_s")
    Integer waitSeconds;

    @Column(name = "handle_s")
    Integer handleSeconds;

    Integer transfers;
    int revision;

    @Column(name = "updated_at")
    Instant updatedAt;

    StoredResponse toStored() {
        return new StoredResponse(
                id,
                revision,
                updatedAt,
                new Response(
                        new ResponseKey(vendorId, source, responseId),
                        new SurveyId(surveyId),
                        surveyVersion,
                        new Occasion(
                                respondedAt,
                                new Occasion.Contact(contactId, contactAt),
                                new Occasion.Place(siteId, deliveryModel),
                                new Occasion.Matter(channel, queue, language, reason),
                                new Occasion.People(agent, customer),
                                new Occasion.Service(waitSeconds, handleSeconds, transfers)),
                        new Answers(number(csat), number(nps), number(ces), resolved, others(), comment)));
    }

    private Map<String, String> others() {
        return others == null ? Map.of() : OtherAnswers.read(others);
    }

    private static Integer number(Short score) {
        return score == null ? null : score.intValue();
    }
}
