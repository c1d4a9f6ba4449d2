package dev.shorewise.finance.exports;

import dev.shorewise.finance.exports.format.Column;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.periods.ClosedPeriod;
import dev.shorewise.finance.periods.ClosedPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;

/** Closes months: nobody writes meanwhile, and the hash of what is frozen is kept. */
@ApplicationScoped
public class PeriodClosing {

    private final LedgerExport export;
    private final ClosedPeriods periods;
    private final Clock clock;

    PeriodClosing(LedgerExport export, ClosedPeriods periods, Clock clock) {
        this.export = export;
        this.periods = periods;
        this.clock = clock;
    }

    /** Closes a month; one that is closed already stays as it is. */
    @Transactional
    public ClosedPeriod close(YearMonth month, String closedBy) {
        periods.holdOffWriters();
        if (periods.find(month).isEmpty()) {
            MessageDigest digest = sha256();
            try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                long lines = export.write(
                        ExportOrder.of(
                                new CostFilter(null, month, null, null, null, null),
                                ExportOrder.Format.CSV,
                                Optional.empty(),
                                clock.instant()),
                        sink);
                sink.flush();
                periods.close(month, closedBy, lines, HexFormat.of().formatHex(digest.digest()), Column.NEWEST_EDITION);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return periods.find(month).orElseThrow();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
