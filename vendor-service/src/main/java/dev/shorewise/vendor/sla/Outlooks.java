package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.Frame;
import dev.shorewise.vendor.sla.engine.MonthResult;
import dev.shorewise.vendor.sla.engine.outlook.BurnRate;
import dev.shorewise.vendor.sla.engine.outlook.Projection;
import dev.shorewise.vendor.sla.store.AgreementRows;
import dev.shorewise.vendor.sla.store.StatementRows;
import dev.shorewise.vendor.sla.terms.Known;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Looks ahead inside a month. */
@ApplicationScoped
public class Outlooks {

    private final AgreementRows agreements;
    private final StatementRows statements;
    private final Statements frames;
    private final Facts facts;
    private final ExactParts contacts;

    Outlooks(AgreementRows agreements, StatementRows statements, Statements frames, Facts facts, ExactParts contacts) {
        this.agreements = agreements;
        this.statements = statements;
        this.frames = frames;
        this.facts = facts;
        this.contacts = contacts;
    }

    /** What a month is judged by. */
    private record Basis(Frame frame, Facts.OnRecord onRecord, List<MonthResult> earlier, BigDecimal base) {}

    /**
     * The outlook of the month that holds an instant, from what was offered before it.
     *
     * @throws SlaRefusal if no version is in force
     */
    public Outlook of(Agreement agreement, Instant asOf) {
        ZoneId zone = agreement.facts().timeZone();
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        YearMonth month = YearMonth.from(today);
        Basis basis = basis(agreement, month);
        Ground ground = facts.ground(agreement, basis.frame().terms(), month, basis.onRecord());
        return contacts.read(reading -> {
            LevelReader reader = LevelReader.ahead(ground, reading);
            LevelReader generous = LevelReader.ahead(ground.withPending(), reading);
            Money money = new Money(basis.frame(), basis.earlier(), month, basis.base());
            Map<String, Projection> projections = new HashMap<>();
            List<LevelOutlook> levels = new ArrayList<>();
            for (ServiceLevel level : shares(basis.frame())) {
                Instant start = month.atDay(1).atStartOfDay(zone).toInstant();
                Instant midnight = today.atStartOfDay(zone).toInstant();
                SortedMap<LocalDate, Figure> days = reader.byDay(level, start, midnight);
                LevelAhead ahead = new LevelAhead(
                        level,
                        days,
                        today,
                        ground.onRecord()
                                .told(month)
                                .map(told -> told.body().forecast(level.id()))
                                .orElse(Map.of()));
                ahead.projection().ifPresent(projection -> projections.put(level.id(), projection));
                LevelAhead granted = ground.onRecord().pending().isEmpty()
                        ? ahead
                        : ahead.with(generous.byDay(level, start, midnight));
                levels.add(ahead.outlook(granted, money, window -> traffic(reader, level, start, asOf, window)));
            }
            levels.sort(Comparator.comparing(LevelAhead::leftShare));
            return new Outlook(
                    agreement.id(),
                    month.toString(),
                    asOf,
                    agreement.facts().currency(),
                    levels,
                    money.expected(projections));
        });
    }

    @Transactional
    Basis basis(Agreement agreement, YearMonth month) {
        Version version = agreements
                .inForce(agreement.id(), month.atDay(1))
                .orElseThrow(() -> new SlaRefusal(
                        SlaRefusal.Kind.NOT_IN_FORCE,
                        "No published version is in force on the first of " + month + "."));
        Facts.OnRecord onRecord = facts.onRecord(agreement.id());
        // a running month is not invoiced yet: the newest fees known stand for it
        BigDecimal base = onRecord.told(month)
                .or(() -> onRecord.months().stream()
                        .max(Comparator.comparing(told -> told.body().month())))
                .map(told -> told.body().fees().base())
                .orElse(BigDecimal.ZERO);
        return new Basis(
                frames.frame(agreement, version, month),
                onRecord,
                statements.settledBefore(agreement.id(), month),
                base);
    }

    private static List<ServiceLevel> shares(Frame frame) {
        return frame.terms().levels().stream()
                .filter(level -> Definitions.fromContacts(frame.terms(), level)
                        && !MatterLevel.judges(level)
                        && Definitions.known(level.measurement().definition())
                                .map(Known::isShare)
                                .orElse(false))
                .toList();
    }

    /** What a window holds of this month: the month before has a budget of its own. */
    private static BurnRate.Traffic traffic(
            LevelReader reader, ServiceLevel level, Instant start, Instant asOf, Duration window) {
        Instant from = asOf.minus(window).isBefore(start) ? start : asOf.minus(window);
        Figure figure = from.isBefore(asOf)
                ? reader.byDay(level, from, asOf).values().stream().reduce(Figure.NONE, Figure::plus)
                : Figure.NONE;
        return new BurnRate.Traffic(
                figure.denominator().longValue(),
                figure.failing(level.promise().side()).longValue());
    }
}
