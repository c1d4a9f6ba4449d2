package dev.shorewise.finance.odata.query;

import dev.shorewise.finance.odata.model.FeedTable;

/**
 * A question to one table.
 *
 * @param table what is asked
 * @param filter which rows
 * @param after rows after a page; {@link Fragment#ALWAYS} for the first
 * @param order of the rows
 * @param skip how many of these to leave out
 * @param most how many at the most
 */
public record FeedQuery(FeedTable table, Fragment filter, Fragment after, Ordering order, long skip, int most) {}
