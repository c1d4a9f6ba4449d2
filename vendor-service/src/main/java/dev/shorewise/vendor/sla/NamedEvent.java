package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.terms.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened once and may explain the misses of several levels, such as a night without staff.
 *
 * @param ref as both sides call it
 * @param scope the contacts that it touched; all of the time unless said otherwise
 * @param kind by which the terms name penalties and critical events; null for one that only explains
 */
public record NamedEvent(
        @NotBlank @Size(max = 60) String ref,
        @NotNull Instant from,
        @NotNull Instant to,
        @Nullable Scope scope,
        @NotNull @Size(max = 4000) String description,
        @Nullable @Size(max = 60) String kind) {}
