package dev.shorewise.vendor.partnership.costs;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Cost against budget, month by month; empty where finance-service does not tell. */
@ApplicationScoped
public class CostVariances {

    private static final Logger LOG = Logger.getLogger(CostVariances.class);
    private static final int NOT_FOUND = 404;
    private static final int MOST_MONTHS = 24;
    private static final String METHOD = "variance/budget-spending-currency@1";

    private final BudgetsApi api;

    CostVariances(@RestClient BudgetsApi api) {
        this.api = api;
    }

    /** One finding for each of the last {@value #MOST_MONTHS} months of a period that has a budget. */
    @Timeout(value = 5, unit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "unknown")
    public Optional<List<Finding>> of(String vendorId, Period period) {
        List<Finding> findings = new ArrayList<>();
        YearMonth last = YearMonth.from(period.to().minusDays(1));
        YearMonth first = YearMonth.from(period.from());
        if (first.isBefore(last.minusMonths(MOST_MONTHS - 1))) {
            first = last.minusMonths(MOST_MONTHS - 1);
        }
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            try {
                findings.add(finding(month, api.read(vendorId, month.toString()).total()));
            } catch (WebApplicationException e) {
                if (e.getResponse().getStatus() != NOT_FOUND) {
                    throw e;
                }
            }
        }
        return Optional.of(findings);
    }

    /** In place of an answer, whatever went wrong. */
    Optional<List<Finding>> unknown(String vendorId, Period period) {
        LOG.debugf("finance-service said nothing about budgets of %s", vendorId);
        return Optional.empty();
    }

    private static Finding finding(YearMonth month, BudgetsApi.Row total) {
        int over = total.difference().amount().signum();
        return Finding.of(
                        over > 0 ? "over-budget" : "within-budget",
                        METHOD,
                        "%s cost %s %s against a budget of %s: %s %s, of which spending %s and currency %s.",
                        month,
                        total.actual().amount().toPlainString(),
                        total.actual().currency(),
                        total.planned().amount().toPlainString(),
                        total.difference().amount().abs().toPlainString(),
                        over > 0 ? "more" : "less",
                        total.spending().amount().toPlainString(),
                        total.currency().amount().toPlainString())
                .with("planned", total.planned().amount().doubleValue())
                .with("actual", total.actual().amount().doubleValue())
                .with("difference", total.difference().amount().doubleValue())
                .with("spending", total.spending().amount().doubleValue())
                .with("currency", total.currency().amount().doubleValue())
                .about("month", month.toString())
                .about("currency", total.actual().currency());
    }
}
