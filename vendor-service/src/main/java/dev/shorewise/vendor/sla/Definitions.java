package dev.shorewise.vendor.sla;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.measures.ExactFigures;
import dev.shorewise.vendor.sla.terms.Flaw;
import dev.shorewise.vendor.sla.terms.Known;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The definitions that a level may name: those computed from contacts, and those that a side reports by its parts. */
public final class Definitions {

    private static final Known HIGHER = new Known(Side.AT_LEAST, true);
    private static final Known LOWER = new Known(Side.AT_MOST, true);
    private static final Known SCORE = new Known(Side.AT_LEAST, false);

    /** What is measured elsewhere and told here as numerator, denominator and number of records. */
    private static final Map<String, Known> REPORTED = Map.ofEntries(
            Map.entry("csat/top2-of-5@1", HIGHER),
            Map.entry("csat/top2-of-7@1", HIGHER),
            Map.entry("csat/top3-of-10@1", HIGHER),
            Map.entry("ces/top3-of-7@1", HIGHER),
            Map.entry("nps/transactional@1", SCORE),
            Map.entry("quality/mean-review@1", SCORE),
            Map.entry("quality/critical-error-free@1", HIGHER),
            Map.entry("fcr/customer-stated@1", HIGHER),
            Map.entry("reopen/tickets-reopened-over-solved@1", LOWER),
            Map.entry("callback/kept-in-window@1", HIGHER),
            Map.entry("coverage/staffed-time@1", HIGHER),
            Map.entry("coverage/worst-language@1", HIGHER));

    private Definitions() {}

    /** What the check of terms must know; empty for a definition that no level may name. */
    public static Optional<Known> known(String id) {
        return ExactFigures.find(id).flatMap(Definitions::of).or(() -> Optional.ofNullable(REPORTED.get(id)));
    }

    /** What a figure is counted in, as people write it behind a number; empty for shares and for unknown definitions. */
    public static String unit(String id) {
        Optional<Definition> computed = ExactFigures.find(id);
        if (computed.isEmpty()) {
            return SCORE.equals(REPORTED.get(id)) ? "points" : "";
        }
        String unit = computed.get().nature().unit();
        return unit.equals("1") || unit.equals("count") ? "" : unit;
    }

    /** Whether a level's figures come from contacts; else somebody reports them. */
    static boolean fromContacts(Terms terms, ServiceLevel level) {
        return !terms.isReported(level)
                && ExactFigures.find(level.measurement().definition()).isPresent();
    }

    /** What a measurement asks for that there is not: a parameter of the definition, or a channel. */
    static List<Flaw> flaws(ServiceLevel level) {
        Measurement measurement = level.measurement();
        String at = "levels[" + level.id() + "].measurement";
        List<Flaw> flaws = new ArrayList<>();
        measurement.scope().channels().stream()
                .filter(channel -> Arrays.stream(Channel.values())
                        .noneMatch(known -> known.name().equals(channel)))
                .forEach(channel -> flaws.add(new Flaw(
                        at + ".scope.channels",
                        "unknown-channel",
                        "'" + channel + "' is none of " + Arrays.toString(Channel.values()) + ".")));
        if (MatterLevel.judges(level) && measurement.volume() != null) {
            flaws.add(new Flaw(
                    at + ".volume",
                    "volume-of-matters",
                    "Whether customers come back shows days later, so no day is taken out above its forecast."));
        }
        ExactFigures.find(measurement.definition()).ifPresent(definition -> {
            measurement.params().keySet().stream()
                    .filter(name -> !definition.params().containsKey(name))
                    .forEach(name -> flaws.add(new Flaw(
                            at + ".params",
                            "unknown-parameter",
                            "'" + name + "' is none of "
                                    + new TreeSet<>(definition.params().keySet()) + ".")));
            try {
                ExactFigures.check(measurement.definition(), measurement.params());
            } catch (KitRefusal e) {
                flaws.add(new Flaw(at + ".params", "bad-parameter", String.valueOf(e.getMessage())));
            }
        });
        return flaws;
    }

    private static Optional<Known> of(Definition definition) {
        boolean share = definition.nature().kind() == Definition.Kind.RATIO;
        return switch (definition.nature().better()) {
            case HIGHER_IS_BETTER -> Optional.of(new Known(Side.AT_LEAST, share));
            case LOWER_IS_BETTER -> Optional.of(new Known(Side.AT_MOST, share));
            case NEITHER -> Optional.empty();
        };
    }
}
