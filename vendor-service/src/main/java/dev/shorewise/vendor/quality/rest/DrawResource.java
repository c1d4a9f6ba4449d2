package dev.shorewise.vendor.quality.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.quality.Draw;
import dev.shorewise.vendor.quality.Draws;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Samples of contacts to be judged. */
@Path("/v1/quality-draws")
class DrawResource {

    private final Draws draws;
    private final Filings filings;
    private final Parties parties;

    DrawResource(Draws draws, Filings filings, Parties parties) {
        this.draws = draws;
        this.filings = filings;
        this.parties = parties;
    }

    /**
     * What is to be drawn.
     *
     * @param size about how many; at least five of each stratum come besides
     * @param seed any text; whoever has it and the contacts draws the same
     */
    record Wanted(
            @NotBlank String vendorId,
            @NotBlank @Schema(examples = "2026-10") String month,
            @Min(1) @Max(10_000) int size,
            @NotBlank @Size(max = 100) String seed) {}

    @POST
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Draw a stratified sample of a month's answered contacts; the vendor can draw it again")
    public RestResponse<Filing.Shown<Draw>> drawContacts(@Valid @NotNull Wanted body) {
        Filing<Draw> drawn = draws.draw(
                parties.seen(body.vendorId()), Period.month(body.month()), body.size(), body.seed(), parties.current());
        return RestResponse.ResponseBuilder.<Filing.Shown<Draw>>created(URI.create("/v1/quality-draws/" + drawn.id()))
                .entity(filings.shown(drawn))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A vendor's draws, the oldest first")
    public Page<Filing.Shown<Draw>> listDraws(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return draws.page(parties.seen(vendorId), cursor, limit).map(filings::shown);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A draw: its seed, the hash of what it was drawn from, the strata and what was drawn")
    public Filing.Shown<Draw> getDraw(@PathParam("recordId") String recordId) {
        return filings.shown(draws.get(Parties.id(recordId)));
    }
}
