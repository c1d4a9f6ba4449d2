package dev.shorewise.vendor.quality;

import java.time.Instant;

/** A version of a scorecard, as it is for ever. */
public record Template(String id, int version, Scorecard scorecard, String madeBy, Instant madeAt) {

    /** What a review names. */
    public record Ref(
            @jakarta.validation.constraints.NotBlank String id,
            @jakarta.validation.constraints.Positive int version) {}
}
