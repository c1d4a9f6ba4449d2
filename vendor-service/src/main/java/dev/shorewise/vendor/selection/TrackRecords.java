package dev.shorewise.vendor.selection;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.sla.Statement;
import dev.shorewise.vendor.sla.Statements;
import dev.shorewise.vendor.sla.engine.LevelResult;
import dev.shorewise.vendor.sla.engine.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the track record of vendors that the suite knows: their own figures, and the levels that they met. */
@ApplicationScoped
public class TrackRecords {

    /** Levels met over levels judged in the newest statement of each month. */
    public static final String LEVELS_MET = "sla/levels-met@1";

    private static final int ALL = 100_000;

    private final Kpis kpis;
    private final Statements statements;

    TrackRecords(Kpis kpis, Statements statements) {
        this.kpis = kpis;
        this.statements = statements;
    }

    /** Of all known bidders; must not be called inside a transaction, because figures are read at a moment of their own. */
    public List<TrackRecord> of(Tender tender) {
        List<TrackRecord> records = new ArrayList<>();
        for (Tender.Bidder bidder : tender.bidders()) {
            for (Criterion criterion : tender.criteria()) {
                if (criterion.source() == Criterion.Source.TRACK_RECORD && bidder.known()) {
                    records.add(read(bidder, criterion, tender.recordOf()));
                }
            }
        }
        return records;
    }

    private TrackRecord read(Tender.Bidder bidder, Criterion criterion, Period period) {
        List<Measure> figures = new ArrayList<>();
        double low = 0;
        double value = 0;
        double high = 0;
        double measured = 0;
        double all = criterion.yardsticks().stream()
                .mapToDouble(Criterion.Yardstick::weight)
                .sum();
        for (Criterion.Yardstick yardstick : criterion.yardsticks()) {
            Measure figure = measure(bidder.vendorId(), yardstick.definition(), period);
            figures.add(figure);
            double share = yardstick.weight() / all;
            if (figure.value() == null) {
                value += share / 2;
                high += share;
                continue;
            }
            Criterion.Anchors anchors = yardstick.anchors();
            double own = anchors.unit(figure.value().doubleValue());
            double one = bound(anchors, figure, own, true);
            double other = bound(anchors, figure, own, false);
            low += share * Math.min(own, Math.min(one, other));
            value += share * own;
            high += share * Math.max(own, Math.max(one, other));
            measured += share;
        }
        return new TrackRecord(
                bidder.id(),
                criterion.id(),
                Math.min(low, value),
                value,
                Math.min(1, Math.max(high, value)),
                measured,
                figures);
    }

    private static double bound(Criterion.Anchors anchors, Measure figure, double otherwise, boolean lower) {
        Measure.Bounds interval = figure.interval();
        BigDecimal end = interval == null ? null : lower ? interval.low() : interval.high();
        return end == null ? otherwise : anchors.unit(end.doubleValue());
    }

    private Measure measure(String vendorId, String definition, Period period) {
        if (definition.equals(LEVELS_MET)) {
            return levelsMet(vendorId, period);
        }
        Cut cut = new Cut(Optional.of(vendorId), period, Optional.empty(), Map.of(), List.of());
        return kpis.compute(cut, definition, Params.DEFAULT)
                .groups()
                .get(0)
                .measures()
                .get(0);
    }

    private Measure levelsMet(String vendorId, Period period) {
        Map<String, Statement> newest = new LinkedHashMap<>();
        for (Statement statement : statements.list(null, vendorId, Optional.empty(), ALL)) {
            if (!statement.month().isBefore(YearMonth.from(period.from()))
                    && statement.month().atDay(1).isBefore(period.to())) {
                newest.put(statement.agreementId() + "/" + statement.month(), statement);
            }
        }
        long met = 0;
        long judged = 0;
        for (Statement statement : newest.values()) {
            for (LevelResult level : statements.document(statement).result().levels()) {
                met += level.verdict().state() == State.MET ? 1 : 0;
                judged += level.verdict().state() == State.NOT_MEASURED ? 0 : 1;
            }
        }
        Ratio rate = new Ratio(met, judged);
        Optional<Interval> interval = rate.isMeasured() ? Optional.of(Wilson.interval(rate)) : Optional.empty();
        return new Measure(
                LEVELS_MET,
                rate.isMeasured() ? Finding.plain(rate.value().orElseThrow()) : null,
                BigDecimal.valueOf(met),
                BigDecimal.valueOf(judged),
                "1",
                interval.map(range -> new Measure.Bounds(
                                Finding.plain(range.low()),
                                Finding.plain(range.high()),
                                BigDecimal.valueOf(range.level()),
                                range.method()))
                        .orElse(null),
                judged,
                rate.isMeasured() ? Measure.Status.MEASURED : Measure.Status.NOT_MEASURED,
                rate.isMeasured() ? null : "NO_ACTIVITY",
                Map.of(),
                null);
    }
}
