package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Attempt;
import dev.shorewise.vendor.contacts.GroupKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Shares of customers' matters as they go onto a statement: attempt by attempt, told apart by the attempts' keys. */
public final class ExactMatters {

    private static final Map<String, Function<RepeatCounts, Ratio>> SHARES = Map.of(
            "fcr/no-repeat-per-issue@1", RepeatCounts::perIssue,
            "fcr/no-repeat-per-contact@1", RepeatCounts::perContact);

    /** The last contacts of a day may end a day later, and its zone may begin days later. */
    private static final int DAYS_OF_ZONES = 3;

    private final RepeatCounting counting;
    private final Function<RepeatCounts, Ratio> share;

    /**
     * What was counted.
     *
     * @param notYetKnown first contacts that are too young to tell
     */
    public record Counted(ExactFigures.Exact exact, long notYetKnown) {}

    /**
     * Begins to count.
     *
     * @param id of a definition that {@link #counts} knows
     * @param completeUntil what happened later nobody can know
     */
    public ExactMatters(String id, Map<String, String> params, Instant completeUntil) {
        this.share = Objects.requireNonNull(SHARES.get(id), id);
        this.counting = new RepeatCounting(repeats(params), completeUntil);
    }

    /** Whether a definition is counted here. */
    public static boolean counts(String id) {
        return SHARES.containsKey(id);
    }

    /** How many days before a period an issue's first contact is looked for. */
    public static int daysBefore() {
        return Reading.DAYS_OF_MEMORY;
    }

    /** How many days after a period tell of its contacts. */
    public static int daysAfter(Map<String, String> params) {
        return (int) repeats(params).within().toDays() + DAYS_OF_ZONES;
    }

    /**
     * What counts as coming back.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (400) for what cannot be read
     */
    static Repeats repeats(Map<String, String> params) {
        return Repeats.parse(params.get(Repeats.WITHIN), params.get(Repeats.COUNTED), null);
    }

    /** The next attempt, by issue and then time. */
    public void add(Attempt attempt) {
        counting.add(attempt);
    }

    /** After the last attempt: what each key of a chosen attempt comes to. */
    public Map<GroupKey, Counted> counts() {
        Map<GroupKey, Counted> counts = new HashMap<>();
        counting.counts().forEach((key, group) -> {
            Ratio ratio = share.apply(group);
            counts.put(
                    key,
                    new Counted(
                            new ExactFigures.Exact(
                                    BigDecimal.valueOf(ratio.numerator()),
                                    BigDecimal.valueOf(ratio.denominator()),
                                    ratio.denominator()),
                            group.notYetKnown()));
        });
        return counts;
    }
}
