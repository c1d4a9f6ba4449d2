package dev.shorewise.finance.odata.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a statement and the values of its parameters, in their order.
 *
 * @param sql with a question mark for each value
 * @param values as text, which the statement casts
 */
public record Fragment(String sql, List<String> values) {

    /** True of every row. */
    public static final Fragment ALWAYS = new Fragment("true", List.of());

    /** The missing value. */
    static final Fragment NULL = new Fragment("null", List.of());

    public Fragment {
        values = List.copyOf(values);
    }

    static Fragment of(String sql) {
        return new Fragment(sql, List.of());
    }

    /** Fragments in a text with a percent sign and s for each. */
    static Fragment join(String text, Fragment... parts) {
        List<String> values = new ArrayList<>();
        Object[] texts = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i].sql();
            values.addAll(parts[i].values());
        }
        return new Fragment(String.format(text, texts), values);
    }

    /** Both hold. */
    public Fragment and(Fragment other) {
        return join("(%s and %s)", this, other);
    }
}
