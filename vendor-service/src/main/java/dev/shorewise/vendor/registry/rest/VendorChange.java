package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.Vendor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a vendor is to be from now on. */
record VendorChange(
        @NotBlank @Size(max = 200) String name, @NotNull Vendor.Kind kind) {}
