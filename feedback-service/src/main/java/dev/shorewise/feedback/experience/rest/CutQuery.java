package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.cuts.Step;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which responses are asked for; an empty value of a filter asks for responses that name none. */
class CutQuery {

    private static final int MOST = 4;
    private static final int LONGEST = 200;

    @QueryParam("month")
    @Nullable
    @Schema(examples = "2026-10")
    String month;

    @QueryParam("from")
    @Nullable
    @Schema(examples = "2026-10-01")
    String from;

    @Parameter(description = "the first day after")
    @QueryParam("to")
    @Nullable
    @Schema(examples = "2026-11-01")
    String to;

    @Parameter(
            description =
                    "at most four, separated by commas: vendorId, siteId, deliveryModel, channel, queue, language,"
                            + " agent, reason")
    @QueryParam("groupBy")
    @Nullable
    @Schema(examples = "siteId,language")
    String groupBy;

    @QueryParam("vendorId")
    @Nullable
    String vendorId;

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

    @QueryParam("agent")
    @Nullable
    String agent;

    @QueryParam("reason")
    @Nullable
    String reason;

    Period period() {
        return Periods.read(month, from, to);
    }

    Cut cut() {
        return new Cut(period(), only(), by(), Optional.empty());
    }

    /** The cut of a series. */
    Cut cut(@Nullable String step) {
        Cut cut = cut();
        return step == null ? cut : cut.each(step(step));
    }

    /** The cut, told apart by what is given unless the caller says otherwise. */
    Cut cutBy(Dimension usual) {
        Cut cut = cut();
        return cut.by().isEmpty() ? cut.by(List.of(usual)) : cut;
    }

    static Step step(String code) {
        return Arrays.stream(Step.values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter("step", "day, week or month"));
    }

    static Score score(String code) {
        return Score.parse(code)
                .orElseThrow(() -> KitRefusal.badParameter(
                        "score",
                        Score.kinds().stream()
                                        .map(kind -> Score.of(kind).code())
                                        .collect(Collectors.joining(", "))
                                + ", or theme: and the id of a theme"));
    }

    private List<Dimension> by() {
        if (groupBy == null || groupBy.isEmpty()) {
            return List.of();
        }
        List<Dimension> by =
                Arrays.stream(groupBy.split(",", -1)).map(CutQuery::dimension).toList();
        if (by.size() > MOST) {
            throw KitRefusal.badParameter("groupBy", "at most " + MOST + " dimensions");
        }
        return by;
    }

    private static Dimension dimension(String field) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.field().equals(field))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter(
                        "groupBy",
                        Arrays.stream(Dimension.values()).map(Dimension::field).collect(Collectors.joining(", "))));
    }

    private Map<Dimension, String> only() {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        put(only, Dimension.VENDOR, vendorId);
        put(only, Dimension.SITE, siteId);
        put(only, Dimension.DELIVERY_MODEL, deliveryModel);
        put(only, Dimension.CHANNEL, channel);
        put(only, Dimension.QUEUE, queue);
        put(only, Dimension.LANGUAGE, language);
        put(only, Dimension.AGENT, agent);
        put(only, Dimension.REASON, reason);
        return only;
    }

    private static void put(Map<Dimension, String> only, Dimension dimension, @Nullable String value) {
        if (value != null) {
            if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
                throw KitRefusal.badParameter(dimension.field(), "at most " + LONGEST + " characters, without NUL");
            }
            only.put(dimension, value);
        }
    }
}
