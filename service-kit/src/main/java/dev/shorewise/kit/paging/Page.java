package dev.shorewise.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param items the rows in key order
 * @param nextCursor where the next page begins; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Rows on a page unless the caller says otherwise. */
    public static final String DEFAULT_LIMIT = "100";

    /** Rows on a page at the most. */
    public static final int MOST = 1000;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows that were read one beyond the limit.
     *
     * @param rows up to {@code limit + 1} rows in key order
     * @param cursor the key of a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)).token());
    }

    /**
     * Cuts a page from all rows of a small collection that had to be read or computed whole.
     *
     * @param all the rows, which need no order of their own
     * @param token of the page before; null for the first
     * @param key one that no other row has; pages follow it
     * @throws dev.shorewise.kit.problems.KitRefusal (400) for a token that is none of ours
     */
    public static <T> Page<T> cut(List<T> all, @Nullable String token, int limit, Function<T, String> key) {
        String after =
                Cursor.parse(token, 1).map(cursor -> cursor.keys().get(0)).orElse("");
        return of(
                all.stream()
                        .filter(row -> key.apply(row).compareTo(after) > 0)
                        .sorted(Comparator.comparing(key))
                        .limit(limit + 1L)
                        .toList(),
                limit,
                row -> Cursor.of(key.apply(row)));
    }

    /** The same page with its rows shaped for the caller. */
    public <R> Page<R> map(Function<? super T, ? extends R> shape) {
        return new Page<>(items.stream().<R>map(shape).toList(), nextCursor);
    }
}
