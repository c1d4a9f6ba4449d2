package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.measures.Measure.Status;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.GroupKey;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All figures of one group: those of contacts, those that others counted, and the score of several.
 *
 * @param others what others counted, of all groups
 */
record GroupFigures(Cut cut, GroupKey key, Figures contacts, CountedFigures others) {

    Measure of(Kpi kpi) {
        if (kpi.definition().id().equals(CountedFigures.BALANCED)) {
            return score(kpi.definition());
        }
        return others.figure(key, cut, kpi).orElseGet(() -> contacts.of(kpi));
    }

    /** The range is from what was measured to what it would be if the rest were at its best. */
    private Measure score(Definition definition) {
        Optional<Balance> balance = contacts.params().counted().balance();
        MeasureMaker make = new MeasureMaker(contacts.params(), Optional.empty());
        if (balance.isEmpty()) {
            return make.nothing(definition, MeasureMaker.Reason.NOT_REPORTED);
        }
        Balance.Score score = balance.get().of(id -> of(Catalogue.select(id).get(0)));
        if (score.figures() == 0) {
            return make.nothing(definition, MeasureMaker.Reason.NO_ACTIVITY);
        }
        boolean whole = score.most().compareTo(score.score()) == 0;
        Map<String, String> params = new LinkedHashMap<>();
        params.put(Balance.NAME, balance.get().text());
        params.put("weightMeasured", score.measured().toPlainString());
        return new Measure(
                definition.id(),
                MeasureMaker.plain(score.score()),
                MeasureMaker.plain(score.score()),
                BigDecimal.ONE,
                definition.nature().unit(),
                new Measure.Bounds(
                        MeasureMaker.plain(score.score()),
                        MeasureMaker.plain(score.most()),
                        BigDecimal.ONE,
                        Balance.RANGE),
                score.figures(),
                whole ? Status.MEASURED : Status.INSUFFICIENT,
                whole ? null : MeasureMaker.Reason.PARTIAL_COVERAGE.name(),
                params,
                null);
    }
}
