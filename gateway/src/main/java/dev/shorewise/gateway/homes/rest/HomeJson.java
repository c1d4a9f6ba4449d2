package dev.shorewise.gateway.homes.rest;

import dev.shorewise.gateway.homes.Home;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Home", description = "A person's first view of a month.")
record HomeJson(
        @Schema(examples = "service") String persona,
        @Schema(examples = "2026-10") String month,

        @Schema(description = "True if a part is STALE or UNAVAILABLE")
        boolean partial,

        List<PartJson> parts) {

    static HomeJson of(Home home, Instant now) {
        return new HomeJson(
                home.persona().label(),
                home.month().toString(),
                home.partial(),
                home.parts().stream().map(part -> PartJson.of(part, now)).toList());
    }
}
