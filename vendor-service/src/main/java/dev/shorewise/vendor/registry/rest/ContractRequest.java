package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.Contract;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract as it is sent; without reminderDays, reminders begin 90 days before a date. */
record ContractRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int noticeDays,
        @Nullable Integer renewalMonths,
        @NotNull @Valid ContractSum value,
        @Nullable Integer reminderDays,
        @Nullable @Size(max = 100) List<@Valid @NotNull Paper> documents) {

    private static final int QUARTER = 90;

    /** A decimal amount. */
    record ContractSum(
            @NotBlank @Pattern(regexp = "\\d{1,15}(\\.\\d{1,4})?", message = "a decimal number as text")
            String amount,

            @NotNull @Size(min = 3, max = 3) String currency) {}

    /** A document. */
    record Paper(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 1000) String reference,
            @Nullable String sha256,
            @Nullable LocalDate expiresOn) {}

    Contract body() {
        return new Contract(
                title.strip(),
                startsOn,
                endsOn,
                noticeDays,
                renewalMonths,
                new Contract.Value(new BigDecimal(value.amount()), value.currency()),
                reminderDays == null ? QUARTER : reminderDays,
                (documents == null ? List.<Paper>of() : documents)
                        .stream()
                                .map(paper -> new Contract.Document(
                                        paper.title(), paper.reference(), paper.sha256(), paper.expiresOn()))
                                .toList());
    }
}
