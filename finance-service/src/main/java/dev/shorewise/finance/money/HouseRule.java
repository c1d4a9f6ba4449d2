package dev.shorewise.finance.money;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells money its rule when the service starts. */
@ApplicationScoped
class HouseRule {

    void adopt(@Observes StartupEvent start, MoneySettings settings) {
        Rounding.adopt(settings.rounding());
    }
}
