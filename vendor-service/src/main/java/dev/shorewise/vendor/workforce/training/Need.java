package dev.shorewise.vendor.workforce.training;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.findings.Finding;
import java.util.List;

/**
 * A criterion that should be taught.
 *
 * @param rate failed reviews of all reviews, of all agents
 * @param between how much of the variance of a review lies between agents; 0 if they do not truly differ
 * @param avoidable how many of the failures of the period would not be if those above the mean came down to it
 * @param gainers who would gain most, the first most
 */
public record Need(
        String criterion, Measure rate, double between, double avoidable, List<Gainer> gainers, Finding finding) {

    public Need {
        gainers = List.copyOf(gainers);
    }

    /**
     * An agent who fails more often than colleagues.
     *
     * @param failed of {@code reviews}, as counted
     * @param estimate of the rate, pulled towards that of all
     * @param certain whether even the lower end lies above the mean
     * @param avoidable failures of the period above the mean
     */
    public record Gainer(
            String agent,
            long failed,
            long reviews,
            double estimate,
            double low,
            double high,
            boolean certain,
            double avoidable) {}
}
