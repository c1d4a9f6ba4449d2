package dev.shorewise.feedback.responses;

import dev.shorewise.statistics.Ratings;
import java.time.YearMonth;

/**
 * The answers of one month, counted by value.
 *
 * @param month in the zone that was asked for
 * @param satisfaction answers from 1 to 5
 * @param recommendation answers from 0 to 10
 * @param effort answers from 1 to 7
 * @param resolutions whether matters are resolved
 */
public record MonthlyAnswers(
        YearMonth month, Ratings satisfaction, Ratings recommendation, Ratings effort, Resolutions resolutions) {

    /** A month without an answer. */
    public static MonthlyAnswers none(YearMonth month) {
        return new MonthlyAnswers(
                month,
                Ratings.from(1, new long[5]),
                Ratings.from(0, new long[11]),
                Ratings.from(1, new long[7]),
                Resolutions.NONE);
    }

    /** Both together, under this month. */
    public MonthlyAnswers plus(MonthlyAnswers other) {
        return new MonthlyAnswers(
                month,
                satisfaction.plus(other.satisfaction),
                recommendation.plus(other.recommendation),
                effort.plus(other.effort),
                resolutions.plus(other.resolutions));
    }
}
