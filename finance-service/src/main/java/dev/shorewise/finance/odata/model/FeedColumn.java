package dev.shorewise.finance.odata.model;

/**
 * A column of the feed.
 *
 * @param name as callers know it
 * @param type of its values
 * @param sql the expression that gives it
 */
public record FeedColumn(String name, ColumnType type, String sql) {

    /** As a part of an order: never null, so that keys can be compared. */
    public String ordered() {
        return "coalesce(" + sql + ", " + type.least() + ")" + (type == ColumnType.TEXT ? " collate \"C\"" : "");
    }
}
