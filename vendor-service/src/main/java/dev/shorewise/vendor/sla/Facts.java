package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.sla.engine.Incident;
import dev.shorewise.vendor.sla.engine.LevelFacts;
import dev.shorewise.vendor.sla.engine.MonthFacts;
import dev.shorewise.vendor.sla.store.RecordRows;
import dev.shorewise.vendor.sla.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers what is known about a month: contacts, exclusions, events, reported figures, fees. */
@ApplicationScoped
public class Facts {

    private static final Set<String> GRANTED = Set.of("APPROVED", "PARTLY_APPROVED");

    private final ExactParts contacts;
    private final RecordRows records;
    private final SiteHoursBook hours;
    private final Clock clock;

    Facts(ExactParts contacts, RecordRows records, SiteHoursBook hours, Clock clock) {
        this.hours = hours;
        this.contacts = contacts;
        this.records = records;
        this.clock = clock;
    }

    /** Facts, and what they were made of. */
    public record Gathered(
            MonthFacts facts, ExactParts.Inputs inputs, Instant from, Instant to, List<String> records) {}

    /** What both sides have on record about an agreement. */
    record OnRecord(
            List<Filed<Claim>> exclusions,
            List<Filed<Claim>> pending,
            List<Filed<NamedEvent>> events,
            List<Filed<Reported>> figures,
            List<Filed<Told>> months) {

        /** As if every claim that is not decided yet were granted. */
        OnRecord withPending() {
            List<Filed<Claim>> all = new ArrayList<>(exclusions);
            all.addAll(pending);
            return new OnRecord(all, List.of(), events, figures, months);
        }

        /** What began in a time, is of a kind, and was confirmed by the other side. */
        List<Incident> incidents(Instant from, Instant to) {
            Map<String, Incident> byRef = new LinkedHashMap<>();
            for (Filed<NamedEvent> event : events) {
                NamedEvent body = event.body();
                if (event.state().equals(Moves.CONFIRMED)
                        && body.kind() != null
                        && !body.from().isBefore(from)
                        && body.from().isBefore(to)) {
                    byRef.putIfAbsent(body.ref(), new Incident(body.ref(), body.kind()));
                }
            }
            return List.copyOf(byRef.values());
        }

        /** What was told last about a month. */
        Optional<Filed<Told>> told(YearMonth month) {
            return months.stream()
                    .filter(told -> told.body().month().equals(month.toString()))
                    .reduce((earlier, later) -> later);
        }

        /** What was forecast of a level's days, as it was told last before an instant; empty where nobody did. */
        Map<LocalDate, Long> forecast(String levelId, YearMonth month, Instant before) {
            return months.stream()
                    .filter(told -> told.body().month().equals(month.toString())
                            && told.openedAt().isBefore(before))
                    .map(told -> told.body().forecast(levelId))
                    .filter(days -> !days.isEmpty())
                    .reduce((earlier, later) -> later)
                    .orElse(Map.of());
        }

        /** Whether a level was ever reported of an earlier month. */
        boolean isToldBefore(String levelId, YearMonth month) {
            return figures.stream()
                    .anyMatch(figure -> figure.body().levelId().equals(levelId)
                            && YearMonth.parse(figure.body().month()).isBefore(month));
        }

        /** What was reported last of a level and month. */
        Optional<Filed<Reported>> figure(String levelId, YearMonth month) {
            return figures.stream()
                    .filter(figure -> figure.body().levelId().equals(levelId)
                            && figure.body().month().equals(month.toString()))
                    .reduce((earlier, later) -> later);
        }
    }

    @Transactional
    OnRecord onRecord(String agreementId) {
        List<Filed<Claim>> claims = records.list(agreementId, Filed.Kind.EXCLUSION, Claim.class);
        return new OnRecord(
                claims.stream().filter(claim -> GRANTED.contains(claim.state())).toList(),
                claims.stream()
                        .filter(claim -> Moves.UNDECIDED.contains(claim.state()))
                        .toList(),
                records.list(agreementId, Filed.Kind.EVENT, NamedEvent.class).stream()
                        .filter(event -> Moves.EXPLAINING.contains(event.state()))
                        .toList(),
                records.list(agreementId, Filed.Kind.FIGURE, Reported.class),
                records.list(agreementId, Filed.Kind.MONTH, Told.class));
    }

    /**
     * The facts of a month as these terms ask for them.
     *
     * @throws SlaRefusal if nobody told the month's fees
     */
    Gathered gather(Agreement agreement, Terms terms, YearMonth month, OnRecord onRecord) {
        Filed<Told> told = onRecord.told(month)
                .orElseThrow(() -> new SlaRefusal(
                        SlaRefusal.Kind.FEES_UNKNOWN,
                        "Tell the fees of " + month + " first: credits are a share of them."));
        return gather(agreement, terms, month, onRecord, told.body().fees().base());
    }

    Gathered gather(Agreement agreement, Terms terms, YearMonth month, OnRecord onRecord, BigDecimal base) {
        ZoneId zone = agreement.facts().timeZone();
        Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant to = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        Waits waits = Waits.of(month, terms, LocalDate.ofInstant(clock.instant(), zone));
        Ground ground = ground(agreement, terms, month, onRecord);
        return contacts.read(reading -> {
            Tally tally = new Tally();
            CaseLevels cases = new CaseLevels(ground, reading, waits.monthIsTold());
            LevelReader reader = LevelReader.of(ground, reading, tally, cases, waits);
            Map<String, Supplier<LevelFacts>> read = new LinkedHashMap<>();
            terms.levels().forEach(level -> read.put(level.id(), reader.read(level)));
            ExactParts.Inputs inputs = tally.count(agreement.vendorId(), from, to, reading);
            cases.read();
            Map<String, LevelFacts> levels = new LinkedHashMap<>();
            read.forEach((id, facts) -> levels.put(id, facts.get()));
            MonthFacts known = new MonthFacts(month, base, levels, List.of(), onRecord.incidents(from, to));
            return new Gathered(known, inputs, from, to, used(onRecord, month, from, to));
        });
    }

    /** On what the facts of a month are read; the registry is asked only if the terms need it. */
    Ground ground(Agreement agreement, Terms terms, YearMonth month, OnRecord onRecord) {
        boolean timed = terms.levels().stream()
                .anyMatch(level ->
                        CaseLevels.judges(level) || level.measurement().window().hours() != null);
        return new Ground(agreement, terms, month, onRecord, timed ? hours.of(agreement.vendorId()) : Map.of());
    }

    private static List<String> used(OnRecord onRecord, YearMonth month, Instant from, Instant to) {
        List<Filed<?>> used = new ArrayList<>();
        onRecord.exclusions().stream()
                .filter(claim -> claim.body().time().from().isBefore(to)
                        && claim.body().time().to().isAfter(from))
                .forEach(used::add);
        onRecord.events().stream()
                .filter(event ->
                        event.body().from().isBefore(to) && event.body().to().isAfter(from))
                .forEach(used::add);
        onRecord.figures().stream()
                .filter(figure -> onRecord.figure(figure.body().levelId(), month)
                        .filter(figure::equals)
                        .isPresent())
                .forEach(used::add);
        onRecord.told(month).ifPresent(used::add);
        return used.stream().map(filed -> filed.id() + "@" + filed.revision()).toList();
    }
}
