package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.vendor.workforce.training.Course;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as it is sent. */
record CourseRequest(
        @NotBlank @Size(max = 200) String title,

        @NotBlank
        @Size(max = 100)
        @Schema(
                description = "the measure that it is meant to move: a tallied one, or an id of the catalogue",
                examples = "quality/empathy")
        String improves,

        boolean cultural,
        @NotNull @Size(min = 3, max = 3) String currency) {

    Course course() {
        return new Course(title, improves, cultural, currency);
    }
}
