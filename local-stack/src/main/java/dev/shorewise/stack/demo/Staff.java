package dev.shorewise.stack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells of the people at four sites: in Cebu many leave; at Manila one course works and one does not; at Dresden and Leeds
 * nothing is the matter.
 */
record Staff(Api admin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate COURSES = LocalDate.of(2026, 7, 6);
    private static final int WEEKS = 8;
    private static final double WORKS = 6;

    /** Who left in the last year, by site. */
    private static final Map<Place, Integer> LEFT =
            Map.of(Place.MANILA, 2, Place.CEBU, 14, Place.DRESDEN, 2, Place.LEEDS, 3);

    /** Tells all of it. */
    void tell() {
        agents(List.of(Place.MANILA, Place.CEBU));
        agents(List.of(Place.DRESDEN, Place.LEEDS));
        course("empathy", "Listening to upset customers", "quality/empathy");
        course("catalogue", "The autumn catalogue", "quality/product-knowledge");
        tallies();
    }

    private void agents(List<Place> places) {
        ArrayNode agents = JSON.createArrayNode();
        for (Place place : places) {
            Dice dice = new Dice(place.ordinal() + 4_100);
            for (int number = 0; number < place.size().agents(); number++) {
                agent(
                        agents,
                        place,
                        name(place, number),
                        LocalDate.of(2024, 1, 1).plusDays(dice.below(480)));
            }
            int left = LEFT.getOrDefault(place, 0);
            for (int number = 0; number < left; number++) {
                ObjectNode agent = agent(
                        agents,
                        place,
                        name(place, 800 + number),
                        LocalDate.of(2025, 9, 1).plusDays(dice.below(90)));
                agent.put(
                        "endedOn",
                        LocalDate.of(2025, 12, 15).plusDays(dice.below(300)).toString());
                agent.put("leftBecause", "another employer");
            }
        }
        String vendor = places.get(0).vendor();
        admin.post(
                "/v1/agents/" + vendor,
                JSON.createObjectNode().set("agents", agents).toString());
    }

    private static ObjectNode agent(ArrayNode agents, Place place, String name, LocalDate started) {
        ObjectNode agent = agents.addObject();
        agent.put("agent", name).put("siteId", place.site()).put("startedOn", started.toString());
        agent.putArray("languages")
                .addObject()
                .put("tag", "en")
                .put("level", "C1")
                .put("assessedOn", started.toString());
        return agent;
    }

    private void course(String id, String title, String improves) {
        ObjectNode course = JSON.createObjectNode();
        course.put("title", title)
                .put("improves", improves)
                .put("currency", "EUR")
                .put("cultural", false);
        admin.putMatching("/v1/courses/harborline/" + id, course.toString());
        ObjectNode body = JSON.createObjectNode();
        ArrayNode assignments = body.putArray("assignments");
        for (int number = 0; number < Place.MANILA.size().agents(); number++) {
            if (isTaught(id, number)) {
                assignments
                        .addObject()
                        .put("agent", name(Place.MANILA, number))
                        .put("assignedOn", COURSES.minusDays(14).toString())
                        .put("dueOn", COURSES.plusDays(6).toString())
                        .put("completedOn", COURSES.plusDays(number % 5).toString())
                        .put("cost", "180.00");
            }
        }
        admin.post("/v1/courses/harborline/" + id + "/assignments", body.toString());
    }

    /** The two courses are taught to halves that have nothing to do with each other. */
    private static boolean isTaught(String course, int number) {
        return course.equals("empathy") ? number % 2 == 0 : number % 4 < 2;
    }

    /** Points of a hundred in reviews, week by week: only empathy rises, and only where it was taught. */
    private void tallies() {
        Dice dice = new Dice(4_242);
        ObjectNode body = JSON.createObjectNode();
        ArrayNode tallies = body.putArray("tallies");
        for (String course : List.of("empathy", "catalogue")) {
            String measure = course.equals("empathy") ? "quality/empathy" : "quality/product-knowledge";
            for (int number = 0; number < Place.MANILA.size().agents(); number++) {
                double level = 70 + 12 * (dice.even() - .5);
                for (int week = -WEEKS; week <= WEEKS; week++) {
                    boolean rose = week > 0 && course.equals("empathy") && isTaught(course, number);
                    double points = level + (rose ? WORKS : 0) + 12 * (dice.even() - .5);
                    tallies.addObject()
                            .put("agent", name(Place.MANILA, number))
                            .put("measure", measure)
                            .put("week", COURSES.plusWeeks(week).toString())
                            .put("numerator", Math.round(points * 10) / 10.0)
                            .put("denominator", 100);
                }
            }
        }
        admin.post("/v1/agent-tallies/harborline", body.toString());
    }

    /** As the telephone system calls them. */
    private static String name(Place place, int number) {
        return String.format(Locale.ROOT, "%s%03d", place.name().substring(0, 2), 100 + number);
    }
}
