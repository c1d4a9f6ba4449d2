package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.unitcost.store.FigureRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Every different figure that was ever given, with the volume and the rates that it was made with. */
@ApplicationScoped
public class Figures {

    private final FigureRows rows;
    private final Clock clock;

    Figures(FigureRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps a figure unless it is the one that was given last; its revision. */
    @Transactional
    public int keep(UnitCostScope scope, MonthlyCost cost, KnownVolume volume) {
        return rows.keep(scope, cost, volume, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
