package dev.shorewise.vendor.quality.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.quality.Session;
import dev.shorewise.vendor.quality.Sessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sessions in which several judge the same contacts, blind to each other; vendors are not told which. */
@Path("/v1/quality-sessions")
class SessionResource {

    private final Sessions sessions;
    private final Filings filings;
    private final Parties parties;

    SessionResource(Sessions sessions, Filings filings, Parties parties) {
        this.sessions = sessions;
        this.filings = filings;
        this.parties = parties;
    }

    @POST
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Open a session of calibration or double scoring")
    public RestResponse<Filing.Shown<Session>> openSession(@Valid @NotNull Session body) {
        Filing<Session> opened = sessions.open(body, parties.current());
        return RestResponse.ResponseBuilder.<Filing.Shown<Session>>created(
                        URI.create("/v1/quality-sessions/" + opened.id()))
                .entity(filings.shown(opened))
                .tag(ETags.of(opened.revision()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(summary = "Sessions about a vendor, the oldest first")
    public Page<Filing.Shown<Session>> listSessions(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return sessions.page(parties.seen(vendorId), cursor, limit).map(filings::shown);
    }

    @PUT
    @Path("{recordId}/closing")
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN})
    @Operation(summary = "Close a session: from then on its reviews are read by all and compared")
    public RestResponse<Filing.Shown<Session>> closeSession(
            @PathParam("recordId") String recordId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Filing<Session> closed =
                sessions.close(Parties.id(recordId), parties.current(), revision -> ETags.mustMatch(ifMatch, revision));
        return RestResponse.ResponseBuilder.ok(filings.shown(closed))
                .tag(ETags.of(closed.revision()))
                .build();
    }
}
