package dev.shorewise.kit.imports;

import dev.shorewise.kit.imports.profile.ImportProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profiles of this service, by kind and owner. A version never changes; a job keeps the one it began with. */
@ApplicationScoped
public class ImportProfiles {

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
     * @throws ImportRefusal (422) naming every fault of the profile at once
     */
    public Stored put(String kind, String vendorId, String profileId, ImportProfile profile) {
        throw new UnsupportedOperationException();
    }

    /** A version of a profile; null asks for the newest. */
    public Optional<Stored> find(String kind, String vendorId, String profileId, @Nullable Integer version) {
        throw new UnsupportedOperationException();
    }

    /** The newest version of each profile of an owner. */
    public List<Stored> list(String kind, String vendorId) {
        throw new UnsupportedOperationException();
    }
}
