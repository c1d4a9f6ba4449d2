package dev.shorewise.finance.invoices.rest;

import dev.shorewise.finance.invoices.AcceptedQuantities;
import dev.shorewise.finance.invoices.AcceptedQuantity;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quantities that no contact record tells, as the client accepts them. A vendor reads its own. */
@Path("/v1/accepted-quantities")
@Tag(name = "invoices")
class QuantityResource {

    private final AcceptedQuantities quantities;
    private final Callers callers;

    QuantityResource(AcceptedQuantities quantities, Callers callers) {
        this.quantities = quantities;
        this.callers = callers;
    }

    /** A quantity to accept. */
    @Schema(name = "QuantityRequest")
    record Request(
            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 8)
            BigDecimal quantity,

            @Schema(examples = "workforce report of 2026-11-02") @NotBlank @Size(max = 200)
            String source) {}

    /** An accepted quantity as callers read it. */
    @Schema(name = "AcceptedQuantity")
    record Answer(
            String vendorId,
            String month,
            String service,
            BigDecimal quantity,
            String source,

            @Schema(description = "Counts from 1; one more for each change.")
            int revision,

            String acceptedBy,
            Instant acceptedAt) {

        static Answer of(AcceptedQuantity accepted) {
            return new Answer(
                    accepted.key().vendorId(),
                    accepted.key().month().toString(),
                    accepted.key().service(),
                    accepted.quantity(),
                    accepted.source(),
                    accepted.revision(),
                    accepted.acceptedBy(),
                    accepted.acceptedAt());
        }
    }

    @GET
    @Path("{vendorId}/{month}")
    @RolesAllowed({Roles.FINANCE, Roles.SERVICE_HEAD, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER, Roles.VENDOR
    })
    @Operation(operationId = "listAcceptedQuantities", summary = "What was accepted of a vendor's month, by service")
    public List<Answer> list(
            @PathParam("vendorId") @Pattern(regexp = RateCardResource.VENDOR) String vendorId,
            @PathParam("month") String month) {
        callers.current().mustSee(vendorId);
        return quantities.list(vendorId, Months.parse("month", month)).stream()
                .map(Answer::of)
                .toList();
    }

    @PUT
    @Path("{vendorId}/{month}/{service}")
    @RolesAllowed({Roles.FINANCE, Roles.SERVICE_HEAD})
    @Operation(
            operationId = "acceptQuantity",
            summary = "Accept a quantity of people, productive hours or outcomes",
            description = "It also takes the place of what contact records would say of a service that they count.")
    public Answer accept(
            @PathParam("vendorId") @Pattern(regexp = RateCardResource.VENDOR) String vendorId,
            @PathParam("month") String month,
            @PathParam("service") @Size(max = 100) String service,
            @Valid @NotNull Request request) {
        return Answer.of(quantities.put(
                new AcceptedQuantity.Key(vendorId, Months.parse("month", month), service),
                request.quantity(),
                request.source(),
                callers.current().name()));
    }
}
