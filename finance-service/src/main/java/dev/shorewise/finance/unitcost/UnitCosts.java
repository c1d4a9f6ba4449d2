package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.CostLines;
import dev.shorewise.finance.rates.ExchangeRate;
import dev.shorewise.finance.rates.ExchangeRates;
import dev.shorewise.finance.rates.Quote;
import dev.shorewise.finance.unitcost.UnitCost.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the ledger, the rates and vendor-service's volumes. Each is read in a transaction of its own, so that
 * no connection is held while vendor-service is waited for.
 */
@ApplicationScoped
public class UnitCosts {

    private final CostLines ledger;
    private final ExchangeRates rates;
    private final Volumes volumes;
    private final Figures figures;

    UnitCosts(CostLines ledger, ExchangeRates rates, Volumes volumes, Figures figures) {
        this.ledger = ledger;
        this.rates = rates;
        this.volumes = volumes;
        this.figures = figures;
    }

    /**
     * The unit cost, or as much of it as is known.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if vendor-service knows no such vendor
     */
    public UnitCost of(UnitCostScope scope) {
        KnownVolume volume = volumes.of(scope.vendorId(), scope.month()).orElse(null);
        List<CostLine> lines = ledger.all(CostFilter.of(scope.vendorId(), scope.month()));
        Map<String, ExchangeRate> used = new HashMap<>();
        for (String currency : foreign(lines, scope.currency().getCurrencyCode())) {
            Optional<ExchangeRate> rate =
                    rates.of(scope.value().rates(), currency, scope.currency().getCurrencyCode(), scope.month());
            if (rate.isEmpty()) {
                return new UnitCost(scope, null, volume, Standing.NO_RATE, missing(currency, scope), 0);
            }
            used.put(currency, rate.get());
        }
        MonthlyCost cost = MonthlyCost.of(lines, scope.value(), used);
        Standing standing = standing(cost, volume);
        int revision = volume != null && standing.isMeasured() ? figures.keep(scope, cost, volume) : 0;
        return new UnitCost(scope, cost, volume, standing, null, revision);
    }

    private static Set<String> foreign(List<CostLine> lines, String reporting) {
        return lines.stream()
                .map(line -> line.cost().currency().getCurrencyCode())
                .filter(currency -> !currency.equals(reporting))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the two currencies of a cross rate, the one that has no rate. */
    private String missing(String currency, UnitCostScope scope) {
        return rates.of(scope.value().rates(), currency, Quote.EURO, scope.month())
                        .isEmpty()
                ? currency
                : scope.currency().getCurrencyCode();
    }

    private static Standing standing(MonthlyCost cost, @Nullable KnownVolume volume) {
        if (!cost.hasBookedLines()) {
            return Standing.NO_COST_LINES;
        }
        if (volume == null) {
            return Standing.VOLUME_UNAVAILABLE;
        }
        if (volume.volume().counts().handled() == 0) {
            return Standing.NO_ACTIVITY;
        }
        return volume.isStale() ? Standing.STALE_VOLUME : Standing.KNOWN;
    }
}
