package dev.shorewise.feedback.experience.findings;

import java.util.Map;

/**
 * One customer who judged and wrote.
 *
 * @param judged the outcome
 * @param themes sentiment of the parts that touch each theme
 * @param service seconds waited, seconds handled and times handed on, where known
 */
public record Respondent(double judged, Map<String, Double> themes, Map<String, Double> service) {

    public Respondent {
        themes = Map.copyOf(themes);
        service = Map.copyOf(service);
    }
}
