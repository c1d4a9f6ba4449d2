package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.filings.Party.Side;
import java.util.Map;

/** From which state which side may lead to which. */
final class ReportMoves {

    private static final Map<String, Map<String, Side>> REPORT = Map.of(
            "VALIDATED", Map.of("ACCEPTED", Side.CLIENT, "DISPUTED", Side.CLIENT, "WITHDRAWN", Side.VENDOR),
            "DISPUTED", Map.of("ACCEPTED", Side.CLIENT, "LOCKED", Side.CLIENT, "WITHDRAWN", Side.VENDOR),
            "ACCEPTED", Map.of("DISPUTED", Side.CLIENT, "LOCKED", Side.CLIENT),
            "DRAFT", Map.of("WITHDRAWN", Side.VENDOR));

    private static final Map<String, Map<String, Side>> DISCREPANCY = Map.of(
            "OPEN", Map.of("REPLIED", Side.VENDOR, "EXPLAINED", Side.CLIENT, "UPHELD", Side.CLIENT),
            "REPLIED", Map.of("EXPLAINED", Side.CLIENT, "UPHELD", Side.CLIENT),
            "UPHELD", Map.of("CLOSED", Side.CLIENT));

    private ReportMoves() {}

    static void check(Filing<KpiReport> report, String to, Party by) {
        check(REPORT, report, to, by);
    }

    static void checkCase(Filing<Discrepancy> open, String to, Party by) {
        check(DISCREPANCY, open, to, by);
    }

    private static void check(Map<String, Map<String, Side>> moves, Filing<?> filing, String to, Party by) {
        Map<String, Side> next = moves.getOrDefault(filing.state(), Map.of());
        Side side = next.get(to);
        if (side == null) {
            throw new TrustRefusal(
                    TrustRefusal.Kind.WRONG_STATE,
                    "It is " + filing.state() + "; from there it goes to "
                            + next.keySet().stream().sorted().toList() + ".");
        }
        if (side != by.side()) {
            throw new TrustRefusal(TrustRefusal.Kind.WRONG_SIDE, "This step is for the " + side + ".");
        }
    }
}
