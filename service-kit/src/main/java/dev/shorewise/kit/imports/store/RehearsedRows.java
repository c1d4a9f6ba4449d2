package dev.shorewise.kit.imports.store;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.Tally;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table import_rehearsed: records that a rehearsal would have stored already. */
public final class RehearsedRows {

    private RehearsedRows() {}

    /**
     * What is new to the rehearsal, and what became of the rest.
     *
     * @param fresh records that were not seen before
     * @param again the fate of those that were: unchanged if they say what they said
     */
    public record Seen(List<ImportRecord> fresh, Applied again) {}

    private record Before(String identity, boolean same) {}

    /** Tells the records that come again from those that are new, and remembers all; no two have the same identity. */
    public static Seen see(Connection connection, UUID job, String vendorId, List<ImportRecord> records)
            throws SQLException {
        Array identities = connection.createArrayOf(
                "text", records.stream().map(ImportRecord::identity).toArray());
        Array contents = connection.createArrayOf(
                "int8", records.stream().map(ImportRecord::content).toArray());
        Map<String, Boolean> before = new HashMap<>();
        for (Before one : Sql.list(
                connection,
                """
                with seen as (
                    insert into import_rehearsed as known (job_id, identity, vendor_id, content)
                    select ?, identity, ?, content
                      from unnest(?::text[], ?::int8[]) as told (identity, content)
                        on conflict (job_id, identity) do update set content = excluded.content
                    returning new.identity, old.content as was, new.content as content
                )
                select identity, was = content from seen where was is not null""",
                row -> new Before(row.getString(1), row.getBoolean(2)),
                job,
                vendorId,
                identities,
                contents)) {
            before.put(one.identity(), one.same());
        }
        List<ImportRecord> fresh = new ArrayList<>();
        Applied again = Applied.NOTHING;
        for (ImportRecord row : records) {
            Boolean same = before.get(row.identity());
            Tally one = new Tally(1, row.rows());
            if (same == null) {
                fresh.add(row);
            } else {
                again = again.plus(
                        same ? new Applied(Tally.NONE, one, Tally.NONE) : new Applied(Tally.NONE, Tally.NONE, one));
            }
        }
        return new Seen(fresh, again);
    }
}
