package dev.shorewise.vendor.filings.store;

import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables filing and filing_step, on the connection of the transaction. */
@ApplicationScoped
public class FilingRows {

    private final DataSource database;

    FilingRows(DataSource database) {
        this.database = database;
    }

    /** Adds a filing; empty if its key is taken. */
    public <T> Optional<Filing<T>> open(
            Filing.Kind<T> kind, String vendorId, @Nullable String key, String state, T body, Filing.Opening opening) {
        String text = BodyText.write(body);
        Filing<T> filing = new Filing<>(vendorId, UUID.randomUUID(), state, 0, BodyText.hash(text), opening, body);
        int added = update(
                """
                insert into filing (vendor_id, id, kind, key, state, revision, body, hash, side, opened_by, opened_at)
                values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?) on conflict on constraint filing_key do nothing""",
                vendorId,
                filing.id(),
                kind.name(),
                key,
                state,
                text,
                filing.hash(),
                opening.by().side().name(),
                opening.by().name(),
                utc(opening.at()));
        if (added == 0) {
            return Optional.empty();
        }
        step(filing, "", opening.by(), opening.at());
        return Optional.of(filing);
    }

    /** Changes state and body; a filing that is no longer open gives its key free. */
    public <T> Filing<T> move(Filing.Kind<T> kind, Filing<T> filing, Filing.Next<T> next, Party by, Instant at) {
        String text = BodyText.write(next.body());
        update("""
                update filing set state = ?, body = ?, hash = ?, revision = revision + 1,
                    key = case when ? then key end where id = ? and kind = ?""", next.state(), text, BodyText.hash(text), next.open(), filing.id(), kind.name());
        Filing<T> moved = new Filing<>(
                filing.vendorId(),
                filing.id(),
                next.state(),
                filing.revision() + 1,
                BodyText.hash(text),
                filing.opened(),
                next.body());
        step(moved, next.note(), by, at);
        return moved;
    }

    /**
     * A filing of a kind.
     *
     * @param lock whether it is kept from others until the transaction ends
     */
    public <T> Optional<Filing<T>> find(Filing.Kind<T> kind, UUID id, boolean lock) {
        return list(
                        "select * from filing where kind = ? and id = ?" + (lock ? " for update" : ""),
                        row -> filing(row, kind),
                        kind.name(),
                        id)
                .stream()
                .findFirst();
    }

    /** All of a kind about a vendor, in the order in which they were opened. */
    public <T> List<Filing<T>> list(Filing.Kind<T> kind, String vendorId) {
        return list(
                "select * from filing where kind = ? and vendor_id = ? order by opened_at, id",
                row -> filing(row, kind),
                kind.name(),
                vendorId);
    }

    /** Where a page ended: when its last filing was opened, and its id. */
    public record Place(Instant openedAt, UUID id) {}

    /** Some of a kind about a vendor, in the order in which they were opened, from the one after {@code after}. */
    public <T> List<Filing<T>> page(Filing.Kind<T> kind, String vendorId, Optional<Place> after, int most) {
        return list(
                """
                select * from filing where kind = ? and vendor_id = ?
                    and (?::timestamptz is null or (opened_at, id) > (?::timestamptz, ?::uuid))
                order by opened_at, id limit ?""",
                row -> filing(row, kind),
                kind.name(),
                vendorId,
                after.map(place -> utc(place.openedAt())).orElse(null),
                after.map(place -> utc(place.openedAt())).orElse(null),
                after.map(Place::id).orElse(null),
                most);
    }

    /** Every state that a filing had. */
    public List<Filing.Step> steps(UUID id) {
        return list(
                "select * from filing_step where filing_id = ? order by revision",
                row -> new Filing.Step(
                        row.getLong("revision"),
                        row.getString("state"),
                        row.getString("note"),
                        row.getString("hash"),
                        new Party(Party.Side.valueOf(row.getString("side")), row.getString("done_by")),
                        instant(row, "done_at")),
                id);
    }

    private void step(Filing<?> filing, String note, Party by, Instant at) {
        update(
                """
                insert into filing_step (vendor_id, filing_id, revision, state, note, hash, side, done_by, done_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                filing.vendorId(),
                filing.id(),
                filing.revision(),
                filing.state(),
                note,
                filing.hash(),
                by.side().name(),
                by.name(),
                utc(at));
    }

    private static <T> Filing<T> filing(ResultSet row, Filing.Kind<T> kind) throws SQLException {
        return new Filing<>(
                row.getString("vendor_id"),
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getLong("revision"),
                row.getString("hash"),
                new Filing.Opening(
                        new Party(Party.Side.valueOf(row.getString("side")), row.getString("opened_by")),
                        instant(row, "opened_at")),
                BodyText.read(row.getString("body"), kind.type()));
    }

    private interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    private int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> list(String sql, Shape<T> shape, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(shape.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
