package dev.shorewise.vendor.measures;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.measures.cases.CaseParams;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    /** How each is written, by its name in the API. */
    private static final Map<String, Function<Params, String>> TEXTS = texts();

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
        return named(TEXTS.keySet());
    }

    /** Those of these names, as texts. */
    Map<String, String> named(Set<String> names) {
        Map<String, String> named = new LinkedHashMap<>();
        TEXTS.forEach((name, text) -> {
            if (names.contains(name)) {
                named.put(name, text.apply(this));
            }
        });
        return named;
    }

    private static Map<String, Function<Params, String>> texts() {
        Map<String, Function<Params, String>> texts = new LinkedHashMap<>();
        texts.put(TIME, params -> params.time.toString());
        texts.put(SHORT, params -> params.shortAbandon.toString());
        texts.put(Repeats.WITHIN, params -> "P" + params.repeats.within().toDays() + "D");
        texts.put(Repeats.COUNTED, params -> params.repeats.counted().name());
        CaseParams.DEFAULT.named().keySet().forEach(name -> texts.put(name, params -> of(params.cases.named(), name)));
        Slices.DEFAULT.named().keySet().forEach(name -> texts.put(name, params -> of(params.slices.named(), name)));
        texts.put(CountedParams.LABEL, params -> params.counted.label());
        texts.put(
                CountedParams.SENSITIVITY,
                params -> params.counted.sensitivity().toPlainString());
        texts.put(
                CountedParams.SPECIFICITY,
                params -> params.counted.specificity().toPlainString());
        texts.put(
                Balance.NAME,
                params -> params.counted.balance().map(Balance::text).orElse(""));
        return texts;
    }

    private static String of(Map<String, String> named, String name) {
        return Objects.requireNonNull(named.get(name));
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
