package dev.shorewise.finance.scenarios.model;

/** Figures of a place where contacts are handled; money in the place's currency unless said otherwise. */
public enum LocationInput implements InputKind {
    /** Price of the unit that is billed. */
    PRICE(0, Bounds.AMOUNT),
    /** Yearly rise of price and wage, from the second year. */
    INDEXATION(0, Bounds.RATE),
    /** Monthly fee of a price with bands. */
    FEE(0, Bounds.AMOUNT),
    /** Contacts a month that the fee covers. */
    BAND_VOLUME(0, Bounds.AMOUNT),
    /** Share of the covered volume around it without a charge or credit. */
    BAND_WIDTH(0, Bounds.SHARE),
    /** Additional charge for a contact above the band. */
    ADDITIONAL_CHARGE(0, Bounds.AMOUNT),
    /** Credit for a contact below the band. */
    REDUCTION_CREDIT(0, Bounds.AMOUNT),
    /** Handle time here over the reason's own. */
    HANDLE_FACTOR(1, Bounds.FACTOR),
    /** Share of paid time away from contacts. */
    SHRINKAGE(0, Bounds.PART),
    /** Share of time at contacts that is spent handling. */
    OCCUPANCY(1, Bounds.LIKELY),
    /** Hours a month that an agent is paid. */
    PAID_HOURS(160, Bounds.FACTOR),
    /** Wage of a paid hour. */
    WAGE(0, Bounds.AMOUNT),
    /** On-costs and benefits over the wage. */
    ON_COST(0, Bounds.AMOUNT),
    /** Seat, tools and share of supervision of an agent and month. */
    SEAT_COST(0, Bounds.AMOUNT),
    /** Leavers a year over mean headcount. */
    ATTRITION(0, Bounds.AMOUNT),
    /** Hiring and training of one agent, paid by the client. */
    REPLACEMENT_COST(0, Bounds.AMOUNT),
    /** Months until a new agent is fully productive. */
    RAMP_MONTHS(0, Bounds.AMOUNT),
    /** Mean productivity on the way there. */
    RAMP_PRODUCTIVITY(1, Bounds.LIKELY),
    /** Share of contacts that settle the issue. */
    FIRST_CONTACT_RESOLUTION(1, Bounds.LIKELY),
    /** Satisfaction as a share. */
    SATISFACTION(1, Bounds.SHARE),
    /** Share of contacts that the client's own team has to finish. */
    ESCALATION_SHARE(0, Bounds.SHARE),
    /** Cost of one of them, in the currency of the report. */
    ESCALATION_COST(0, Bounds.AMOUNT),
    /** Managing the place, a month. */
    GOVERNANCE(0, Bounds.AMOUNT),
    /** Cost of hedging over charges. */
    HEDGING(0, Bounds.SHARE),
    /** Service credits over charges. */
    CREDITS(0, Bounds.SHARE),
    /** One-off cost of moving work there. */
    TRANSITION(0, Bounds.AMOUNT),
    /** Cost of leaving at the end. */
    EXIT(0, Bounds.AMOUNT);

    private final Usual usual;

    LocationInput(double standard, Bounds bounds) {
        usual = new Usual(standard, bounds);
    }

    @Override
    public Usual usual() {
        return usual;
    }
}
