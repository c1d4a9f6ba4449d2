package dev.shorewise.finance.odata.model;

/**
 * A column of the feed.
 *
 * @param name as callers know it
 * @param type of its values
 * @param sql the expression that gives it
 * @param isAlwaysThere whether no row is without it, so that an index on it gives the order
 */
public record FeedColumn(String name, ColumnType type, String sql, boolean isAlwaysThere) {

    /** As a part of an order: never null, so that keys can be compared. */
    public String ordered() {
        String value = isAlwaysThere ? sql : "coalesce(" + sql + ", " + type.least() + ")";
        return type == ColumnType.TEXT ? value + " collate \"C\"" : value;
    }
}
