package dev.shorewise.vendor.measures.cases;

/** How long something took; what figures about cases are means and quantiles of. */
public enum CaseTime {
    /** From the arrival to the first reply by a person, by the business's clock; nothing pauses it. */
    REPLY_BUSINESS,
    /** From the arrival to the first solution, by the business's clock, without pauses. */
    FIRST_SOLVED_BUSINESS_NET,
    /** From the arrival to the last solution, by the business's clock, without pauses and time spent solved. */
    LAST_SOLVED_BUSINESS_NET,
    /** From the arrival to the last solution, nothing taken off. */
    LAST_SOLVED_CALENDAR
}
