package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.partnership.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The table at which both sides sit: who speaks, for whom, and of which revision. */
@ApplicationScoped
class Table {

    /** Who reads costs against budget; no vendor does. */
    private static final Set<String> OF_COSTS = Set.of(Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR);

    private final Callers callers;

    Table(Callers callers) {
        this.callers = callers;
    }

    /** The caller, who may see this vendor. */
    Caller at(String vendorId) {
        Caller caller = callers.current();
        caller.mustSee(vendorId);
        return caller;
    }

    static boolean mayReadCosts(Caller caller) {
        return caller.vendorId().isEmpty() && caller.roles().stream().anyMatch(OF_COSTS::contains);
    }

    static Action.Side side(Caller caller) {
        return caller.vendorId().isPresent() ? Action.Side.VENDOR : Action.Side.CLIENT;
    }

    static LongConsumer matching(@Nullable String ifMatch) {
        return revision -> ETags.mustMatch(ifMatch, revision);
    }

    static <T extends Record> RestResponse<Paper<T>> answer(Paper<T> paper) {
        return RestResponse.ResponseBuilder.ok(paper)
                .tag(ETags.of(paper.revision()))
                .build();
    }
}
