package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.sla.Actor;
import dev.shorewise.vendor.sla.Agreement;
import dev.shorewise.vendor.sla.Agreements;
import dev.shorewise.vendor.sla.Filed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Knows on whose behalf a request is made, and lets nobody see another vendor's papers. */
@ApplicationScoped
class Desk {

    private final Callers callers;
    private final Agreements agreements;

    Desk(Callers callers, Agreements agreements) {
        this.callers = callers;
        this.agreements = agreements;
    }

    /** The caller and the side they act for. */
    Actor actor() {
        Caller caller = callers.current();
        return new Actor(caller.vendorId().isPresent() ? Actor.Side.VENDOR : Actor.Side.CLIENT, caller.name());
    }

    boolean ofVendor() {
        return callers.current().vendorId().isPresent();
    }

    /** An agreement that the caller may see. */
    Agreement agreement(String id) {
        Agreement agreement = agreements.get(id);
        callers.current().mustSee(agreement.vendorId());
        return agreement;
    }

    /** A record, if the caller may see it. */
    <T> Filed<T> seen(Filed<T> filed) {
        mustSee(filed.vendorId());
        return filed;
    }

    void mustSee(String vendorId) {
        callers.current().mustSee(vendorId);
    }

    /** An id as it stands in an address; what is none is unknown. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.unknown();
        }
    }
}
