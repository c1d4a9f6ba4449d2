package dev.shorewise.vendor.contacts.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.contacts.ContactErasure;
import dev.shorewise.vendor.contacts.ContactMonths;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Customers who want to be forgotten. */
@Path("/v1/contact-erasures")
class ContactErasureResource {

    private final ContactMonths months;
    private final Callers callers;

    ContactErasureResource(ContactMonths months, Callers callers) {
        this.months = months;
        this.callers = callers;
    }

    /** Who, as contacts name the customer. */
    record ErasureRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{32}", message = "a pseudonym of 32 hexadecimal digits")
            String customer) {}

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Erase a customer from all contacts",
            description =
                    "Measures stay as they are. Asked again, the answer is the same; later files bring nobody back.")
    public ContactErasure eraseCustomer(@Valid @NotNull ErasureRequest request) {
        return months.erase(request.customer(), callers.current().name());
    }
}
