package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.store.RejectRows;
import dev.shorewise.vendor.contacts.ContactErasure;
import dev.shorewise.vendor.contacts.ContactFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/** Blanks a customer wherever contacts are kept. Hashes of rows stay, so months keep their checksums. */
@ApplicationScoped
public class ErasureRows {

    private static final String BLANK = """
            update %s
            set %scustomer_key = ?, issue_id = null, recording_uri = null, recording_sha256 = null, recording_until = null
            where customer_key = ?""";

    private static final String BLANK_LATE = """
            update contact_late set staged = staged || '{"customer_key": null, "issue_id": null, "recording_uri": null,
                "recording_sha256": null, "recording_until": null}'::jsonb
            where staged ->> 'customer_key' = ?::text""";

    private final DataSource database;

    ErasureRows(DataSource database) {
        this.database = database;
    }

    /** Waits for imports that are at a chunk; those that come after know the hash. */
    public ContactErasure erase(String customer, String by) {
        UUID key = ContactFilter.key(customer);
        try (Connection connection = database.getConnection()) {
            StagedKeeping.lock(connection, StagedKeeping.LOCK, StagedKeeping.ERASURES);
            int known = StagedKeeping.run(connection, """
                    insert into contact_erasure (customer_key, erased_at, erased_by, contacts, former, late)
                    values (?, now(), ?, 0, 0, 0) on conflict do nothing""", key, by);
            if (known == 1) {
                UUID nobody = UUID.randomUUID();
                long contacts =
                        StagedKeeping.run(connection, BLANK.formatted("contact", "changed_at = now(), "), nobody, key);
                long former = StagedKeeping.run(connection, BLANK.formatted("contact_history", ""), nobody, key);
                long late = StagedKeeping.run(connection, BLANK_LATE, key);
                long rejected = RejectRows.erase(connection, customer);
                StagedKeeping.run(
                        connection,
                        "update contact_erasure set contacts = ?, former = ?, late = ?, rejected = ? where customer_key = ?",
                        contacts,
                        former,
                        late,
                        rejected,
                        key);
            }
            return find(connection, customer, key);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContactErasure find(Connection connection, String customer, UUID key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select * from contact_erasure where customer_key = ?")) {
            query.setObject(1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new ContactErasure(
                        customer,
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getLong("contacts"),
                        row.getLong("former"),
                        row.getLong("late"),
                        row.getLong("rejected"));
            }
        }
    }
}
