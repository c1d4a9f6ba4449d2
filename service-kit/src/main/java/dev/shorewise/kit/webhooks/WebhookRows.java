package dev.shorewise.kit.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables webhook and webhook_delivery. */
@ApplicationScoped
class WebhookRows {

    private final DataSource database;

    WebhookRows(DataSource database) {
        this.database = database;
    }

    private interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** A delivery with what it takes to send it. */
    record Due(Delivery delivery, String url, List<String> secrets) {}

    void add(Webhook webhook, String secret) {
        update(
                """
                insert into webhook (vendor_id, id, url, types, secret, state, created_by, created_at)
                values (?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?)""",
                webhook.vendorId(),
                webhook.id(),
                webhook.url(),
                String.join(",", webhook.types()),
                secret,
                webhook.state().name(),
                webhook.createdBy(),
                utc(webhook.createdAt()));
    }

    Optional<Webhook> find(UUID id) {
        return list("select * from webhook where id = ?", WebhookRows::webhook, id).stream()
                .findFirst();
    }

    List<Webhook> all() {
        return list("select * from webhook order by created_at, id", WebhookRows::webhook);
    }

    void rotate(UUID id, String secret) {
        update("update webhook set former_secret = secret, secret = ? where id = ?", secret, id);
    }

    void state(UUID id, Webhook.State state) {
        update("update webhook set state = ? where id = ?", state.name(), id);
    }

    /** Writes an event for each active target that asked for its type; joins the transaction of what happened. */
    void publish(String vendorId, UUID event, String type, String body, Instant at) {
        update("""
                insert into webhook_delivery (vendor_id, id, webhook_id, event_id, type, body, state, attempts, due_at,
                    created_at)
                select vendor_id, gen_random_uuid(), id, ?, ?, ?, 'PENDING', 0, ?, ?
                from webhook where state = 'ACTIVE' and ? = any (types) and vendor_id in ('', ?)
                on conflict on constraint webhook_delivery_once do nothing""", event, type, body, utc(at), utc(at), type, vendorId);
    }

    void forget(String word) {
        update("delete from webhook_delivery where position(? in body) > 0", word);
    }

    List<Delivery> deliveries(UUID webhook, int most) {
        return list(
                "select * from webhook_delivery where webhook_id = ? order by created_at desc, id limit ?",
                WebhookRows::delivery,
                webhook,
                most);
    }

    Optional<Delivery> delivery(UUID id) {
        return list("select * from webhook_delivery where id = ?", WebhookRows::delivery, id).stream()
                .findFirst();
    }

    /**
     * Takes what is due for a while, so that no other replica sends it meanwhile.
     *
     * @param busy targets that get nothing now
     * @param each at most so many of one target, so that none of them keeps the others waiting
     */
    List<Due> claim(Instant now, Instant until, Set<UUID> busy, int each, int most) {
        String without = busy.stream().map(UUID::toString).collect(Collectors.joining(","));
        return list(
                """
                with ranked as (
                    select d.id, row_number() over (partition by d.webhook_id order by d.due_at, d.id) as place
                    from webhook_delivery d join webhook w on w.id = d.webhook_id
                    where d.state = 'PENDING' and d.due_at <= ? and w.state = 'ACTIVE'
                        and w.id <> all (string_to_array(?, ',')::uuid[])
                ), due as (
                    select d.id from webhook_delivery d join ranked on ranked.id = d.id
                    where ranked.place <= ? and d.state = 'PENDING' and d.due_at <= ?
                    order by d.due_at limit ? for update of d skip locked
                )
                update webhook_delivery d set due_at = ? from due, webhook w
                where d.id = due.id and w.id = d.webhook_id
                returning d.*, w.url as url, w.secret as secret, w.former_secret as former_secret""",
                row -> new Due(
                        delivery(row),
                        row.getString("url"),
                        Stream.of(row.getString("secret"), row.getString("former_secret"))
                                .filter(secret -> secret != null)
                                .toList()),
                utc(now),
                without,
                each,
                utc(now),
                most,
                utc(until));
    }

    void outcome(
            UUID id,
            Delivery.State state,
            int attempts,
            Instant due,
            @Nullable Integer status,
            @Nullable String problem,
            @Nullable Instant delivered) {
        update("""
                update webhook_delivery set state = ?, attempts = ?, due_at = ?, status = ?, problem = ?, delivered_at = ?
                where id = ?""", state.name(), attempts, utc(due), status, problem, delivered == null ? null : utc(delivered), id);
    }

    private void update(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            statement.executeUpdate();
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

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getString("vendor_id"),
                row.getObject("id", UUID.class),
                row.getString("url"),
                Arrays.asList((String[]) row.getArray("types").getArray()),
                Webhook.State.valueOf(row.getString("state")),
                row.getString("created_by"),
                instant(row, "created_at"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("body"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "due_at"),
                row.getObject("status", Integer.class),
                row.getString("problem"),
                instant(row, "created_at"),
                delivered == null ? null : delivered.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
