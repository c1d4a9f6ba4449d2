package dev.shorewise.vendor.workforce.training;

import java.util.Currency;

/**
 * Something that agents are taught.
 *
 * @param improves the measure that it is meant to move: one that is tallied, or a definition of the catalogue
 * @param cultural whether it is about the customers' culture
 * @param currency in which its cost is told
 */
public record Course(String title, String improves, boolean cultural, String currency) {

    public Course {
        title = title.strip();
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw new dev.shorewise.vendor.workforce.WorkforceRefusal(
                    dev.shorewise.vendor.workforce.WorkforceRefusal.Kind.FLAWED_COURSE, "currency: one of ISO 4217.");
        }
    }
}
