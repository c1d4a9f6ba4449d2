package dev.shorewise.finance.odata.model;

import java.util.List;
import java.util.Optional;

/**
 * A table of the feed.
 *
 * @param set the name of the set, such as {@code CostLines}
 * @param type the name of one of its rows
 * @param from the table in the database
 * @param columns the first one is the key
 */
public record FeedTable(String set, String type, String from, List<FeedColumn> columns) {

    public FeedTable {
        columns = List.copyOf(columns);
    }

    /** What tells rows apart. */
    public FeedColumn key() {
        return columns.get(0);
    }

    /** A column by its name. */
    public Optional<FeedColumn> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
