package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.hours.WeeklyHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekly hours as sent; a window that ends at 00:00 ends at the end of the day. */
record HoursRequest(
        @NotNull @Size(max = 100) List<@Valid @NotNull WindowRequest> windows,
        @Nullable @Size(max = 1000) Set<@NotNull LocalDate> holidays) {

    /** A stretch of the wall clock. */
    record WindowRequest(
            @NotEmpty Set<@NotNull DayOfWeek> days,
            @NotNull LocalTime from,
            @NotNull LocalTime to) {}

    WeeklyHours hours() {
        return new WeeklyHours(
                windows.stream()
                        .map(window -> new WeeklyHours.OpenWindow(window.days(), window.from(), window.to()))
                        .toList(),
                holidays == null ? Set.of() : holidays);
    }
}
