package dev.shorewise.finance.rates.rest;

import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.rates.BudgetRates;
import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.rates.ExchangeRates;
import dev.shorewise.finance.rates.Quote;
import dev.shorewise.finance.rates.RateSet;
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
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exchange rates, for the whole of the client's house. */
@Path("/v1/exchange-rates")
@Tag(name = "rates")
class ExchangeRateResource {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private final ExchangeRates rates;
    private final BudgetRates plans;

    ExchangeRateResource(ExchangeRates rates, BudgetRates plans) {
        this.rates = rates;
        this.plans = plans;
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
                    A month is the mean of its published days, or as set says: CLOSING, the rate of its last day by the \
                    same rule, or BUDGET, what its year is planned with. Rates between two currencies go through the euro.""")
    public ExchangeRateJson read(
            @QueryParam("currency") @NotNull @Pattern(regexp = Currencies.PATTERN) String currency,
            @QueryParam("per") @DefaultValue(Quote.EURO) @Pattern(regexp = Currencies.PATTERN) String per,
            @QueryParam("date") @Nullable String date,
            @QueryParam("month") @Nullable String month,
            @QueryParam("set") @Schema(examples = "MONTH-AVERAGE") @Nullable String set) {
        if ((date == null) == (month == null)) {
            throw KitRefusal.badParameter("date", "a day such as 2022-12-24, or else month such as 2022-12");
        }
        Optional<ExchangeRate> found = date == null
                ? ofMonth(set, per, currency, Months.parse("month", String.valueOf(month)))
                : rates.ofDay(per, currency, day(date));
        return found.map(rate -> ExchangeRateJson.of(rate, source(rate))).orElseThrow(KitRefusal::unknown);
    }

    private Optional<ExchangeRate> ofMonth(@Nullable String set, String per, String currency, YearMonth month) {
        RateSet asked = set == null
                ? RateSet.MONTH_AVERAGE
                : RateSet.find(set)
                        .filter(RateSet::isOfMonths)
                        .orElseThrow(() -> KitRefusal.badParameter(
                                "set", "of a month MONTH-AVERAGE, CLOSING or BUDGET; a day takes none"));
        return rates.of(asked, per, currency, month);
    }

    private String source(ExchangeRate rate) {
        return rate.set() == RateSet.BUDGET
                ? plans.find(Year.from(rate.from().first()), null)
                        .map(plan -> plan.rates().source() + ", version " + plan.version())
                        .orElseThrow()
                : ExchangeRateJson.PUBLISHED;
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
