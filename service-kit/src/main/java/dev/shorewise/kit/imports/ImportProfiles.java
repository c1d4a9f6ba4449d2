package dev.shorewise.kit.imports;

import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.store.ProfileRows;
import dev.shorewise.kit.imports.values.ProfileCheck;
import dev.shorewise.kit.imports.values.ProfileProposal;
import dev.shorewise.kit.imports.values.ProfileProposer;
import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The profiles of this service, by kind and owner. A version never changes; a job keeps the one it began with. */
@ApplicationScoped
public class ImportProfiles {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private final DataSource database;
    private final ProfileRows rows;
    private final List<ImportTarget> targets;

    ImportProfiles(DataSource database, ProfileRows rows, @All List<ImportTarget> targets) {
        this.database = database;
        this.rows = rows;
        this.targets = targets;
    }

    /**
     * A profile as stored.
     *
     * @param created true if this call made the version
     */
    public record Stored(
            String id, String vendorId, int version, Instant createdAt, boolean created, ImportProfile profile) {}

    /**
     * Makes the next version if the profile differs from the newest one.
     *
     * @param vendorId the owner; {@link ImportJobs#CLIENT} where it is no vendor
     * @throws ImportRefusal (422) naming every fault of the profile at once
     */
    public Stored put(String kind, String vendorId, String profileId, ImportProfile profile) {
        if (!ID.matcher(profileId).matches()) {
            throw KitRefusal.badParameter(
                    "profileId", "2 to 40 lower-case letters, digits and dashes, not beginning with a dash");
        }
        List<InvalidParam> problems =
                ProfileCheck.problems(profile, target(kind).fields());
        if (!problems.isEmpty()) {
            throw new ImportRefusal(
                    ImportRefusal.Kind.INVALID_PROFILE, "The profile cannot work; see invalidParams.", problems);
        }
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = database.getConnection()) {
                return put(connection, kind, vendorId, profileId, profile);
            }
        });
    }

    private Stored put(Connection connection, String kind, String vendorId, String profileId, ImportProfile profile)
            throws SQLException {
        rows.lock(connection, kind, vendorId, profileId);
        Optional<Stored> newest = rows.find(connection, kind, vendorId, profileId, null);
        if (newest.isPresent() && newest.get().profile().equals(profile)) {
            return newest.get();
        }
        int version = newest.map(Stored::version).orElse(0) + 1;
        rows.insert(connection, kind, vendorId, profileId, version, profile);
        Stored stored =
                rows.find(connection, kind, vendorId, profileId, version).orElseThrow();
        return new Stored(profileId, vendorId, version, stored.createdAt(), true, profile);
    }

    /**
     * Proposes a profile for a file by its first rows; nothing is stored.
     *
     * @param names how senders call each field: small letters and digits only
     * @param words what senders' words mean in choices, in small letters
     */
    public ProfileProposal propose(
            String kind, Map<String, List<String>> names, Map<String, String> words, String sample) {
        return new ProfileProposer(target(kind).fields(), names, words).propose(sample);
    }

    /** A version of a profile; null asks for the newest. */
    public Optional<Stored> find(String kind, String vendorId, String profileId, @Nullable Integer version) {
        try (Connection connection = database.getConnection()) {
            return rows.find(connection, kind, vendorId, profileId, version);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest version of each profile of an owner. */
    public List<Stored> list(String kind, String vendorId) {
        try (Connection connection = database.getConnection()) {
            return rows.list(connection, kind, vendorId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportTarget target(String kind) {
        return targets.stream()
                .filter(target -> target.kind().equals(kind))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("nobody here fills " + kind));
    }
}
