package dev.shorewise.finance.scenarios.outcome;

import static dev.shorewise.finance.scenarios.model.LocationInput.*;

import dev.shorewise.finance.scenarios.model.GeneralInput;
import dev.shorewise.finance.scenarios.model.Location.Basis;
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
    private final Basis basis;
    final double contactsPerIssue;
    final double resolvedPerIssue;
    private final double secondsPerWork;
    private final double hoursPerSecond;
    private final double agentsPerHour;
    private final double paidPerHour;
    private final double churnPerIssueShare;
    private final double escalationPerContact;

    PlaceCosts(Place place, double[] values) {
        this.values = values;
        this.place = place;
        this.basis = place.basis();
        double resolved = value(FIRST_CONTACT_RESOLUTION);
        contactsPerIssue = ContactChain.contactsPerIssue(resolved, values[GeneralInput.RECONTACT.ordinal()]);
        resolvedPerIssue = contactsPerIssue * resolved;
        secondsPerWork = contactsPerIssue * value(HANDLE_FACTOR);
        hoursPerSecond = 1 / HOUR_SECONDS / value(OCCUPANCY);
        double ramp = value(ATTRITION) * value(RAMP_MONTHS) / YEAR_MONTHS * (1 - value(RAMP_PRODUCTIVITY));
        paidPerHour = 1 / (1 - value(SHRINKAGE)) / (1 - Math.min(MOST_RAMP, ramp));
        agentsPerHour = paidPerHour / value(PAID_HOURS);
        escalationPerContact = value(ESCALATION_SHARE) * value(ESCALATION_COST);
        double below = values[GeneralInput.REFERENCE_SATISFACTION.ordinal()] - value(SATISFACTION);
        churnPerIssueShare = values[GeneralInput.CUSTOMERS.ordinal()]
                / YEAR_MONTHS
                * values[GeneralInput.CHURN_PER_SATISFACTION.ordinal()]
                * below
                * values[GeneralInput.CUSTOMER_VALUE.ordinal()];
    }

    /**
     * Adds a month to the costs by category.
     *
     * @param issues of the month at this place
     * @param work issues times their own handle seconds, at this place
     * @param share of the month's issues that is here
     * @param rate of the place's currency in the month
     * @param index price level of the year over the first
     * @param costs by category, from {@code at} on
     * @return the part of it that is paid for handling contacts
     */
    double add(double issues, double work, double share, double rate, double index, double[] costs, int at) {
        double contacts = issues * contactsPerIssue;
        double seconds = work * secondsPerWork;
        double hours = seconds * hoursPerSecond;
        double agents = hours * agentsPerHour;
        double level = rate * index;
        double seats = agents * value(SEAT_COST) * level;
        double charge = level * charge(issues, contacts, seconds, hours, agents);
        costs[at + ModelCategory.SERVICE.ordinal()] += charge;
        costs[at + ModelCategory.TECHNOLOGY.ordinal()] += seats;
        costs[at + ModelCategory.ATTRITION.ordinal()] +=
                agents * value(ATTRITION) / YEAR_MONTHS * value(REPLACEMENT_COST) * level;
        costs[at + ModelCategory.GOVERNANCE.ordinal()] += value(GOVERNANCE) * rate;
        costs[at + ModelCategory.FX.ordinal()] += charge * value(HEDGING);
        costs[at + ModelCategory.CREDIT.ordinal()] -= charge * value(CREDITS);
        costs[at + ModelCategory.INHOUSE_REWORK.ordinal()] += contacts * escalationPerContact;
        costs[at + ModelCategory.CHURN.ordinal()] += share * churnPerIssueShare;
        return charge + seats;
    }

    private double charge(double issues, double contacts, double seconds, double hours, double agents) {
        return switch (basis) {
            case STAFFED -> hours * paidPerHour * value(WAGE) * (1 + value(ON_COST));
            case PER_FTE_MONTH -> agents * value(PRICE);
            case PER_PRODUCTIVE_HOUR -> hours * value(PRICE);
            case PER_HANDLED_MINUTE -> seconds / MINUTE_SECONDS * value(PRICE);
            case PER_CONTACT -> contacts * value(PRICE);
            case PER_RESOLUTION -> issues * value(PRICE);
            case FIXED_WITH_BANDS -> banded(contacts);
        };
    }

    /** Fee with a dead band (finance, section 7.3). */
    private double banded(double contacts) {
        double covered = value(BAND_VOLUME);
        double above = contacts - (1 + value(BAND_WIDTH)) * covered;
        double below = (1 - value(BAND_WIDTH)) * covered - contacts;
        return value(FEE)
                + value(ADDITIONAL_CHARGE) * Math.max(0, above)
                - value(REDUCTION_CREDIT) * Math.max(0, below);
    }

    private double value(dev.shorewise.finance.scenarios.model.LocationInput input) {
        return place.value(values, input);
    }
}
