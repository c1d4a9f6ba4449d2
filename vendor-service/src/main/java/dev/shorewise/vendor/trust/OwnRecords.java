package dev.shorewise.vendor.trust;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a vendor's own contact records say of a figure that it reports. */
@ApplicationScoped
class OwnRecords {

    private static final String YOUNG = "fcr/not-yet-known@1";

    private final Kpis kpis;

    OwnRecords(Kpis kpis) {
        this.kpis = kpis;
    }

    /** Outside of the caller's transaction: contacts are read at one moment of their own. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Held compare(Filing<KpiReport> report, Definition definition) {
        KpiReport body = report.body();
        boolean mayBeYoung = definition.id().startsWith("fcr/no-repeat");
        List<Measure> computed = kpis.compute(
                        cut(body),
                        mayBeYoung ? definition.id() + "," + YOUNG : definition.id(),
                        Params.parse(body.params().get("T"), body.params().get("short")))
                .groups()
                .get(0)
                .measures();
        boolean mature = !mayBeYoung || isNothing(computed.get(1));
        return Comparing.exact(report, definition, computed.get(0), mature);
    }

    private static boolean isNothing(Measure measure) {
        return measure.value() == null || measure.value().signum() == 0;
    }

    private static Cut cut(KpiReport report) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        report.scopes().forEach((name, value) -> only.put(Dimension.parse("scope", name), value));
        return new Cut(
                Optional.of(report.vendorId()),
                Period.of(YearMonth.parse(report.month())),
                Optional.empty(),
                only,
                List.of());
    }
}
