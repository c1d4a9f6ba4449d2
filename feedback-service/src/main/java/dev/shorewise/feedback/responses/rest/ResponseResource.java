package dev.shorewise.feedback.responses.rest;

import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.responses.Recorded;
import dev.shorewise.feedback.responses.ResponseFilter;
import dev.shorewise.feedback.responses.Responses;
import dev.shorewise.feedback.responses.StoredResponse;
import dev.shorewise.feedback.surveys.Instants;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Single responses: the client's own witness, which no vendor writes or reads. */
@Path("/v1/responses")
@Tag(name = "responses")
class ResponseResource {

    private final Responses responses;

    ResponseResource(Responses responses) {
        this.responses = responses;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "recordResponse",
            summary = "Take one response: 201 if it is new, 200 if it was known and is unchanged or restated")
    public RestResponse<ResponseJson> record(@Valid @NotNull NewResponseJson sent) {
        Recorded recorded = responses.record(sent.key(), sent.survey(), sent.occasion(), sent.answers());
        StoredResponse stored = recorded.stored();
        RestResponse.Status status =
                recorded.fate() == Recorded.Fate.CREATED ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return ResponseBuilder.create(status, ResponseJson.of(stored))
                .location(URI.create("/v1/responses/" + stored.id()))
                .tag(ETags.of(stored.revision()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listResponses", summary = "Responses in the order in which they first arrived")
    public Page<ResponseJson> list(
            @QueryParam("vendorId") @Pattern(regexp = Slugs.PATTERN) @Nullable String vendorId,
            @QueryParam("siteId") @Nullable String siteId,
            @QueryParam("deliveryModel") @Nullable DeliveryModel deliveryModel,
            @QueryParam("channel") @Nullable Channel channel,
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("language") @Nullable String language,
            @QueryParam("agent") @Nullable String agent,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        Map<Dimension, @Nullable Object> wanted = new EnumMap<>(Dimension.class);
        wanted.put(Dimension.VENDOR, vendorId);
        wanted.put(Dimension.SITE, siteId);
        wanted.put(Dimension.DELIVERY_MODEL, deliveryModel);
        wanted.put(Dimension.CHANNEL, channel);
        wanted.put(Dimension.QUEUE, queue);
        wanted.put(Dimension.LANGUAGE, language);
        wanted.put(Dimension.AGENT, agent);
        wanted.put(Dimension.REASON, reason);
        ResponseFilter filter = new ResponseFilter(
                given(wanted),
                Instants.parse("from", from),
                Instants.parse("to", to),
                Instants.parse("updatedSince", updatedSince));
        Optional<UUID> after = Cursor.parse(cursor, 1).map(key -> id(key.keys().get(0))
                .orElseThrow(() -> KitRefusal.badParameter("cursor", "take it unchanged from nextCursor")));
        return Page.of(
                        responses.list(filter, after, limit + 1),
                        limit,
                        stored -> Cursor.of(stored.id().toString()))
                .map(ResponseJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readResponse", summary = "One response as it stands")
    public RestResponse<ResponseJson> read(@PathParam("id") String id, @Context Request request) {
        StoredResponse stored = id(id).flatMap(responses::find).orElseThrow(KitRefusal::unknown);
        EntityTag tag = ETags.of(stored.revision());
        ResponseBuilder<ResponseJson> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(ResponseJson.of(stored))
                : ResponseBuilder.notModified();
        return answer.tag(tag).build();
    }

    private static Map<Dimension, String> given(Map<Dimension, @Nullable Object> wanted) {
        Map<Dimension, String> given = new EnumMap<>(Dimension.class);
        wanted.forEach((dimension, value) -> {
            if (value != null) {
                given.put(dimension, Filters.printable(dimension.field(), value.toString()));
            }
        });
        return given;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
