package dev.shorewise.finance.invoices.check;

/** Why an amount differs from the expected one. */
public enum Reason {
    /** More or fewer units than were accepted. */
    VOLUME,
    /** Another unit price than the agreed one. */
    PRICE,
    /** The price of another step of the index. */
    INDEXATION,
    /** Another rate of exchange than the clause gives. */
    CURRENCY,
    /** Quantity times price is not the amount. */
    ARITHMETIC,
    /** A service that the rate card does not have. */
    NOT_ON_RATE_CARD,
    /** The same service, month and quantity stand on another invoice. */
    DUPLICATE,
    /** Something was accepted and not invoiced. */
    NOT_INVOICED,
    /** The credits of the previous month's statements are not deducted as they stand. */
    CREDITS,
    /** The tax is not the agreed share of what the other lines should come to. */
    TAX
}
