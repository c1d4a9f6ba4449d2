package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.engine.Credit;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.Frame;
import dev.shorewise.vendor.sla.engine.Gap;
import dev.shorewise.vendor.sla.engine.LevelFacts;
import dev.shorewise.vendor.sla.engine.Month;
import dev.shorewise.vendor.sla.engine.MonthFacts;
import dev.shorewise.vendor.sla.engine.MonthResult;
import dev.shorewise.vendor.sla.engine.outlook.Projection;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What outcomes of a running month would cost, by settling the month as if they had come. */
record Money(Frame frame, List<MonthResult> earlier, YearMonth month, BigDecimal base) {

    private static final int DRAWS = 400;
    private static final long SEED = 20_260_101L;
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    /** A level's credit before the cap if it alone ended at a value. */
    BigDecimal of(ServiceLevel level, BigDecimal value) {
        return settle(Map.of(level.id(), value)).sheet().credits().stream()
                .filter(credit -> credit.levelId().equals(level.id()))
                .map(Credit::multiplied)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(frame.digits(), RoundingMode.HALF_UP);
    }

    /** The mean of what the agreement credits over seeded draws of all levels, the cap and single events applied in each. */
    BigDecimal expected(Map<String, Projection> projections) {
        Random random = new Random(SEED);
        BigDecimal sum = BigDecimal.ZERO;
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<String, BigDecimal> values = new HashMap<>();
            for (ServiceLevel level : frame.terms().levels()) {
                Projection projection = projections.get(level.id());
                double quantile = (random.nextInt(9_998) + 1) / 10_000.0;
                if (projection != null) {
                    double good = projection.at(quantile);
                    values.put(level.id(), decimal(level.promise().side() == Side.AT_LEAST ? good : 1 - good));
                }
            }
            sum = sum.add(settle(values).sheet().total());
        }
        return sum.divide(BigDecimal.valueOf(DRAWS), frame.digits(), RoundingMode.HALF_UP);
    }

    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    private MonthResult settle(Map<String, BigDecimal> values) {
        Map<String, LevelFacts> levels = new HashMap<>();
        for (ServiceLevel level : frame.terms().levels()) {
            BigDecimal value = values.get(level.id());
            levels.put(
                    level.id(),
                    value == null
                            ? LevelFacts.missing(Gap.of(Gap.Reason.NOT_MATURE))
                            : LevelFacts.of(new Figure(value.multiply(MANY), MANY, MANY.longValue())));
        }
        return Month.settle(frame, new MonthFacts(month, base, levels), earlier);
    }
}
