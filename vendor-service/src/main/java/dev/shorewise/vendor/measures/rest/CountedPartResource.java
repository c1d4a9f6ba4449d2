package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.counted.Amount;
import dev.shorewise.vendor.counted.CountedPart;
import dev.shorewise.vendor.measures.CountedKpis;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What other systems counted: agents' time, answers on other scales, labels of texts. */
@Path("/v1/kpi-parts/{vendorId}")
class CountedPartResource {

    private final CountedKpis counted;
    private final Callers callers;
    private final Asked asked;

    CountedPartResource(CountedKpis counted, Callers callers, Asked asked) {
        this.counted = counted;
        this.callers = callers;
        this.asked = asked;
    }

    /** Parts as they are sent. */
    record PartsRequest(@NotEmpty @Size(max = 5000) List<@Valid @NotNull PartJson> parts) {}

    /** How many were taken. */
    record PartsTaken(int accepted) {}

    /**
     * The parts of one figure of one site's day.
     *
     * @param label which of several figures of the definition, such as an emotion
     * @param records that it rests on
     * @param squares sum of squares of the values of a mean, for its interval
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PartJson(
            @NotBlank @Size(max = 40) String siteId,
            @NotNull LocalDate day,

            @NotBlank @Size(max = 120) @Schema(examples = "adherence/one-minus-exceptions@1")
            String definition,

            @Nullable @Size(max = 80) String label,
            @Nullable @Size(max = 20) String channel,
            @Nullable @Size(max = 200) String queue,
            @Nullable @Size(max = 35) String language,
            @Nullable @Size(max = 200) String reason,

            @Nullable
            @Size(max = 200)
            @Schema(description = "as contacts name the agent; kept as a pseudonym only, which is taken too")
            String agent,

            @NotNull BigDecimal numerator,
            @NotNull BigDecimal denominator,
            @NotNull @Min(1) Long records,
            @Nullable BigDecimal squares) {

        CountedPart part() {
            ContactFilter.parse("channel", Channel.class, channel);
            Map<Dimension, String> names = new EnumMap<>(Dimension.class);
            put(names, Dimension.CHANNEL, channel);
            put(names, Dimension.QUEUE, queue);
            put(names, Dimension.LANGUAGE, language);
            put(names, Dimension.REASON, reason);
            put(names, Dimension.AGENT, agent);
            Amount amount = new Amount(numerator, denominator, records, Optional.ofNullable(squares));
            return new CountedPart(siteId, day, definition, label == null ? "" : label, names, amount);
        }

        private static void put(Map<Dimension, String> names, Dimension dimension, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                names.put(dimension, value);
            }
        }

        static PartJson of(CountedPart part) {
            return new PartJson(
                    part.siteId(),
                    part.day(),
                    part.definition(),
                    part.label(),
                    part.named(Dimension.CHANNEL),
                    part.named(Dimension.QUEUE),
                    part.named(Dimension.LANGUAGE),
                    part.named(Dimension.REASON),
                    part.named(Dimension.AGENT),
                    part.amount().numerator(),
                    part.amount().denominator(),
                    part.amount().records(),
                    part.amount().squares().orElse(null));
        }
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR_SUBMITTER})
    @Operation(
            summary = "Tell what was counted of figures whose records are elsewhere, up to 5000 at once, all or none",
            description =
                    "One of the same figure, site, day and names is replaced; sending the same again changes nothing."
                            + " Figures are then asked for like any other, at /v1/kpis.")
    public PartsTaken postKpiParts(@PathParam("vendorId") String vendorId, @Valid @NotNull PartsRequest request) {
        callers.current().mustSee(vendorId);
        counted.keep(
                vendorId,
                request.parts().stream().map(PartJson::part).toList(),
                callers.current().name());
        return new PartsTaken(request.parts().size());
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "What was told of one figure and some days, as /v1/kpis names it as evidence")
    public Page<PartJson> listKpiParts(
            @PathParam("vendorId") String vendorId,
            @BeanParam CutQuery query,
            @QueryParam("definition") @Nullable @Schema(examples = "adherence/one-minus-exceptions@1")
                    String definition,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        query.vendorId = vendorId;
        Cut cut = asked.cut(query, "groupBy", null);
        return Page.cut(counted.list(vendorId, definition, cut), cursor, limit, CountedPartResource::key)
                .map(PartJson::of);
    }

    private static String key(CountedPart part) {
        return part.day() + "/" + part.siteId() + "/" + part.label() + "/" + part.named(Dimension.CHANNEL) + "/"
                + part.named(Dimension.QUEUE) + "/" + part.named(Dimension.LANGUAGE) + "/"
                + part.named(Dimension.REASON) + "/" + part.named(Dimension.AGENT);
    }
}
