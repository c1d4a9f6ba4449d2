package dev.shorewise.vendor.sla.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrades;
import dev.shorewise.vendor.sla.Statement;
import dev.shorewise.vendor.sla.Statements;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Monthly statements. */
@Path("/v1/statements")
class StatementResource {

    private final Statements statements;
    private final Callers callers;
    private final Desk desk;
    private final FeedGrades grades;

    StatementResource(Statements statements, Callers callers, Desk desk, FeedGrades grades) {
        this.statements = statements;
        this.callers = callers;
        this.desk = desk;
        this.grades = grades;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Compute the statement of a month, or compute it anew while it is not locked")
    public RestResponse<StatementResponse> computeStatement(@Valid @NotNull StatementRequest request) {
        desk.agreement(request.agreementId());
        return created(statements.compute(request.agreementId(), Period.month(request.month()), desk.actor()));
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(summary = "Statements that the caller may see, in every revision, by month")
    public Page<StatementResponse> listStatements(
            @QueryParam("agreementId") @Nullable String agreementId,
            @QueryParam("vendorId") @Nullable String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        if (vendorId != null) {
            callers.current().mustSee(vendorId);
        }
        if (agreementId != null) {
            desk.agreement(agreementId);
        }
        Optional<String> after = Cursor.parse(cursor, 1).map(key -> key.keys().get(0));
        return Page.of(
                        statements.list(agreementId, vendorId, after, limit + 1),
                        limit,
                        statement -> Cursor.of(statement.month() + "/" + statement.agreementId() + "/"
                                + String.format("%09d", statement.revision())))
                .map(statement -> StatementResponse.of(statement, grades));
    }

    @GET
    @Path("{statementId}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR
    })
    @Operation(
            summary = "A statement: JSON, or with Accept: text/html a page to print and sign",
            description = "Once it is locked every byte of it stays the same; the ETag is the SHA-256 of the JSON.")
    public RestResponse<String> getStatement(@PathParam("statementId") String statementId, @Context Request request) {
        Statement statement = seen(statementId);
        Variant variant =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
                        .build());
        boolean html = variant != null && MediaType.TEXT_HTML_TYPE.isCompatible(variant.getMediaType());
        String entity = html ? StatementPage.of(statements.document(statement), statement.hash()) : statement.text();
        RestResponse.ResponseBuilder<String> answer = RestResponse.ResponseBuilder.ok(entity)
                .type(html ? StatementPage.MEDIA_TYPE : MediaType.APPLICATION_JSON)
                .header("Vary", "Accept")
                .tag(statement.hash());
        return html
                ? answer.header("Content-Security-Policy", StatementPage.POLICY).build()
                : answer.build();
    }

    @PUT
    @Path("{statementId}/state")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Operation(
            summary = "Lead a statement to REVIEW, back to DRAFT, or to LOCKED",
            description = "If-Match takes the ETag of the statement that was read.")
    public RestResponse<StatementResponse> moveStatement(
            @PathParam("statementId") String statementId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StateChange change) {
        Statement read = seen(statementId);
        Statement.State to = ContactFilter.parse("state", Statement.State.class, change.state())
                .orElseThrow();
        mustMatch(ifMatch, read.hash());
        Statement moved = statements.move(read.id(), to, desk.actor(), changes -> {
            if (changes != read.changes()) {
                mustMatch("stale", read.hash());
            }
        });
        return RestResponse.ResponseBuilder.ok(StatementResponse.of(moved, grades))
                .tag(moved.hash())
                .build();
    }

    @POST
    @Path("{statementId}/restatements")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Compute a locked month anew, as the next revision that explains its difference")
    public RestResponse<StatementResponse> restateStatement(
            @PathParam("statementId") String statementId, @Valid @NotNull RestatementRequest request) {
        return created(statements.restate(seen(statementId).id(), request.reason(), desk.actor()));
    }

    private Statement seen(String statementId) {
        Statement statement = statements.get(Desk.id(statementId));
        desk.mustSee(statement.vendorId());
        return statement;
    }

    private static void mustMatch(@Nullable String ifMatch, String hash) {
        if (ifMatch == null || ifMatch.isBlank()) {
            ETags.mustMatch(ifMatch, 0);
        }
        if (!"*".equals(ifMatch) && !("\"" + hash + "\"").equals(ifMatch)) {
            throw new KitRefusal(
                    KitRefusal.Kind.PRECONDITION_STALE, "This was changed meanwhile. Read it again, then write.");
        }
    }

    private RestResponse<StatementResponse> created(Statement statement) {
        return RestResponse.ResponseBuilder.<StatementResponse>created(URI.create("/v1/statements/" + statement.id()))
                .entity(StatementResponse.of(statement, grades))
                .tag(statement.hash())
                .build();
    }
}
