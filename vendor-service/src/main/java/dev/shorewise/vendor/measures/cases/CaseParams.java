package dev.shorewise.vendor.measures.cases;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.registry.hours.WeeklyHours;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What figures about cases take besides cases.
 *
 * @param hours of the business; empty for those of each case's site
 * @param replyWithin business time within which a person replies in time; exactly that is in time
 * @param solveWithin business time within which a case is solved in time
 * @param age real time after which an open case is old
 * @param soon real time within which opening a case again counts against its solution
 */
public record CaseParams(
        Optional<Hours> hours, Duration replyWithin, Duration solveWithin, Duration age, Duration soon) {

    /** The names in the API. */
    public static final String HOURS = "hours";

    public static final String REPLY = "replyWithin";
    public static final String SOLVE = "solveWithin";
    public static final String AGE = "age";
    public static final String SOON = "soon";

    /** What stands for {@link #hours} where nobody says. */
    public static final String OF_THE_SITE = "of the site";

    /** Hours and how the caller wrote them. */
    public record Hours(String text, WeeklyHours weekly) {}

    public static final CaseParams DEFAULT = new CaseParams(
            Optional.empty(), Duration.ofHours(4), Duration.ofHours(24), Duration.ofDays(7), Duration.ofDays(30));

    private static final Duration LONGEST = Duration.ofDays(90);

    /**
     * Reads what a caller sends; what is missing or null stands for the default.
     *
     * @param asked by the names in the API
     * @throws KitRefusal (400) for what cannot be read
     */
    public static CaseParams parse(Map<String, @Nullable String> asked) {
        String hours = asked.get(HOURS);
        return new CaseParams(
                Optional.ofNullable(hours).map(text -> new Hours(text.strip(), HoursText.parse(HOURS, text))),
                length(REPLY, asked.get(REPLY), DEFAULT.replyWithin),
                length(SOLVE, asked.get(SOLVE), DEFAULT.solveWithin),
                length(AGE, asked.get(AGE), DEFAULT.age),
                length(SOON, asked.get(SOON), DEFAULT.soon));
    }

    /** By the names in the API, as definitions list them. */
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(HOURS, hours.map(Hours::text).orElse(OF_THE_SITE));
        named.put(REPLY, replyWithin.toString());
        named.put(SOLVE, solveWithin.toString());
        named.put(AGE, days(age));
        named.put(SOON, days(soon));
        return named;
    }

    private static String days(Duration time) {
        return time.equals(Duration.ofDays(time.toDays())) ? "P" + time.toDays() + "D" : time.toString();
    }

    private static Duration length(String name, @Nullable String text, Duration fallback) {
        try {
            Duration length = text == null ? fallback : Duration.parse(text);
            if (!length.isNegative()
                    && !length.isZero()
                    && length.compareTo(LONGEST) <= 0
                    && length.toNanosPart() == 0) {
                return length;
            }
        } catch (DateTimeException e) {
            throw bad(name);
        }
        throw bad(name);
    }

    private static KitRefusal bad(String name) {
        return KitRefusal.badParameter(name, "whole seconds up to P90D, as PT4H");
    }
}
