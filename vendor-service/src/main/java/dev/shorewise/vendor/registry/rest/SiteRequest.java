package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.DeliveryModel;
import dev.shorewise.vendor.registry.SiteFacts;
import dev.shorewise.vendor.registry.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site to create. */
record SiteRequest(
        @NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) @Schema(examples = "manila")
        String id,

        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "two letters of ISO 3166-1") @Schema(examples = "PH")
        String country,

        @NotBlank @Size(max = 60) @Schema(examples = "Asia/Manila")
        String timeZone,

        @NotNull DeliveryModel deliveryModel,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 35) String> languages) {

    SiteFacts facts() {
        return new SiteFacts(name, country, SiteFacts.zone(timeZone), deliveryModel, languages);
    }
}
