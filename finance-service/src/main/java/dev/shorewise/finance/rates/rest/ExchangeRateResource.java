package dev.shorewise.finance.rates.rest;

import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.rates.ExchangeRates;
import dev.shorewise.finance.rates.Quote;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exchange rates, for the whole of the client's house. */
@Path("/v1/exchange-rates")
@Tag(name = "rates")
class ExchangeRateResource {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private final ExchangeRates rates;

    ExchangeRateResource(ExchangeRates rates) {
        this.rates = rates;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER
    })
    @Operation(
            operationId = "readExchangeRate",
            summary = "Units of a currency for one unit of another, on a day or in the mean of a month",
            description = """
                    A day without a publication (weekend, holiday) takes the last one within seven days before it. \
                    A month is the mean of its published days. Rates between two currencies go through the euro.""")
    public ExchangeRateJson read(
            @QueryParam("currency") @NotNull @Pattern(regexp = Currencies.PATTERN) String currency,
            @QueryParam("per") @DefaultValue(Quote.EURO) @Pattern(regexp = Currencies.PATTERN) String per,
            @QueryParam("date") @Nullable String date,
            @QueryParam("month") @Nullable String month) {
        if ((date == null) == (month == null)) {
            throw KitRefusal.badParameter("date", "a day such as 2022-12-24, or else month such as 2022-12");
        }
        Optional<ExchangeRate> found = date == null
                ? rates.ofMonth(per, currency, Months.parse("month", String.valueOf(month)))
                : rates.ofDay(per, currency, day(date));
        return found.map(ExchangeRateJson::of).orElseThrow(KitRefusal::unknown);
    }

    private static LocalDate day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                    .orElseThrow(() -> KitRefusal.badParameter("date", "from 1970-01-01 to 9998-12-31"));
        } catch (DateTimeParseException e) {
            throw KitRefusal.badParameter("date", "a day such as 2022-12-24");
        }
    }
}
