package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.DeliveryModel;
import dev.shorewise.vendor.registry.SiteFacts;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which contacts figures are asked for; an empty value of a filter asks for contacts that name none. */
class CutQuery {

    private static final int MOST = 4;

    @Parameter(description = "a vendor; without it figures rest on all vendors that the caller may see")
    @QueryParam("vendorId")
    @Nullable
    String vendorId;

    @QueryParam("month")
    @Nullable
    @Schema(examples = "2026-10")
    String month;

    @QueryParam("from")
    @Nullable
    @Schema(examples = "2026-10-01")
    String from;

    @QueryParam("to")
    @Nullable
    @Schema(examples = "2026-11-01")
    String to;

    @Parameter(description = "the zone in which days and hours begin; without it each site has its own days")
    @QueryParam("timeZone")
    @Nullable
    @Schema(examples = "Europe/Paris")
    String timeZone;

    @QueryParam("siteId")
    @Nullable
    String siteId;

    @QueryParam("deliveryModel")
    @Nullable
    String deliveryModel;

    @QueryParam("channel")
    @Nullable
    String channel;

    @QueryParam("queue")
    @Nullable
    String queue;

    @QueryParam("language")
    @Nullable
    String language;

    @QueryParam("reason")
    @Nullable
    String reason;

    @QueryParam("agent")
    @Nullable
    String agent;

    /** The cut, told apart by what a parameter names. */
    Cut cut(String parameter, @Nullable String dimensions) {
        List<Dimension> by = dimensions == null
                ? List.of()
                : Arrays.stream(dimensions.split(",", -1))
                        .map(name -> Dimension.parse(parameter, name))
                        .toList();
        if (by.size() > MOST) {
            throw KitRefusal.badParameter(parameter, "at most " + MOST + " dimensions");
        }
        return new Cut(
                Optional.ofNullable(vendorId),
                Period.parse(month, from, to),
                Optional.ofNullable(timeZone).map(SiteFacts::zone),
                only(),
                by);
    }

    private Map<Dimension, String> only() {
        ContactFilter.parse("channel", Channel.class, channel);
        ContactFilter.parse("deliveryModel", DeliveryModel.class, deliveryModel);
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        put(only, Dimension.SITE, siteId);
        put(only, Dimension.DELIVERY_MODEL, deliveryModel);
        put(only, Dimension.CHANNEL, channel);
        put(only, Dimension.QUEUE, queue);
        put(only, Dimension.LANGUAGE, language);
        put(only, Dimension.REASON, reason);
        if (agent != null) {
            put(only, Dimension.AGENT, ContactFilter.checkAgent(agent));
        }
        return only;
    }

    private static void put(Map<Dimension, String> only, Dimension dimension, @Nullable String value) {
        if (value != null) {
            only.put(dimension, value);
        }
    }
}
