package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.sla.Consequences;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Optional;

/** Whether the figures that a vendor reports crowd on the good side of what it promised, or on round numbers. */
@ApplicationScoped
class NearTargets {

    private static final BigDecimal NEAR = new BigDecimal("0.01");
    private static final BigDecimal THREE_DIGITS = new BigDecimal("100");

    private final KpiReports reports;
    private final Consequences levels;

    NearTargets(KpiReports reports, Consequences levels) {
        this.reports = reports;
        this.levels = levels;
    }

    Look look(String vendorId) {
        int good = 0;
        int bad = 0;
        for (Filing<KpiReport> report : reports.list(vendorId)) {
            if (KpiReports.STANDING.contains(report.state())) {
                int side = side(report.body());
                good += side > 0 ? 1 : 0;
                bad += side < 0 ? 1 : 0;
            }
        }
        return FeedChecks.reports(good, bad);
    }

    /** The last digits of the counts that are written in reports, where they have three digits and more. */
    Look digits(String vendorId) {
        long[] counts = new long[10];
        for (Filing<KpiReport> report : reports.list(vendorId)) {
            BigDecimal count = report.body().figure().numerator();
            if (KpiReports.STANDING.contains(report.state())
                    && count.compareTo(THREE_DIGITS) >= 0
                    && count.stripTrailingZeros().scale() <= 0) {
                counts[count.toBigInteger().mod(BigInteger.TEN).intValue()]++;
            }
        }
        return FeedChecks.digits(counts);
    }

    /** 1 just on the good side, -1 just on the other, 0 farther away or without a target. */
    private int side(KpiReport report) {
        KpiReport.Level level = report.level();
        if (level == null || report.figure().denominator().signum() == 0) {
            return 0;
        }
        Optional<Promise> promise =
                levels.promise(level.agreementId(), level.levelId(), YearMonth.parse(report.month()));
        if (promise.isEmpty() || promise.get().expected().compareTo(BigDecimal.ONE) > 0) {
            return 0;
        }
        BigDecimal value = report.figure().numerator().divide(report.figure().denominator(), MathContext.DECIMAL64);
        BigDecimal above = value.subtract(promise.get().expected());
        BigDecimal better = promise.get().side() == Side.AT_LEAST ? above : above.negate();
        if (better.abs().compareTo(NEAR) > 0) {
            return 0;
        }
        return better.signum() >= 0 ? 1 : -1;
    }
}
