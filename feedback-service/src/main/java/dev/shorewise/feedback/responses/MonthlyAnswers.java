package dev.shorewise.feedback.responses;

import dev.shorewise.statistics.Ratings;
import java.time.YearMonth;

/**
 * The answers of one month, counted by value.
 *
 * @param month in the zone that was asked for
 * @param satisfaction answers from 1 to 5
 * @param recommendation answers from 0 to 10
 */
public record MonthlyAnswers(YearMonth month, Ratings satisfaction, Ratings recommendation) {}
