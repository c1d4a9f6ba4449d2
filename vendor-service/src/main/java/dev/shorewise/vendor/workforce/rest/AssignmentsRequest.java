package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.vendor.workforce.AgentKeys;
import dev.shorewise.vendor.workforce.training.Assignment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to take a course, and who has. */
record AssignmentsRequest(@NotEmpty @Size(max = 1000) List<@Valid @NotNull AssignmentRequest> assignments) {

    /** One agent; the cost of the seat and the hours as a decimal. */
    record AssignmentRequest(
            @NotBlank @Size(max = 200) String agent,
            @NotNull LocalDate assignedOn,
            @NotNull LocalDate dueOn,
            @Nullable LocalDate completedOn,

            @NotBlank @Pattern(regexp = "\\d{1,11}(\\.\\d{1,4})?", message = "a decimal number as text")
            String cost) {}

    List<Assignment> assignments(AgentKeys keys) {
        return assignments.stream()
                .map(one -> new Assignment(
                        keys.of(one.agent()),
                        one.assignedOn(),
                        one.dueOn(),
                        one.completedOn(),
                        new BigDecimal(one.cost())))
                .toList();
    }
}
