package dev.shorewise.finance.unitcost.table;

import dev.shorewise.finance.facts.Figure;
import dev.shorewise.finance.facts.FigureGroup;
import dev.shorewise.statistics.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was done in a cell.
 *
 * @param contacts that were handled
 * @param resolved of those whose resolution is known
 * @param escalated to the client, of those of which that is known
 * @param handlingSeconds of contacts whose handling time is known
 */
public record Activity(long contacts, Ratio resolved, Ratio escalated, BigDecimal handlingSeconds) {

    /** Nothing was done. */
    public static final Activity NONE = new Activity(0, Ratio.NONE, Ratio.NONE, BigDecimal.ZERO);

    /** The figures of vendor-service that it is read from. */
    public static final String DEFINITIONS =
            "volume/answered@1,fcr/agent-flag@1,escalation/to-client-over-handled@1,aht/talk-hold-wrap@1";

    /** What a group of contacts came to. */
    public static Activity of(FigureGroup group) {
        return new Activity(
                group.find("volume/answered@1")
                        .flatMap(figure -> Optional.ofNullable(figure.value()))
                        .map(BigDecimal::longValue)
                        .orElse(0L),
                ratio(group.find("fcr/agent-flag@1")),
                ratio(group.find("escalation/to-client-over-handled@1")),
                group.find("aht/talk-hold-wrap@1")
                        .flatMap(figure -> Optional.ofNullable(figure.numerator()))
                        .orElse(BigDecimal.ZERO));
    }

    /** A share by its parts; nothing over nothing where it has none. */
    public static Ratio ratio(Optional<Figure> share) {
        return share.filter(figure -> figure.numerator() != null && figure.denominator() != null)
                .map(figure -> new Ratio(
                        Optional.ofNullable(figure.numerator()).orElseThrow().longValue(),
                        Optional.ofNullable(figure.denominator()).orElseThrow().longValue()))
                .orElse(Ratio.NONE);
    }

    /** Both together. */
    public Activity plus(Activity other) {
        return new Activity(
                contacts + other.contacts,
                resolved.plus(other.resolved),
                escalated.plus(other.escalated),
                handlingSeconds.add(other.handlingSeconds));
    }

    /** What costs are shared out by: handling time, or one a contact where none is known. */
    BigDecimal weight(boolean byTime) {
        return byTime ? handlingSeconds : BigDecimal.valueOf(contacts);
    }
}
