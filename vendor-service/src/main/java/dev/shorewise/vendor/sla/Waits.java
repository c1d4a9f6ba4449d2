package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.terms.Terms;
import java.time.LocalDate;
import java.time.YearMonth;

/** What may still be told of a month; what was not told by its deadline did not happen. */
enum Waits {
    /** The deadline for the month's reports is to come. */
    FOR_THE_MONTH,
    /** The month has been told; the days after it, which show who had to come back, have not. */
    FOR_THE_NEXT,
    FOR_NOTHING;

    /** As of a day of the agreement's zone. */
    static Waits of(YearMonth month, Terms terms, LocalDate today) {
        int deadline = terms.reporting().deadlineDay();
        if (today.isBefore(month.plusMonths(1).atDay(1).plusDays(deadline))) {
            return FOR_THE_MONTH;
        }
        return today.isBefore(month.plusMonths(2).atDay(1).plusDays(deadline)) ? FOR_THE_NEXT : FOR_NOTHING;
    }

    /** Whether nothing more will be told of the month itself. */
    boolean monthIsTold() {
        return this != FOR_THE_MONTH;
    }
}
