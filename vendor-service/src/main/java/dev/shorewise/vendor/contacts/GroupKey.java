package dev.shorewise.vendor.contacts;

import java.util.List;

/**
 * What the contacts of a group have in common, in the order that was asked for; empty where nothing was told apart.
 *
 * @param values one for each dimension; empty text where the contacts name nothing
 */
public record GroupKey(List<String> values) implements Comparable<GroupKey> {

    /** Of the only group where nothing is told apart. */
    public static final GroupKey ALL = new GroupKey(List.of());

    public GroupKey {
        values = List.copyOf(values);
    }

    /** In one text: {@value Grouping#ALL} where nothing is told apart. */
    public String text() {
        return values.isEmpty() ? Grouping.ALL : String.join("|", values);
    }

    @Override
    public int compareTo(GroupKey other) {
        for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
            int order = values.get(i).compareTo(other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(values.size(), other.values.size());
    }
}
