package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.ResponseKey;
import dev.shorewise.feedback.responses.StoredResponse;
import dev.shorewise.feedback.surveys.SurveyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    String queue;
    String language;
    String agent;
    String customer;
    Short csat;
    Short nps;
    String comment;
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
                                respondedAt, contactId, siteId, queue, language, new Occasion.People(agent, customer)),
                        new Answers(number(csat), number(nps), comment)));
    }

    private static Integer number(Short score) {
        return score == null ? null : score.intValue();
    }
}
