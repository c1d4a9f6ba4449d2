package dev.shorewise.finance.periods;

import dev.shorewise.finance.money.Rounding;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A month whose cost lines are frozen.
 *
 * @param month the month
 * @param closedBy who closed it
 * @param closedAt when
 * @param lines how many it has
 * @param sha256 of its export as comma-separated values, in hexadecimal digits
 * @param edition of the columns that it is exported with, from 1
 * @param rounding by which its computed amounts were rounded
 */
public record ClosedPeriod(
        YearMonth month,
        String closedBy,
        Instant closedAt,
        long lines,
        String sha256,
        int edition,
        Rounding rounding) {}
