package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.RateCards;
import dev.shorewise.finance.invoices.StoredRateCard;
import dev.shorewise.finance.invoices.card.RateCard;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What vendors may charge, in versions. A vendor reads its own. */
@Path("/v1/rate-cards")
@Tag(name = "invoices")
class RateCardResource {

    static final String VENDOR = "[a-z0-9][a-z0-9-]{1,39}";

    private final RateCards cards;
    private final Callers callers;

    RateCardResource(RateCards cards, Callers callers) {
        this.cards = cards;
        this.callers = callers;
    }

    @GET
    @Path("{vendorId}")
    @RolesAllowed({Roles.FINANCE, Roles.SERVICE_HEAD, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER, Roles.VENDOR
    })
    @Operation(
            operationId = "readRateCard",
            summary = "A vendor's rate card in its newest version, or in the one asked for")
    public RestResponse<RateCardJson> read(
            @PathParam("vendorId") @Pattern(regexp = VENDOR) String vendorId,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        callers.current().mustSee(vendorId);
        return answer(RestResponse.Status.OK, cards.find(vendorId, version).orElseThrow(KitRefusal::unknown));
    }

    @GET
    @Path("{vendorId}/versions")
    @RolesAllowed({Roles.FINANCE, Roles.SERVICE_HEAD, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER, Roles.VENDOR
    })
    @Operation(operationId = "listRateCardVersions", summary = "All versions of a vendor's rate card, the newest first")
    public List<RateCardJson> versions(@PathParam("vendorId") @Pattern(regexp = VENDOR) String vendorId) {
        callers.current().mustSee(vendorId);
        List<StoredRateCard> found = cards.versions(vendorId);
        if (found.isEmpty()) {
            throw KitRefusal.unknown();
        }
        return found.stream().map(RateCardJson::of).toList();
    }

    @PUT
    @Path("{vendorId}")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "putRateCard",
            summary = "Make the next version of a vendor's rate card: 201, or 200 if nothing differs",
            description = """
                    If-Match names the version that the change begins with; a new card needs none. Of the versions that \
                    have begun in a month the one that begins last holds, the newest of equals.""")
    public RestResponse<RateCardJson> put(
            @PathParam("vendorId") @Pattern(regexp = VENDOR) String vendorId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull RateCard card) {
        int[] before = new int[1];
        StoredRateCard stored = cards.put(vendorId, card, callers.current().name(), newest -> {
            before[0] = newest;
            if (newest > 0) {
                ETags.mustMatch(ifMatch, newest);
            }
        });
        return answer(stored.version() > before[0] ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored);
    }

    private static RestResponse<RateCardJson> answer(RestResponse.Status status, StoredRateCard stored) {
        return ResponseBuilder.create(status, RateCardJson.of(stored))
                .tag(ETags.of(stored.version()))
                .build();
    }
}
