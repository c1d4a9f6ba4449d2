package dev.shorewise.feedback.cases;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;

/**
 * What customers say after cases of one vendor and root cause.
 *
 * @param cause why they happened
 * @param closed cases
 * @param settled among those of which somebody told whether they are
 * @param change of satisfaction from 1 to 5, after less before, of those customers who told both
 * @param before sum of their scores in the responses that opened the cases
 * @param after sum of their scores afterwards
 */
public record FollowedUp(
        CustomerCase.RootCause cause, long closed, Ratio settled, Moments change, long before, long after) {}
