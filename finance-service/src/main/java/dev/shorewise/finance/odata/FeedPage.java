package dev.shorewise.finance.odata;

import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTable;
import dev.shorewise.finance.odata.store.FeedCursor;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.olingo.commons.api.data.Entity;
import org.apache.olingo.commons.api.data.EntityIterator;
import org.apache.olingo.commons.api.data.Property;
import org.apache.olingo.commons.api.data.ValueType;
import org.jspecify.annotations.Nullable;

/** Rows of one page as the protocol has them, one in memory at a time; where the next page begins is known at its end. */
final class FeedPage extends EntityIterator {

    private final FeedTable table;
    private final FeedCursor rows;
    private final int most;
    private final Function<List<String>, @Nullable URI> next;
    private int given;
    private List<String> last = List.of();

    /**
     * A page.
     *
     * @param rows one more than the page has, if there are as many
     * @param most rows of the page
     * @param next the address of the page after a row with these keys; null if nobody wants it
     */
    FeedPage(FeedTable table, FeedCursor rows, int most, Function<List<String>, @Nullable URI> next) {
        this.table = table;
        this.rows = rows;
        this.most = most;
        this.next = next;
    }

    @Override
    public boolean hasNext() {
        return given < most && rows.hasNext();
    }

    @Override
    public Entity next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FeedCursor.Row row = rows.next();
        given++;
        last = row.keys();
        Entity entity = new Entity();
        int at = 0;
        for (FeedColumn column : table.columns()) {
            entity.addProperty(new Property(
                    null, column.name(), ValueType.PRIMITIVE, plain(row.values().get(at))));
            at++;
        }
        return entity;
    }

    @Override
    public @Nullable URI getNext() {
        return given == most && given > 0 && rows.hasNext() ? next.apply(last) : null;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.atZoneSameInstant(ZoneOffset.UTC);
        }
        if (value instanceof LocalDate day) {
            return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        }
        return value;
    }
}
