package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.measures.ExactFigures;
import dev.shorewise.vendor.measures.cases.CaseParams;
import dev.shorewise.vendor.measures.cases.ContractClock;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The levels of a month whose cases are judged one by one; the cases are gone through once for all that asked. */
final class CaseLevels {

    /** A case that was over so long before has no promise or step in the time that is asked for. */
    private static final int DAYS_BEFORE = 400;

    private final Ground ground;
    private final ExactParts.Reading contacts;
    private final boolean complete;
    private final List<CaseLevel> asked = new ArrayList<>();
    private final Map<String, CaseLevel> byMinute = new HashMap<>();
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    /**
     * Those of a month.
     *
     * @param complete whether all that will be told of the month has been told, so that what is missing did not happen
     */
    CaseLevels(Ground ground, ExactParts.Reading contacts, boolean complete) {
        this.ground = ground;
        this.contacts = contacts;
        this.complete = complete;
    }

    static boolean judges(ServiceLevel level) {
        return ExactFigures.ofCases(level.measurement().definition()).isPresent();
    }

    /** Asks for a level; what is given is filled by {@link #read}. */
    CaseLevel ask(ServiceLevel level, Instant from, Instant to) {
        CaseLevel judged = level(level, from, to, this::day);
        asked.add(judged);
        first = from.isBefore(first) ? from : first;
        last = to.isAfter(last) ? to : last;
        return judged;
    }

    /** Goes through the cases for all that asked. */
    void read() {
        if (!asked.isEmpty()) {
            read(asked, first, last);
        }
    }

    /** A level's figure by day, after exclusions, within a part of the month; the first minute of it counts whole. */
    SortedMap<LocalDate, Figure> byDay(ServiceLevel level, Instant from, Instant to) {
        CaseLevel judged = byMinute.computeIfAbsent(level.id(), id -> {
            Instant begin = ground.start(ground.month());
            Instant end = ground.start(ground.month().plusMonths(1));
            CaseLevel whole = level(level, begin, end, moment -> moment.truncatedTo(ChronoUnit.MINUTES));
            read(List.of(whole), begin, end);
            return whole;
        });
        SortedMap<LocalDate, Figure> days = new TreeMap<>();
        judged.stretches()
                .subMap(from.truncatedTo(ChronoUnit.MINUTES), to)
                .forEach((minute, figure) ->
                        days.merge(LocalDate.ofInstant(minute, ground.zone()), figure, Figure::plus));
        return days;
    }

    private Instant day(Instant moment) {
        return ground.start(LocalDate.ofInstant(moment, ground.zone()));
    }

    private CaseLevel level(ServiceLevel level, Instant from, Instant to, UnaryOperator<Instant> bucket) {
        Measurement measurement = level.measurement();
        ContractClock clock = new ContractClock(
                ExactFigures.ofCases(measurement.definition()).orElseThrow(),
                CaseParams.parse(new HashMap<>(measurement.params())),
                LocalDate.ofInstant(from, ground.zone()),
                ground.zone(),
                ground.sites());
        Instant knownUntil = complete
                ? to
                : contacts.casesKnownUntil(ground.agreement().vendorId(), since(from))
                        .orElse(Instant.EPOCH);
        return new CaseLevel(level, ground, new CaseLevel.Span(from, to, knownUntil), clock, bucket);
    }

    private LocalDate since(Instant from) {
        return LocalDate.ofInstant(from, ground.zone()).minusDays(DAYS_BEFORE);
    }

    private void read(List<CaseLevel> levels, Instant from, Instant to) {
        List<Slice> slices = new ArrayList<>();
        levels.forEach(level -> slices.addAll(level.slices()));
        contacts.cases(ground.agreement().vendorId(), since(from), to, slices, (contact, in) -> {
            int begin = 0;
            for (CaseLevel level : levels) {
                int end = begin + level.slices().size();
                level.add(contact, in.get(begin, end));
                begin = end;
            }
        });
    }
}
