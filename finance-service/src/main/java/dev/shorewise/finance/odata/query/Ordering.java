package dev.shorewise.finance.odata.query;

import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriResourceProperty;
import org.apache.olingo.server.api.uri.queryoption.OrderByItem;
import org.apache.olingo.server.api.uri.queryoption.OrderByOption;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.jspecify.annotations.Nullable;

/**
 * An order that puts every row in one place: what was asked for, then the key.
 *
 * @param keys at least the table's key
 */
public record Ordering(List<Key> keys) {

    /** A column and whether it descends. */
    public record Key(FeedColumn column, boolean descending) {

        /** The expression without a direction. */
        public String sql() {
            return column.ordered();
        }
    }

    /**
     * The order of a question.
     *
     * @throws ODataApplicationException (501) if it orders by anything but columns
     */
    public static Ordering of(FeedTable table, @Nullable OrderByOption asked) throws ODataApplicationException {
        List<Key> keys = new ArrayList<>();
        for (OrderByItem item : asked == null ? List.<OrderByItem>of() : asked.getOrders()) {
            if (item.getExpression() instanceof Member member
                    && member.getResourcePath().getUriResourceParts().get(0) instanceof UriResourceProperty property) {
                keys.add(new Key(table.find(property.getProperty().getName()).orElseThrow(), item.isDescending()));
            } else {
                throw new ODataApplicationException(
                        "$orderby takes columns", HttpStatusCode.NOT_IMPLEMENTED.getStatusCode(), Locale.ROOT);
            }
        }
        keys.add(new Key(table.key(), false));
        return new Ordering(keys);
    }

    /** As a clause. */
    public String clause() {
        return keys.stream()
                .map(key -> key.sql() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /** Rows that come after those keys. */
    public Fragment after(List<String> last) {
        StringBuilder sql = new StringBuilder();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            sql.append(i == 0 ? "(" : " or (");
            for (int before = 0; before < i; before++) {
                sql.append(keys.get(before).sql())
                        .append(" = ")
                        .append(parameter(before))
                        .append(" and ");
                values.add(last.get(before));
            }
            sql.append(keys.get(i).sql())
                    .append(keys.get(i).descending() ? " < " : " > ")
                    .append(parameter(i))
                    .append(')');
            values.add(last.get(i));
        }
        return new Fragment("(" + sql + ")", values);
    }

    private String parameter(int at) {
        return "?::" + keys.get(at).column().type().sql();
    }
}
