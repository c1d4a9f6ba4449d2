package dev.shorewise.feedback.experience.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.shorewise.feedback.experience.findings.ContactMix;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mix of contacts: the answer of {@code GET /v1/kpis} as it comes; it may say more than we read. */
@Schema(name = "ContactMix")
@JsonIgnoreProperties(ignoreUnknown = true)
record MixJson(@NotNull @Size(min = 1, max = 20_000) List<@Valid @NotNull GroupJson> groups) {

    private static final String VOLUME = "volume/answered@1";

    /** One kind of contacts. */
    @Schema(name = "ContactMixGroup")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record GroupJson(
            @NotNull @Schema(examples = "{\"site\": \"cebu\", \"channel\": \"VOICE\"}")
            Map<String, @Nullable String> by,

            @NotNull List<@Valid @NotNull VolumeJson> measures) {}

    /** A volume. */
    @Schema(name = "ContactMixVolume")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record VolumeJson(
            @NotNull @Schema(examples = VOLUME) String definition,
            @Nullable BigDecimal value) {}

    ContactMix mix() {
        try {
            return new ContactMix(groups.stream().map(MixJson::stratum).toList());
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("groups", String.valueOf(e.getMessage()));
        }
    }

    private static ContactMix.Stratum stratum(GroupJson group) {
        Map<Dimension, String> at = new EnumMap<>(Dimension.class);
        group.by().forEach((name, value) -> at.put(dimension(name), value == null ? "" : value));
        return new ContactMix.Stratum(
                at,
                group.measures().stream()
                        .filter(measure -> measure.definition().equals(VOLUME) && measure.value() != null)
                        .mapToDouble(measure -> java.util.Objects.requireNonNull(measure.value())
                                .doubleValue())
                        .findFirst()
                        .orElse(0));
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension ->
                        dimension.field().equals(name) || dimension.field().equals(name + "Id"))
                .findFirst()
                .orElseThrow(() -> KitRefusal.badParameter(
                        "groups", "by: vendor, site, deliveryModel, channel, queue, language, agent or reason"));
    }
}
