package dev.shorewise.kit.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.kit.imports.ImportProfiles.Stored;
import dev.shorewise.kit.imports.profile.ImportProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table import_profile. */
@ApplicationScoped
public class ProfileRows {

    private static final String SELECT =
            "select profile_id, vendor_id, version, created_at, body from import_profile where kind = ? and vendor_id = ?";

    private final ObjectMapper json;

    public ProfileRows(ObjectMapper json) {
        this.json = json;
    }

    /** Keeps others from making a version of this profile until the transaction ends. */
    public void lock(Connection connection, String kind, String vendorId, String profileId) throws SQLException {
        String name = String.join("/", "import_profile", kind, vendorId, profileId);
        Sql.list(connection, "select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> name, name);
    }

    public void insert(
            Connection connection, String kind, String vendorId, String profileId, int version, ImportProfile profile)
            throws SQLException {
        Sql.update(
                connection,
                "insert into import_profile (kind, vendor_id, profile_id, version, body) values (?, ?, ?, ?, ?::jsonb)",
                kind,
                vendorId,
                profileId,
                version,
                write(profile));
    }

    /** A version; null asks for the newest. */
    public Optional<Stored> find(
            Connection connection, String kind, String vendorId, String profileId, @Nullable Integer version)
            throws SQLException {
        return Sql.first(
                connection,
                SELECT + " and profile_id = ? and version = coalesce(?::int, version) order by version desc limit 1",
                this::stored,
                kind,
                vendorId,
                profileId,
                version);
    }

    /** The newest version of each profile. */
    public List<Stored> list(Connection connection, String kind, String vendorId) throws SQLException {
        return Sql.list(
                connection,
                "select distinct on (profile_id) * from (" + SELECT + ") p order by profile_id, version desc",
                this::stored,
                kind,
                vendorId);
    }

    private Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("profile_id"),
                row.getString("vendor_id"),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                false,
                read(row.getString("body")));
    }

    private String write(ImportProfile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportProfile read(String body) {
        try {
            return json.readValue(body, ImportProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
