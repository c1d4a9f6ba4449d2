package dev.shorewise.feedback.surveys;

import dev.shorewise.feedback.surveys.store.SurveyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The surveys of the house, in all their versions. */
@ApplicationScoped
public class Surveys {

    private final SurveyRows rows;
    private final Clock clock;

    Surveys(SurveyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Publishes the first version of a survey.
     *
     * @throws SurveyRefusal if the id is taken
     */
    @Transactional
    public Survey publish(SurveyId id, Questionnaire content) {
        Survey first = new Survey(id, 1, content, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!rows.add(first)) {
            throw new SurveyRefusal(
                    SurveyRefusal.Kind.ID_TAKEN, "There is a survey '" + id + "' already; change it with PUT.");
        }
        return first;
    }

    /**
     * Publishes the next version, unless nothing differs; empty if there is no such survey.
     *
     * @param mayChange refuses by throwing when the caller has not read the newest version
     * @throws SurveyRefusal if somebody else was faster
     */
    @Transactional
    public Optional<Survey> change(SurveyId id, Questionnaire content, Consumer<Survey> mayChange) {
        return rows.findNewest(id).map(newest -> {
            mayChange.accept(newest);
            Survey next = newest.changedTo(content, clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (next.version() != newest.version() && !rows.add(next)) {
                throw new SurveyRefusal(
                        SurveyRefusal.Kind.CHANGED_MEANWHILE, "This was changed meanwhile. Read it again, then write.");
            }
            return next;
        });
    }

    /** The newest version. */
    @Transactional
    public Optional<Survey> find(SurveyId id) {
        return rows.findNewest(id);
    }

    /** One version. */
    @Transactional
    public Optional<Survey> find(SurveyId id, int version) {
        return rows.find(id, version);
    }

    /**
     * The newest version of each survey, by id.
     *
     * @param updatedSince whose newest version was published at or after this
     * @param after the id of the last survey that is known already; empty for the beginning
     * @param most how many at the most
     */
    @Transactional
    public List<Survey> list(Optional<Instant> updatedSince, String after, int most) {
        return rows.listNewest(updatedSince.orElse(Instant.EPOCH), after, most);
    }

    /** The newest version of each survey by its id, for many responses at once. */
    @Transactional
    public Map<String, Survey> newest() {
        return rows.listNewest(Instant.EPOCH, "", Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(survey -> survey.id().value(), Function.identity()));
    }
}
