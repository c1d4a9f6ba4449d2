package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.Slug;
import dev.shorewise.vendor.registry.Stage;
import dev.shorewise.vendor.registry.Vendor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vendor to create. */
record VendorRequest(
        @NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) @Schema(examples = "harborline")
        String id,

        @NotBlank @Size(max = 200) @Schema(examples = "Harborline Contact Services")
        String name,

        @NotNull Vendor.Kind kind,
        @Nullable Stage stage) {

    /** As said; otherwise a vendor begins as a prospect, and the client's own team at work. */
    Stage firstStage() {
        if (stage != null) {
            return stage;
        }
        return kind == Vendor.Kind.IN_HOUSE ? Stage.ACTIVE : Stage.PROSPECT;
    }
}
