package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.responses.Dimension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Places as callers read them. */
final class PlaceJson {

    private PlaceJson() {}

    /** Values by field, in the order of the dimensions. */
    static Map<String, String> of(Map<Dimension, String> values) {
        Map<String, String> by = new LinkedHashMap<>();
        values.forEach((dimension, value) -> by.put(dimension.field(), value));
        return by;
    }

    /** The address of the responses behind a cell. */
    static String evidence(Cut cut, Place place, ZoneId zone) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        only.putAll(cut.only());
        only.putAll(place.values());
        Period period = place.step().map(first -> step(cut, first)).orElse(cut.period());
        StringBuilder address =
                new StringBuilder("/v1/responses?from=" + period.begins(zone) + "&to=" + period.ends(zone));
        only.forEach((dimension, value) -> address.append('&')
                .append(dimension.field())
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static Period step(Cut cut, LocalDate first) {
        LocalDate end = cut.step().orElseThrow().end(first);
        Period whole = cut.period();
        return new Period(
                first.isBefore(whole.from()) ? whole.from() : first, end.isAfter(whole.to()) ? whole.to() : end);
    }
}
