package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.FeedFacts;
import dev.shorewise.vendor.contacts.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Questions about a feed, asked of the contacts themselves. */
@ApplicationScoped
public class FeedRows {

    private static final int BINS = 6;

    private final DataSource database;

    FeedRows(DataSource database) {
        this.database = database;
    }

    public Map<Instant, Long> hours(String vendorId, String siteId, Instant from, Instant to) {
        Map<Instant, Long> hours = new TreeMap<>();
        return ask(
                """
                select date_trunc('hour', offered_at, 'UTC'), count(*) from contact
                where vendor_id = ? and site_id = ? and offered_at >= ? and offered_at < ?
                    and direction = 'INBOUND' and outcome <> 'VOID'
                    and local_day between ?::date - 1 and ?::date + 1
                group by 1""",
                row -> {
                    do {
                        hours.put(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2));
                    } while (row.next());
                    return hours;
                },
                hours,
                vendorId,
                siteId,
                utc(from),
                utc(to),
                utc(from),
                utc(to));
    }

    public FeedFacts.Impossible repeated(String vendorId, Period period) {
        return impossible("""
                with looked as (
                    select contact_id, row_number() over (
                        partition by agent_key, site_id, offered_at, wait_ms, talk_ms, hold_ms, wrap_ms, customer_key
                        order by contact_id) as copy
                    from contact
                    where vendor_id = ? and local_day >= ? and local_day < ?
                        and outcome = 'ANSWERED' and agent_key is not null and talk_ms is not null)
                select count(*), count(*) filter (where copy > 1),
                    (array_agg(contact_id order by contact_id) filter (where copy > 1))[1:5]
                from looked""", vendorId, period);
    }

    public FeedFacts.Impossible overlapping(String vendorId, Period period) {
        return impossible("""
                with calls as (
                    select contact_id, agent_key, offered_at + coalesce(wait_ms, 0) * interval '1 millisecond' as begun,
                        offered_at + (coalesce(wait_ms, 0)::bigint + talk_ms + coalesce(hold_ms, 0))
                            * interval '1 millisecond' as ended
                    from contact
                    where vendor_id = ? and local_day >= ? and local_day < ? and channel = 'VOICE'
                        and outcome = 'ANSWERED' and agent_key is not null and talk_ms is not null),
                looked as (
                    select contact_id, begun + interval '1 second' < max(ended) over (
                        partition by agent_key order by begun, contact_id
                        rows between unbounded preceding and 1 preceding) as at_once
                    from calls)
                select count(*), count(*) filter (where at_once),
                    (array_agg(contact_id order by contact_id) filter (where at_once))[1:5]
                from looked""", vendorId, period);
    }

    public FeedFacts.Impossible sums(String vendorId, Period period) {
        return impossible("""
                with calls as (
                    select contact_id, agent_key, local_day,
                        offered_at + coalesce(wait_ms, 0) * interval '1 millisecond' as begun,
                        talk_ms::bigint + coalesce(hold_ms, 0) + coalesce(wrap_ms, 0) as taken
                    from contact
                    where vendor_id = ? and local_day >= ? and local_day < ? and channel = 'VOICE'
                        and outcome = 'ANSWERED' and agent_key is not null and talk_ms is not null),
                days as (
                    select min(contact_id) as a_call, sum(taken) > 600000 + 1000 * extract(epoch from
                        max(begun + taken * interval '1 millisecond') - min(begun)) as too_much
                    from calls
                    group by agent_key, local_day
                    having count(*) > 1)
                select count(*), count(*) filter (where too_much),
                    (array_agg(a_call order by a_call) filter (where too_much))[1:5]
                from days""", vendorId, period);
    }

    public int[] waits(String vendorId, Period period, Duration limit, Duration width) {
        int[] bins = new int[BINS];
        return ask(
                """
                select ceil((wait_ms - ?)::numeric / ?)::int + 2 as bin, count(*) from contact
                where vendor_id = ? and local_day >= ? and local_day < ? and direction = 'INBOUND'
                    and outcome = 'ANSWERED' and wait_ms > ? and wait_ms <= ?
                group by 1""",
                row -> {
                    do {
                        int bin = row.getInt(1);
                        if (bin >= 0 && bin < BINS) {
                            bins[bin] = row.getInt(2);
                        }
                    } while (row.next());
                    return bins;
                },
                bins,
                limit.toMillis(),
                width.toMillis(),
                vendorId,
                period.from(),
                period.to(),
                limit.minus(width.multipliedBy(3)).toMillis(),
                limit.plus(width.multipliedBy(3)).toMillis());
    }

    public FeedFacts.Late late(String vendorId, Period period, Instant from, Duration limit) {
        return ask(
                """
                with old as (
                    select distinct on (contact_id) contact_id, outcome = 'ANSWERED' and wait_ms <= ? as success
                    from contact_history
                    where vendor_id = ? and local_day >= ? and local_day < ? and replaced_at >= ?
                    order by contact_id, revision)
                select count(*),
                    count(*) filter (where now.outcome = 'ANSWERED' and now.wait_ms <= ? and old.success is not true),
                    count(*) filter (where old.success and (now.outcome = 'ANSWERED' and now.wait_ms <= ?) is not true)
                from old join contact now on now.vendor_id = ? and now.contact_id = old.contact_id""",
                row -> new FeedFacts.Late(row.getLong(1), row.getLong(2), row.getLong(3)),
                new FeedFacts.Late(0, 0, 0),
                limit.toMillis(),
                vendorId,
                period.from(),
                period.to(),
                utc(from),
                limit.toMillis(),
                limit.toMillis(),
                vendorId);
    }

    private FeedFacts.Impossible impossible(String sql, String vendorId, Period period) {
        return ask(
                sql,
                row -> {
                    Array examples = row.getArray(3);
                    return new FeedFacts.Impossible(
                            row.getLong(1),
                            row.getLong(2),
                            examples == null ? List.of() : List.of((String[]) examples.getArray()));
                },
                new FeedFacts.Impossible(0, 0, List.of()),
                vendorId,
                period.from(),
                period.to());
    }

    private interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T ask(String sql, Shape<T> shape, T none, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? shape.of(row) : none;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
