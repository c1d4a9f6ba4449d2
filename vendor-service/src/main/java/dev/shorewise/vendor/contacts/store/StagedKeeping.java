package dev.shorewise.vendor.contacts.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What must not reach the contacts although it was staged: customers who were erased, and changes of closed months. */
final class StagedKeeping {

    /** Shared by imports of a vendor, alone by who closes or reopens a month of it. */
    static final String LOCK_SHARED = "select pg_advisory_xact_lock_shared(hashtextextended(?, 11))";

    static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 11))";

    /** Stands for all vendors in these locks. */
    static final String ERASURES = "*";

    private static final String ANYTHING_TO_DO = """
            select exists (select from contact_erasure),
                exists (select from contact_month where vendor_id = ? and closed_at is not null)""";

    private static final String FORGET_ERASED = """
            update contact_staged
            set customer_key = null, issue_id = null, recording_uri = null, recording_sha256 = null, recording_until = null
            where customer_key in (select customer_key from contact_erasure)""";

    private static final String SET_ASIDE = """
            with shut as (
                select month, (month + interval '1 month')::date as next from contact_month
                where vendor_id = ? and closed_at is not null
            ), late as (
                delete from contact_staged s
                where (
                        exists (select from shut where s.local_day >= month and s.local_day < next)
                        or exists (
                            select from contact c join shut on c.local_day >= month and c.local_day < next
                            where c.vendor_id = ? and c.contact_id = s.contact_id)
                    ) and not exists (
                        select from contact c
                        where c.vendor_id = ? and c.contact_id = s.contact_id and c.row_hash = s.row_hash)
                returning s.*
            )
            insert into contact_late as known (vendor_id, contact_id, month, site_id, job_id, known_at, staged)
            select ?, late.contact_id, date_trunc('month', late.local_day)::date, ?, ?, now(), to_jsonb(late)
            from late order by late.contact_id
            on conflict (vendor_id, contact_id) do update
            set month = excluded.month, site_id = excluded.site_id, job_id = excluded.job_id,
                known_at = excluded.known_at, staged = excluded.staged
            where known.staged <> excluded.staged""";

    private StagedKeeping() {}

    /** Takes out of the staged rows what must not be merged; holds the vendor's months as they are until the transaction ends. */
    static void sift(Connection connection, String vendorId, String siteId, UUID jobId) throws SQLException {
        hold(connection, vendorId);
        try (PreparedStatement query = connection.prepareStatement(ANYTHING_TO_DO)) {
            query.setString(1, vendorId);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    run(connection, FORGET_ERASED);
                }
                if (row.getBoolean(2)) {
                    run(connection, SET_ASIDE, vendorId, vendorId, vendorId, vendorId, siteId, jobId);
                }
            }
        }
    }

    /** Those of some pseudonyms that were erased; no more are until the transaction ends. */
    static Set<String> erased(Connection connection, Set<String> pseudonyms) throws SQLException {
        lock(connection, LOCK_SHARED, ERASURES);
        try (PreparedStatement query = connection.prepareStatement("""
                select replace(customer_key::text, '-', '') from contact_erasure where customer_key = any (?::uuid[])""")) {
            query.setArray(1, connection.createArrayOf("text", pseudonyms.toArray()));
            Set<String> erased = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    erased.add(row.getString(1));
                }
            }
            return erased;
        }
    }

    /** Keeps erasures and the vendor's months as they are until the transaction ends. */
    static void hold(Connection connection, String vendorId) throws SQLException {
        lock(connection, LOCK_SHARED, ERASURES);
        lock(connection, LOCK_SHARED, vendorId);
    }

    static void lock(Connection connection, String how, String vendorId) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(how)) {
            lock.setString(1, vendorId);
            lock.execute();
        }
    }

    static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
