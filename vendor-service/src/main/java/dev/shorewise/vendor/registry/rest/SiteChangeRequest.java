package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.DeliveryModel;
import dev.shorewise.vendor.registry.SiteChange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a site is to be from now on, as sent. */
record SiteChangeRequest(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "two letters of ISO 3166-1") @Schema(examples = "PH")
        String country,

        @NotNull DeliveryModel deliveryModel,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 35) String> languages,

        @Nullable @Schema(description = "first day of another delivery model, at most 31 days back; today without it")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 1000) String reason) {

    SiteChange change() {
        return new SiteChange(name, country, deliveryModel, languages, Optional.ofNullable(effectiveOn), reason);
    }
}
