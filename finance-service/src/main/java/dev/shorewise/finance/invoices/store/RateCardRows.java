package dev.shorewise.finance.invoices.store;

import dev.shorewise.finance.invoices.StoredRateCard;
import dev.shorewise.finance.invoices.card.RateCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Versions of rate cards; rows are only ever added. */
@ApplicationScoped
public class RateCardRows {

    private static final String SELECT =
            "select vendor_id, version, author, stored_at, content from rate_card_version ";

    private final Sql sql;

    RateCardRows(Sql sql) {
        this.sql = sql;
    }

    /** The newest version, held against other writers to the end of the transaction. */
    public Optional<StoredRateCard> lock(String vendorId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> vendorId, "rate card " + vendorId);
        return find(vendorId, null);
    }

    /** A version; the newest if none is named. */
    public Optional<StoredRateCard> find(String vendorId, @Nullable Integer version) {
        return sql
                .query(
                        SELECT
                                + "where vendor_id = ? and version = coalesce(?::integer, version) order by version desc limit 1",
                        this::stored,
                        vendorId,
                        version)
                .stream()
                .findFirst();
    }

    /** The version that holds for a month. */
    public Optional<StoredRateCard> inForce(String vendorId, YearMonth month) {
        return sql
                .query(
                        SELECT
                                + "where vendor_id = ? and from_month <= ? order by from_month desc, version desc limit 1",
                        this::stored,
                        vendorId,
                        month.toString())
                .stream()
                .findFirst();
    }

    /** All versions, the newest first. */
    public List<StoredRateCard> versions(String vendorId) {
        return sql.query(SELECT + "where vendor_id = ? order by version desc", this::stored, vendorId);
    }

    /** Adds a version. */
    public StoredRateCard add(String vendorId, int version, RateCard card, String author) {
        sql.update("""
                insert into rate_card_version (vendor_id, version, from_month, author, content)
                values (?, ?, ?, ?, ?::jsonb)""", vendorId, version, card.from().toString(), author, sql.write(card));
        return find(vendorId, version).orElseThrow();
    }

    private StoredRateCard stored(ResultSet row) throws SQLException {
        return new StoredRateCard(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                sql.read(row.getString(5), RateCard.class));
    }
}
