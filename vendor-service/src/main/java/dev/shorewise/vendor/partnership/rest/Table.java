package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.partnership.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The table at which both sides sit: who speaks, for whom, and of which revision. */
@ApplicationScoped
class Table {

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
