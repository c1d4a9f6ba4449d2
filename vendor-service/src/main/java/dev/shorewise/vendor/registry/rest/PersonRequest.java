package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A contact person as sent. */
record PersonRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String responsibility,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone) {

    Person body() {
        return new Person(name.strip(), responsibility.strip(), email, phone);
    }
}
