package dev.shorewise.vendor.contacts;

import dev.shorewise.kit.problems.KitRefusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** By what figures can be told apart. A contact that names none of it belongs to the group with the empty key. */
public enum Dimension {
    VENDOR,
    SITE,
    /** In-house, onshore, nearshore or offshore: that of the site on the day of the contact. */
    DELIVERY_MODEL,
    CHANNEL,
    QUEUE,
    LANGUAGE,
    REASON,
    /** By the agent's pseudonym. */
    AGENT,
    /** Each half hour of the calendar, as 2026-10-25T02:30+02:00. */
    HALF_HOUR,
    /** Each hour of the calendar, as 2026-10-25T02:00+02:00; an hour that comes twice is two hours. */
    HOUR,
    /** From 00 to 23, whatever the day. */
    HOUR_OF_DAY,
    /** As 2026-10-05. */
    DAY,
    /** Monday to Sunday, as 2026-W41. */
    WEEK,
    /** As 2026-10. */
    MONTH;

    /** Whether it divides time. */
    public boolean isTime() {
        return compareTo(HALF_HOUR) >= 0;
    }

    /** The name in the API, such as {@code deliveryModel}. */
    public String apiName() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /**
     * Reads a name of the API.
     *
     * @throws KitRefusal (400) listing the names
     */
    public static Dimension parse(String parameter, String name) {
        return Arrays.stream(values())
                .filter(known -> known.apiName().equals(name))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter(
                        parameter,
                        "of " + Arrays.stream(values()).map(Dimension::apiName).collect(Collectors.joining(", "))));
    }
}
