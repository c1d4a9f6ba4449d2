package dev.shorewise.finance.scenarios.outcome;

import static dev.shorewise.finance.scenarios.model.LocationInput.*;

import dev.shorewise.finance.scenarios.model.GeneralInput;
import dev.shorewise.finance.scenarios.model.Location.Basis;
import dev.shorewise.finance.scenarios.model.LocationInput;
import dev.shorewise.statistics.money.ContactChain;

/**
 * What one month at one place costs. All that does not change from month to month is worked out once per trial, so that
 * the loop over months only multiplies and adds.
 */
final class PlaceCosts {

    private static final double HOUR_SECONDS = 3600;
    private static final double MINUTE_SECONDS = 60;
    private static final double YEAR_MONTHS = 12;
    private static final double MOST_RAMP = .95;

    private final double[] values;
    private final Place place;
    final double contactsPerIssue;
    final double resolvedPerIssue;
    private final double hoursPerWork;
    private final double agentsPerWork;

    /** What is charged for a second of work and for an issue, at the first year's prices. */
    private final double chargePerWork;

    private final double chargePerIssue;
    private final double seatsPerWork;
    private final double leaversPerWork;
    private final double onCharge;
    private final double churnPerShare;
    private final double escalationPerIssue;
    private final double governance;

    PlaceCosts(Place place, double[] values) {
        this.values = values;
        this.place = place;
        double resolved = value(FIRST_CONTACT_RESOLUTION);
        contactsPerIssue = ContactChain.contactsPerIssue(resolved, values[GeneralInput.RECONTACT.ordinal()]);
        resolvedPerIssue = contactsPerIssue * resolved;
        hoursPerWork = contactsPerIssue * value(HANDLE_FACTOR) / HOUR_SECONDS / value(OCCUPANCY);
        double ramp = value(ATTRITION) * value(RAMP_MONTHS) / YEAR_MONTHS * (1 - value(RAMP_PRODUCTIVITY));
        double paidPerWork = hoursPerWork / (1 - value(SHRINKAGE)) / (1 - Math.min(MOST_RAMP, ramp));
        agentsPerWork = paidPerWork / value(PAID_HOURS);
        chargePerWork = switch (place.basis()) {
            case STAFFED -> paidPerWork * value(WAGE) * (1 + value(ON_COST));
            case PER_FTE_MONTH -> agentsPerWork * value(PRICE);
            case PER_PRODUCTIVE_HOUR -> hoursPerWork * value(PRICE);
            case PER_HANDLED_MINUTE -> contactsPerIssue * value(HANDLE_FACTOR) / MINUTE_SECONDS * value(PRICE);
            case PER_CONTACT, PER_RESOLUTION, FIXED_WITH_BANDS -> 0;
        };
        chargePerIssue = switch (place.basis()) {
            case PER_CONTACT -> contactsPerIssue * value(PRICE);
            case PER_RESOLUTION -> value(PRICE);
            case STAFFED, PER_FTE_MONTH, PER_PRODUCTIVE_HOUR, PER_HANDLED_MINUTE, FIXED_WITH_BANDS -> 0;
        };
        seatsPerWork = agentsPerWork * value(SEAT_COST);
        leaversPerWork = agentsPerWork * value(ATTRITION) / YEAR_MONTHS * value(REPLACEMENT_COST);
        onCharge = 1 + value(HEDGING) - value(CREDITS);
        escalationPerIssue = contactsPerIssue * value(ESCALATION_SHARE) * value(ESCALATION_COST);
        governance = value(GOVERNANCE);
        double below = values[GeneralInput.REFERENCE_SATISFACTION.ordinal()] - value(SATISFACTION);
        churnPerShare = values[GeneralInput.CUSTOMERS.ordinal()]
                / YEAR_MONTHS
                * values[GeneralInput.CHURN_PER_SATISFACTION.ordinal()]
                * below
                * values[GeneralInput.CUSTOMER_VALUE.ordinal()];
    }

    /**
     * Adds a month.
     *
     * @param issues of the month at this place
     * @param work issues times their own handle seconds, at this place
     * @param share of the month's issues that is here
     * @param rate of the place's currency in the month
     * @param index price level of the year over the first
     */
    void add(double issues, double work, double share, double rate, double index, Ledger ledger, int month) {
        double level = rate * index;
        double charge = level * (work * chargePerWork + issues * chargePerIssue + banded(issues));
        double seats = level * work * seatsPerWork;
        double leavers = level * work * leaversPerWork;
        double managing = governance * rate;
        double escalated = issues * escalationPerIssue;
        double churn = share * churnPerShare;
        ledger.add(month, charge * onCharge + seats + leavers + managing + escalated + churn, charge + seats);
        ledger.contacts += issues * contactsPerIssue;
        ledger.resolved += issues * resolvedPerIssue;
        if (ledger.detailed) {
            ledger.cost(month, ModelCategory.SERVICE, charge);
            ledger.cost(month, ModelCategory.TECHNOLOGY, seats);
            ledger.cost(month, ModelCategory.ATTRITION, leavers);
            ledger.cost(month, ModelCategory.GOVERNANCE, managing);
            ledger.cost(month, ModelCategory.FX, charge * value(HEDGING));
            ledger.cost(month, ModelCategory.CREDIT, -charge * value(CREDITS));
            ledger.cost(month, ModelCategory.INHOUSE_REWORK, escalated);
            ledger.cost(month, ModelCategory.CHURN, churn);
        }
    }

    /** Fee with a dead band (finance, section 7.3). */
    private double banded(double issues) {
        if (place.basis() != Basis.FIXED_WITH_BANDS) {
            return 0;
        }
        double contacts = issues * contactsPerIssue;
        double covered = value(BAND_VOLUME);
        double above = contacts - (1 + value(BAND_WIDTH)) * covered;
        double below = (1 - value(BAND_WIDTH)) * covered - contacts;
        return value(FEE)
                + value(ADDITIONAL_CHARGE) * Math.max(0, above)
                - value(REDUCTION_CREDIT) * Math.max(0, below);
    }

    private double value(LocationInput input) {
        return place.value(values, input);
    }
}
