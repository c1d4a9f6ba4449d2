package dev.shorewise.gateway.homes;

import dev.shorewise.gateway.routing.Service;
import java.time.YearMonth;

/**
 * A question of a home view.
 *
 * @param name what its answers are called in the view
 * @param question a path with {@code {subject}}, {@code {month}}, {@code {before}}, the month before, {@code {yearBefore}} and
 *     {@code {after}}, the first days of a year before and of the month after, {@code {quarter}}, the first day of the month two
 *     before, and {@code {asOf}}, which in a month that is over asks for its last day
 */
record Block(String name, Service service, String question, Each each) {

    static final String OF_THE_MONTH_BEFORE = "-before";

    static Block once(String name, Service service, String question) {
        return new Block(name, service, question, Each.VIEW);
    }

    static Block eachVendor(String name, Service service, String question) {
        return new Block(name, service, question, Each.VENDOR);
    }

    /** About all vendors together; the name of the parameter that says a vendor stands before {@code {subject}}. */
    static Block allVendors(String name, Service service, String question) {
        return new Block(name, service, question, Each.VENDORS);
    }

    static Block eachAgreement(String name, Service service, String question) {
        return new Block(name, service, question, Each.AGREEMENT);
    }

    /** The same about the month before. */
    Block before() {
        return new Block(name + OF_THE_MONTH_BEFORE, service, question.replace("{month}", "{before}"), each);
    }

    String question(YearMonth month, String subject, YearMonth running) {
        String asOf = month.isBefore(running) ? "&asOf=" + month.atEndOfMonth() + "T12:00:00Z" : "";
        return question.replace("{asOf}", asOf)
                .replace("{month}", month.toString())
                .replace("{before}", month.minusMonths(1).toString())
                .replace("{yearBefore}", month.minusMonths(12).atDay(1).toString())
                .replace("{quarter}", month.minusMonths(2).atDay(1).toString())
                .replace("{after}", month.plusMonths(1).atDay(1).toString())
                .replace("{subject}", subject);
    }
}
