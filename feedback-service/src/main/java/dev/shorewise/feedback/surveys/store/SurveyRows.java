package dev.shorewise.feedback.surveys.store;

import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps surveys. Of two that add the same version one is told so by the primary key. */
@ApplicationScoped
public class SurveyRows {

    private static final String TAKEN = "survey_version_pk";
    private static final String NEWEST =
            "key.version = (select max(other.key.version) from SurveyVersionRow other where other.key.surveyId = s.key.surveyId)";

    private final Versions versions = new Versions();

    private static final class Versions implements PanacheRepositoryBase<SurveyVersionRow, SurveyVersionKey> {}

    /** Stores a version; false if there is one with its number. The transaction is to be given up then. */
    public boolean add(Survey survey) {
        try {
            versions.persistAndFlush(SurveyVersionRow.of(survey));
            return true;
        } catch (ConstraintViolationException e) {
            if (TAKEN.equals(e.getConstraintName())) {
                return false;
            }
            throw e;
        }
    }

    public Optional<Survey> find(SurveyId id, int version) {
        return versions.findByIdOptional(new SurveyVersionKey(id.value(), version))
                .map(SurveyVersionRow::toSurvey);
    }

    public Optional<Survey> findNewest(SurveyId id) {
        return versions.find("from SurveyVersionRow s where s.key.surveyId = ?1 and s." + NEWEST, id.value())
                .firstResultOptional()
                .map(SurveyVersionRow::toSurvey);
    }

    public List<Survey> listNewest(Instant since, String after, int most) {
        return versions
                .find(
                        "from SurveyVersionRow s where s.key.surveyId > ?1 and s.publishedAt >= ?2 and s." + NEWEST
                                + " order by s.key.surveyId",
                        after,
                        since)
                .page(0, most)
                .stream()
                .map(SurveyVersionRow::toSurvey)
                .toList();
    }
}
