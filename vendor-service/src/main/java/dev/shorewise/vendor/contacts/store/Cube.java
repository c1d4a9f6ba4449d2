package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The roll-ups, the one with the fewest cells first, and last the contacts themselves, which can tell everything. */
enum Cube {
    /** A few cells a month: what most series are read from. */
    MONTHS("contact_month_roll_up", List.of("month", "site_id", "channel", "queue_id")),
    TOPIC_MONTHS("contact_topic_month_roll_up", List.of("month", "site_id", "channel", "language", "reason_code")),
    TOPICS("contact_topic_roll_up", List.of("local_day", "site_id", "channel", "language", "reason_code")),
    AGENTS("contact_roll_up", List.of("local_day", "site_id", "channel", "queue_id", "agent_key")),
    /** Quarters of an hour, for days and hours of any zone. */
    SLOTS("contact_slot_roll_up", List.of("slot", "site_id", "channel")),
    CONTACTS("", List.of());

    private final String table;
    private final List<String> keys;
    private final Set<Dimension> dimensions;

    Cube(String table, List<String> keys) {
        this.table = table;
        this.keys = keys;
        this.dimensions = Collections.unmodifiableSet(dimensions(keys));
    }

    /** The roll-ups, without the contacts. */
    static List<Cube> kept() {
        return Arrays.stream(values()).filter(cube -> cube != CONTACTS).toList();
    }

    /** The smallest that can tell what is asked for. */
    static Cube of(Cut cut) {
        return Arrays.stream(values())
                .filter(cube -> cube.tells(cut))
                .findFirst()
                .orElse(CONTACTS);
    }

    String table() {
        return table;
    }

    /** The columns of a cell's key besides the vendor, in the order of the primary key. */
    List<String> keys() {
        return keys;
    }

    boolean isByMonth() {
        return keys.contains("month");
    }

    private boolean tells(Cut cut) {
        return this == CONTACTS
                || (cut.zone().isPresent() == (this == SLOTS)
                        && (!isByMonth() || cut.isWholeMonths())
                        && dimensions.containsAll(cut.dimensions()));
    }

    private static Set<Dimension> dimensions(List<String> keys) {
        Set<Dimension> told = EnumSet.of(Dimension.VENDOR);
        for (String key : keys) {
            switch (key) {
                case "site_id" -> told.add(Dimension.SITE);
                case "channel" -> told.add(Dimension.CHANNEL);
                case "queue_id" -> told.add(Dimension.QUEUE);
                case "language" -> told.add(Dimension.LANGUAGE);
                case "reason_code" -> told.add(Dimension.REASON);
                case "agent_key" -> told.add(Dimension.AGENT);
                case "month" -> told.add(Dimension.MONTH);
                case "local_day" -> told.addAll(EnumSet.range(Dimension.DAY, Dimension.MONTH));
                case "slot" -> told.addAll(EnumSet.range(Dimension.HALF_HOUR, Dimension.MONTH));
                default -> throw new IllegalArgumentException(key);
            }
        }
        return told;
    }
}
