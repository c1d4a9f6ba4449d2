package dev.shorewise.finance.unitcost.store;

import dev.shorewise.finance.unitcost.Volume;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps each different answer of vendor-service once, with the time when it was last given. */
@ApplicationScoped
public class VolumeRows {

    private static final String KEEP = """
            insert into volume_fact (vendor_id, month, revision, hash, offered, handled, resolved, as_of, fetched_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint volume_fact_answer do update
            set fetched_at = greatest(volume_fact.fetched_at, excluded.fetched_at)
            returning id
            """;

    private static final String LATEST = """
            select id, offered, handled, resolved, revision, hash, as_of, fetched_at from volume_fact
            where vendor_id = ? and month = ? order by fetched_at desc, revision desc limit 1
            """;

    private final DataSource database;

    VolumeRows(DataSource database) {
        this.database = database;
    }

    /**
     * An answer as kept.
     *
     * @param id names the row
     * @param volume what was said
     * @param fetchedAt when it was last said
     */
    public record Fact(UUID id, Volume volume, Instant fetchedAt) {}

    /** Keeps an answer; the id of its row. */
    public UUID keep(String vendorId, YearMonth month, Volume volume, Instant fetchedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, vendorId);
            insert.setString(2, month.toString());
            insert.setLong(3, volume.revision());
            insert.setString(4, volume.hash());
            insert.setLong(5, volume.counts().offered());
            insert.setLong(6, volume.counts().handled());
            insert.setObject(7, volume.counts().resolved());
            insert.setObject(8, utc(volume.asOf()));
            insert.setObject(9, utc(fetchedAt));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer that was given last. */
    public Optional<Fact> latest(String vendorId, YearMonth month) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LATEST)) {
            query.setString(1, vendorId);
            query.setString(2, month.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(fact(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getObject(1, UUID.class),
                new Volume(
                        new Volume.Counts(row.getLong(2), row.getLong(3), row.getObject(4, Long.class)),
                        row.getLong(5),
                        row.getString(6),
                        instant(row.getObject(7, OffsetDateTime.class))),
                Objects.requireNonNull(instant(row.getObject(8, OffsetDateTime.class))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
