package dev.shorewise.finance.odata.rest;

import dev.shorewise.finance.odata.ODataFeed;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed for Excel, Power BI and other tools that speak OData 4.0. */
@Path(ODataResource.ROOT)
@Tag(name = "exports")
class ODataResource {

    static final String ROOT = "/v1/odata";
    private static final Set<String> STEERING = Set.of("Accept", "Prefer", "OData-Version", "OData-MaxVersion");

    private final ODataFeed feed;

    ODataResource(ODataFeed feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "readFeedService", summary = "The sets of the feed, as OData 4.0 lists them")
    public Response service(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answer("/", uri, headers, request);
    }

    @GET
    @Path("{path: .+}")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "readFeed",
            summary = "Rows of a set, their number or the metadata, after OData 4.0",
            description = """
                    $metadata, $select, $filter, $orderby, $top, $count and $skiptoken; pages follow @odata.nextLink. \
                    Mistakes are answered in the protocol's own shape. The ETag is of the page's bytes.""")
    public Response read(
            @PathParam("path") String path,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request) {
        String raw = uri.getRequestUri().getRawPath();
        return answer(raw.substring(raw.indexOf(ROOT) + ROOT.length()), uri, headers, request);
    }

    private Response answer(String path, UriInfo uri, HttpHeaders headers, Request request) {
        ODataFeed.Answer answer = feed.ask(new ODataFeed.Question(
                base(uri, headers), path, uri.getRequestUri().getRawQuery(), steering(headers)));
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (answer.status() != Response.Status.OK.getStatusCode()) {
            return response.build();
        }
        EntityTag tag = new EntityTag(sha256(answer.body()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null ? response.tag(tag).build() : unchanged.build();
    }

    /** The address that the caller used: the gateway tells it. */
    private static String base(UriInfo uri, HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString("X-Forwarded-Host"))
                        .map(host -> Optional.ofNullable(headers.getHeaderString("X-Forwarded-Proto"))
                                        .orElse("https")
                                + "://" + host)
                        .orElseGet(() -> uri.getBaseUri().getScheme() + "://"
                                + uri.getBaseUri().getAuthority())
                + ROOT;
    }

    private static Map<String, List<String>> steering(HttpHeaders headers) {
        Map<String, List<String>> steering = new HashMap<>();
        STEERING.forEach(name ->
                Optional.ofNullable(headers.getRequestHeader(name)).ifPresent(values -> steering.put(name, values)));
        steering.entrySet().removeIf(header -> header.getValue().isEmpty());
        return steering;
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
