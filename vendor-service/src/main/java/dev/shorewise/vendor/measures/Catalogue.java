package dev.shorewise.vendor.measures;

import dev.shorewise.kit.problems.KitRefusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every definition that is known, once. */
public final class Catalogue {

    private static final Map<String, Kpi> KPIS = new LinkedHashMap<>();

    /** What is computed when nobody says what. */
    private static final List<String> DEFAULTS = List.of(
            "volume/offered@1",
            "volume/answered@1",
            "volume/abandoned@1",
            "service-level/answered-in-time-over-offered@1",
            "abandonment/over-offered@1",
            "asa/answered@1",
            "aht/talk-hold-wrap@1",
            "aht/talk-hold@1",
            "transfer/contacts-transferred-over-handled@1",
            "escalation/to-client-over-handled@1",
            "reopen/contacts-reopened-over-handled@1",
            "fcr/agent-flag@1",
            "sla/sender-reported-met@1");

    static {
        Stream.of(
                        Flow.all(),
                        ServiceLevels.all(),
                        Waits.all(),
                        HalfHours.all(),
                        Replies.all(),
                        Casework.all(),
                        Backlog.all(),
                        Handling.all(),
                        Resolution.all(),
                        AgentRecords.all(),
                        AnswerRecords.all(),
                        ReviewRecords.all(),
                        TextRecords.all())
                .flatMap(List::stream)
                .forEach(kpi -> {
                    if (KPIS.put(kpi.definition().id(), kpi) != null) {
                        throw new IllegalStateException(
                                "defined twice: " + kpi.definition().id());
                    }
                });
    }

    private Catalogue() {}

    /** All definitions, in the order of the document. */
    public static List<Definition> definitions() {
        return KPIS.values().stream().map(Kpi::definition).toList();
    }

    /**
     * What a caller asks for.
     *
     * @param ids separated by commas, each once; null for the default set
     * @throws KitRefusal (400) naming an id that is not known
     */
    static List<Kpi> select(@Nullable String ids) {
        List<String> wanted = ids == null ? DEFAULTS : Arrays.asList(ids.split(",", -1));
        List<Kpi> selected = new ArrayList<>();
        for (String id : wanted.stream().map(String::strip).distinct().toList()) {
            selected.add(Optional.ofNullable(KPIS.get(id))
                    .orElseThrow(() -> KitRefusal.badParameter(
                            "definitions", "ids with version as /v1/kpi-definitions lists them, separated by commas")));
        }
        return selected;
    }
}
