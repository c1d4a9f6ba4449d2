package dev.shorewise.vendor.measures;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.measures.cases.CaseParams;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What formulas take besides records.
 *
 * @param time T, within which a contact is answered in time; exactly T is in time
 * @param shortAbandon up to which wait giving up counts as a mistake and not as impatience
 * @param repeats what counts as coming back
 * @param cases what figures about cases take
 * @param slices what figures about half hours take
 * @param counted what figures take that others count
 */
public record Params(
        Duration time, Duration shortAbandon, Repeats repeats, CaseParams cases, Slices slices, CountedParams counted) {

    public static final Params DEFAULT = new Params(
            Duration.ofSeconds(20),
            Duration.ofSeconds(5),
            Repeats.DEFAULT,
            CaseParams.DEFAULT,
            Slices.DEFAULT,
            CountedParams.DEFAULT);

    /** The name of {@link #time} in the API. */
    static final String TIME = "T";

    /** The name of {@link #shortAbandon} in the API. */
    static final String SHORT = "short";

    private static final Duration LONGEST = Duration.ofDays(1);

    public Params {
        if (shortAbandon.compareTo(time) > 0) {
            throw KitRefusal.badParameter(SHORT, "at most T");
        }
    }

    /**
     * Reads what a caller sends; null stands for the default.
     *
     * @throws KitRefusal (400) for what is no length of time from 0 to one day
     */
    public static Params parse(@Nullable String time, @Nullable String shortAbandon) {
        Duration within = parse(TIME, time, DEFAULT.time);
        Duration fallback = DEFAULT.shortAbandon.compareTo(within) > 0 ? within : DEFAULT.shortAbandon;
        return new Params(
                within,
                parse(SHORT, shortAbandon, fallback),
                Repeats.DEFAULT,
                CaseParams.DEFAULT,
                Slices.DEFAULT,
                CountedParams.DEFAULT);
    }

    /** The same with another notion of coming back. */
    public Params with(Repeats other) {
        return new Params(time, shortAbandon, other, cases, slices, counted);
    }

    /** The same with other promises about cases. */
    public Params with(CaseParams other) {
        return new Params(time, shortAbandon, repeats, other, slices, counted);
    }

    /** The same with other slices of time. */
    public Params with(Slices other) {
        return new Params(time, shortAbandon, repeats, cases, other, counted);
    }

    /** The same for other figures that others count. */
    public Params with(CountedParams other) {
        return new Params(time, shortAbandon, repeats, cases, slices, other);
    }

    /** All of them by their names in the API. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(TIME, time.toString());
        named.put(SHORT, shortAbandon.toString());
        named.put(Repeats.WITHIN, "P" + repeats.within().toDays() + "D");
        named.put(Repeats.COUNTED, repeats.counted().name());
        named.putAll(cases.named());
        named.putAll(slices.named());
        named.put(CountedParams.LABEL, counted.label());
        named.put(CountedParams.SENSITIVITY, counted.sensitivity().toPlainString());
        named.put(CountedParams.SPECIFICITY, counted.specificity().toPlainString());
        named.put(Balance.NAME, counted.balance().map(Balance::text).orElse(""));
        return named;
    }

    Set<Duration> times() {
        return time.equals(shortAbandon) ? Set.of(time) : Set.of(time, shortAbandon);
    }

    private static Duration parse(String name, @Nullable String value, Duration fallback) {
        if (value == null) {
            return fallback;
        }
        try {
            Duration parsed = Duration.parse(value);
            if (!parsed.isNegative() && parsed.compareTo(LONGEST) <= 0 && parsed.toNanosPart() % 1_000_000 == 0) {
                return parsed;
            }
        } catch (DateTimeException e) {
            throw bad(name);
        }
        throw bad(name);
    }

    private static KitRefusal bad(String name) {
        return KitRefusal.badParameter(name, "a length of time from PT0S to PT24H, as PT20S");
    }
}
