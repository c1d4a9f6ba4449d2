package dev.shorewise.feedback.invitations.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.feedback.invitations.Decided;
import dev.shorewise.feedback.invitations.Drawings;
import dev.shorewise.feedback.surveys.Instants;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Every decision with what is needed to repeat it. */
@Path("/v1/invitation-draws")
@Tag(name = "invitations")
class DrawResource {

    private final Drawings drawings;

    DrawResource(Drawings drawings) {
        this.drawings = drawings;
    }

    /** What was decided about one contact. */
    @Schema(name = "InvitationDraw")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DrawJson(
            String vendorId,
            String contactId,
            Instant contactAt,
            Decided.Decision decision,
            @Nullable String policyId,
            @Nullable Integer policyVersion,
            @Nullable String stratum,
            @Nullable BigDecimal rate,

            @Schema(description = "The first 53 bits of SHA-256 over seed|vendor|contact; drawn if below the rate.")
            @Nullable
            Double lot) {

        static DrawJson of(Decided decided) {
            Optional<Decided.Drawn> draw = decided.draw();
            return new DrawJson(
                    decided.contact().vendorId(),
                    decided.contact().contactId(),
                    decided.contact().at(),
                    decided.decision(),
                    draw.map(Decided.Drawn::policyId).orElse(null),
                    draw.map(Decided.Drawn::version).orElse(null),
                    draw.map(Decided.Drawn::stratum).orElse(null),
                    draw.map(Decided.Drawn::rate).orElse(null),
                    draw.map(Decided.Drawn::lot).orElse(null));
        }
    }

    @GET
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listInvitationDraws",
            summary = "What was decided about each contact, by vendor and contact",
            description = "From and to bound when the customer reached the service; the end is excluded.")
    public Page<DrawJson> list(
            @QueryParam("vendorId") @Pattern(regexp = Slugs.PATTERN) @Nullable String vendorId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        List<String> after = Cursor.parse(cursor, 2).map(Cursor::keys).orElse(List.of("", ""));
        return Page.of(
                        drawings.list(scope(vendorId, from, to), after.get(0), after.get(1), limit + 1),
                        limit,
                        last -> Cursor.of(
                                last.contact().vendorId(), last.contact().contactId()))
                .map(DrawJson::of);
    }

    static Drawings.Scope scope(@Nullable String vendorId, @Nullable String from, @Nullable String to) {
        Instant begin = Instants.parse("from", from).orElse(Instant.EPOCH);
        Instant end = Instants.parse("to", to).orElse(Instant.parse("9999-12-31T23:59:59Z"));
        if (!begin.isBefore(end)) {
            throw KitRefusal.badParameter("to", "after from");
        }
        return new Drawings.Scope(Optional.ofNullable(vendorId), begin, end);
    }
}
