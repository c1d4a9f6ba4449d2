package dev.shorewise.stack.demo;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is free at a place: nobody talks to two callers at once while a colleague is idle. */
final class Roster {

    private final Map<Integer, LocalDateTime> busyUntil = new HashMap<>();

    /** One of these agents, by chance, or the next one who is free; if nobody is, whoever is free first. */
    int take(Dice dice, List<Integer> agents, LocalDateTime at) {
        int first = dice.below(agents.size());
        for (int i = 0; i < agents.size(); i++) {
            int agent = agents.get((first + i) % agents.size());
            if (!until(agent).isAfter(at)) {
                return agent;
            }
        }
        return agents.stream().min(Comparator.comparing(this::until)).orElseThrow();
    }

    /** Keeps an agent from others. */
    void hold(int agent, LocalDateTime until) {
        busyUntil.merge(agent, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    private LocalDateTime until(int agent) {
        return busyUntil.getOrDefault(agent, LocalDateTime.MIN);
    }
}
