package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.unitcost.table.Activity;
import dev.shorewise.statistics.Ratio;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is known of a vendor's month.
 *
 * @param month which
 * @param activity what was done
 * @param charges of the vendor in the currency of the report; empty if none are booked or a rate is missing
 * @param satisfied customers of those who answered
 * @param stated resolved, of customers who answered
 */
public record MeasuredMonth(
        YearMonth month, Activity activity, Optional<Money> charges, Ratio satisfied, Ratio stated) {}
