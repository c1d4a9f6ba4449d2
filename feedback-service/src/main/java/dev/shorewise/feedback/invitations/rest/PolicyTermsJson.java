package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.Sampling;
import dev.shorewise.feedback.invitations.Terms;
import dev.shorewise.feedback.invitations.Timing;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a policy says, as callers write and read it. */
@Schema(name = "InvitationTerms")
record PolicyTermsJson(
        @NotNull @Pattern(regexp = Slugs.PATTERN) @Schema(examples = "after-call")
        String surveyId,

        @Schema(description = "Whether anybody is asked now; true if absent.") @Nullable
        Boolean active,

        @Schema(description = "The values that an eligible contact has, by dimension; all contacts if absent.")
        @Nullable
        Map<Dimension, @Size(min = 1, max = 100) Set<@NotNull String>> only,

        @NotNull @Schema(description = "The share that is drawn of contacts in no stratum.", examples = "0.25")
        BigDecimal rate,

        @Size(max = 100) @Nullable List<@NotNull @Valid StratumJson> strata,

        @Schema(description = "After the end of the contact; PT1H if absent.", examples = "PT1H") @Nullable
        Duration delay,

        @Schema(
                description = "Local time; 20:00:00 if absent.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                examples = "20:00:00")
        @Nullable
        LocalTime quietFrom,

        @Schema(
                description = "Local time; 09:00:00 if absent.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                examples = "09:00:00")
        @Nullable
        LocalTime quietTo,

        @Schema(description = "Whose clock, for contacts without a zone; UTC if absent.", examples = "Europe/Berlin")
        @Nullable
        String timeZone,

        @Schema(description = "No second invitation for so long; P7D if absent.", examples = "PT168H") @Nullable
        Duration quarantine,

        @Schema(description = "How long the link works; P14D if absent.", examples = "PT336H") @Nullable
        Duration expiry,

        @Schema(description = "0 to 3; 1 if absent.") @Nullable
        Integer reminders,

        @Schema(description = "P3D if absent.", examples = "PT72H") @Nullable
        Duration remindAfter,

        Terms.@NotNull Delivery delivery) {

    /** A part of the contacts with a rate of its own. */
    @Schema(name = "InvitationStratum")
    record StratumJson(
            @NotNull @Size(min = 1, max = 7) Map<Dimension, @NotNull String> where,
            @NotNull BigDecimal rate) {}

    Terms toTerms() {
        try {
            return new Terms(
                    new SurveyId(surveyId),
                    !Boolean.FALSE.equals(active),
                    only == null ? Map.of() : only,
                    new Sampling(
                            rate,
                            strata == null
                                    ? List.of()
                                    : strata.stream()
                                            .map(one -> new Sampling.Stratum(one.where(), one.rate()))
                                            .toList()),
                    new Timing(
                            Objects.requireNonNullElse(delay, Duration.ofHours(1)),
                            new Timing.Quiet(
                                    Objects.requireNonNullElse(quietFrom, LocalTime.of(20, 0)),
                                    Objects.requireNonNullElse(quietTo, LocalTime.of(9, 0))),
                            zone(timeZone),
                            Objects.requireNonNullElse(quarantine, Duration.ofDays(7)),
                            Objects.requireNonNullElse(expiry, Duration.ofDays(14)),
                            new Timing.Reminders(
                                    Objects.requireNonNullElse(reminders, 1),
                                    Objects.requireNonNullElse(remindAfter, Duration.ofDays(3)))),
                    delivery);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("terms", String.valueOf(e.getMessage()));
        }
    }

    static PolicyTermsJson of(Terms terms) {
        Map<Dimension, Set<String>> only = new TreeMap<>();
        terms.only().forEach((dimension, values) -> only.put(dimension, new TreeSet<>(values)));
        Timing timing = terms.timing();
        return new PolicyTermsJson(
                terms.survey().value(),
                terms.active(),
                only,
                terms.sampling().rate(),
                terms.sampling().strata().stream()
                        .map(one -> new StratumJson(new TreeMap<>(one.where()), one.rate()))
                        .toList(),
                timing.delay(),
                timing.quiet().from(),
                timing.quiet().to(),
                timing.zone().getId(),
                timing.quarantine(),
                timing.expiry(),
                timing.reminders().most(),
                timing.reminders().after(),
                terms.delivery());
    }

    private static ZoneId zone(@Nullable String name) {
        if (name == null) {
            return ZoneId.of("UTC");
        }
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw KitRefusal.badParameter("timeZone", "an IANA name, for example Europe/Berlin");
        }
        return ZoneId.of(name);
    }
}
