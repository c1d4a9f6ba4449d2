package dev.shorewise.vendor.filings;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Knows for which side a request is made, and lets no vendor see another's filings. */
@ApplicationScoped
public class Parties {

    private final Callers callers;

    Parties(Callers callers) {
        this.callers = callers;
    }

    /** The caller. */
    public Party current() {
        var caller = callers.current();
        return new Party(caller.vendorId().isPresent() ? Party.Side.VENDOR : Party.Side.CLIENT, caller.name());
    }

    /** Gives the vendor back, if the caller may see what is about it. */
    public String seen(String vendorId) {
        callers.current().mustSee(vendorId);
        return vendorId;
    }

    /** An id as it stands in an address; what is none is unknown. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.unknown();
        }
    }
}
