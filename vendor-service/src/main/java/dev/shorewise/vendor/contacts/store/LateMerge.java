package dev.shorewise.vendor.contacts.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what came too late for a month, by the same merge as imports. The jobs that brought it counted it as
 * unchanged; their counts are set right.
 */
final class LateMerge {

    private record Load(String siteId, UUID jobId) {}

    private LateMerge() {}

    static void takeIn(Connection connection, String vendorId, YearMonth month) throws SQLException {
        for (Load load : loads(connection, vendorId, month)) {
            StagedKeeping.run(connection, ContactStaging.CREATE);
            StagedKeeping.run(connection, """
                    with taken as (
                        delete from contact_late where vendor_id = ? and month = ? and site_id = ? and job_id = ?
                        returning staged
                    )
                    insert into contact_staged
                    select staged.* from taken
                        cross join lateral jsonb_populate_record(null::contact_staged, taken.staged) staged""", vendorId, month.atDay(1), load.siteId, load.jobId);
            StagedKeeping.sift(connection, vendorId, load.siteId, load.jobId);
            merge(connection, vendorId, load);
            StagedKeeping.run(connection, "delete from contact_staged");
        }
    }

    private static List<Load> loads(Connection connection, String vendorId, YearMonth month) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select site_id, job_id from contact_late where vendor_id = ? and month = ?
                group by site_id, job_id order by min(known_at), job_id""")) {
            query.setString(1, vendorId);
            query.setObject(2, month.atDay(1));
            List<Load> loads = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    loads.add(new Load(row.getString(1), row.getObject(2, UUID.class)));
                }
            }
            return loads;
        }
    }

    private static void merge(Connection connection, String vendorId, Load load) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement(ContactMerge.MERGE)) {
            merge.setString(1, vendorId);
            merge.setString(2, load.siteId);
            merge.setObject(3, load.jobId);
            try (ResultSet row = merge.executeQuery()) {
                row.next();
                StagedKeeping.run(
                        connection,
                        """
                        update import_job
                        set records_created = records_created + ?, rows_accepted = rows_accepted + ?,
                            records_restated = records_restated + ?, rows_restated = rows_restated + ?,
                            records_unchanged = records_unchanged - ?, rows_unchanged = rows_unchanged - ?
                        where id = ?""",
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(1) + row.getLong(3),
                        row.getLong(2) + row.getLong(4),
                        load.jobId);
            }
        }
    }
}
