package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.ImportRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.postgresql.PGStatement;

/**
 * Tells the records of a file that need not be stored, because the same is known. A file that is sent again mostly holds
 * neighbours in the order of their ids, so the known ones are read as one stretch of the index; where the ids lie
 * scattered, each is looked up. PostgreSQL itself would read all of a vendor's contacts for each chunk.
 */
final class KnownContacts {

    /** A stretch with more contacts than so many times those of the chunk holds too many others. */
    private static final int DENSE = 3;

    private static final String TOLD = """
            with told as materialized (
                select * from unnest(?::text[], ?::bigint[]) with ordinality told (contact_id, row_hash, place)
            )""";

    private static final String NEIGHBOURS = TOLD + """
            , known as materialized (
                select c.contact_id, c.row_hash from contact c
                where c.vendor_id = ?
                    and c.contact_id >= (select min(contact_id collate "C") from told)
                    and c.contact_id <= (select max(contact_id collate "C") from told)
                order by c.contact_id limit ?
            )
            select told.place, (select count(*) from known) as read
            from told left join known c using (contact_id)
            where c.row_hash is distinct from told.row_hash
            order by told.place""";

    /** The limit keeps each look-up one of the index. */
    private static final String EACH = TOLD + """
            select told.place, 0 as read
            from told left join lateral (
                select row_hash from contact where vendor_id = ? and contact_id = told.contact_id limit ?
            ) c on true
            where c.row_hash is distinct from told.row_hash
            order by told.place""";

    private final String vendorId;
    private final ToLongFunction<ImportRecord> hash;
    private boolean scattered;

    /** @param hash what tells whether a record says what is known */
    KnownContacts(String vendorId, ToLongFunction<ImportRecord> hash) {
        this.vendorId = vendorId;
        this.hash = hash;
    }

    /** Those that are new or say something else, in their order. */
    List<ImportRecord> without(Connection connection, List<ImportRecord> records) throws SQLException {
        if (!scattered) {
            Optional<List<ImportRecord>> found = read(connection, NEIGHBOURS, records, DENSE * records.size() + 1);
            if (found.isPresent()) {
                return found.get();
            }
            scattered = true;
        }
        return read(connection, EACH, records, 1).orElseThrow();
    }

    /** Empty if the stretch was longer than the limit. */
    private Optional<List<ImportRecord>> read(Connection connection, String sql, List<ImportRecord> records, int limit)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            // chunks differ in size, and a plan that was kept would be for another
            query.unwrap(PGStatement.class).setPrepareThreshold(0);
            Object[] ids = records.stream().map(ImportRecord::identity).toArray();
            Object[] hashes = records.stream().map(hash::applyAsLong).toArray();
            query.setArray(1, connection.createArrayOf("text", ids));
            query.setArray(2, connection.createArrayOf("int8", hashes));
            query.setString(3, vendorId);
            query.setInt(4, limit);
            List<ImportRecord> unknown = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(2) == limit) {
                        return Optional.empty();
                    }
                    unknown.add(records.get(row.getInt(1) - 1));
                }
            }
            return Optional.of(unknown);
        }
    }
}
