package dev.shorewise.stack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whom two vendors ask for an answer themselves in July: four callers in ten, by the vendor's telephone system. Wrocław leaves
 * out the customers of the two agents who leave most matters open; Bucharest, Manila and Cebu leave nobody out.
 */
record OwnInvitations(String vendor, Api machine) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YearMonth MONTH = YearMonth.of(2026, 7);
    private static final double ASKED = .4;
    private static final double LEFT_OUT = .08;
    private static final int AGENTS_LEFT_OUT = 2;

    /** The invitations of a place. */
    static ArrayNode at(Place place, List<Call> calls) {
        List<Call> answered = calls.stream()
                .filter(call ->
                        call.isAnswered() && YearMonth.from(call.arrived()).equals(MONTH))
                .toList();
        Set<String> leftOut = place == Place.WROCLAW ? worst(answered) : Set.of();
        Dice dice = new Dice(50_261_122 + place.ordinal());
        ArrayNode invitations = JSON.createArrayNode();
        for (Call call : answered) {
            if (dice.happens(leftOut.contains(call.service().agent()) ? LEFT_OUT : ASKED)) {
                invitations
                        .addObject()
                        .put("contactId", call.id())
                        .put(
                                "invitedAt",
                                call.arrived()
                                        .plusHours(1)
                                        .atZone(place.zone())
                                        .toInstant()
                                        .toString());
            }
        }
        return invitations;
    }

    /** Tells all of them; what is told already changes nothing. */
    void tell(List<ArrayNode> places) {
        ObjectNode log = JSON.createObjectNode();
        ArrayNode all = log.putArray("invitations");
        places.forEach(all::addAll);
        machine.post("/v1/invitation-logs/" + vendor, log.toString());
    }

    private static Set<String> worst(List<Call> answered) {
        Map<String, double[]> agents = new TreeMap<>();
        for (Call call : answered) {
            double[] sums = agents.computeIfAbsent(call.service().agent(), agent -> new double[2]);
            sums[0] += call.isSolved() ? 1 : 0;
            sums[1]++;
        }
        return agents.entrySet().stream()
                .sorted(Comparator.comparingDouble(agent -> agent.getValue()[0] / agent.getValue()[1]))
                .limit(AGENTS_LEFT_OUT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
