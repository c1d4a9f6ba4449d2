package dev.shorewise.stack.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The nine sites at which the invented company's customers are served, and by how many people. */
enum Place {
    LEIPZIG("inhouse", CallFile.TABBED, "Europe/Berlin", new Size(80, 14, .55), Map.of("de", 80, "en", 20)),
    LYON("inhouse", CallFile.TABBED, "Europe/Paris", new Size(45, 9, .55), Map.of("fr", 80, "es", 20)),
    DRESDEN("brightline", CallFile.TABBED, "Europe/Berlin", new Size(70, 13, .6), Map.of("de", 90, "en", 10)),
    LEEDS("brightline", CallFile.TABBED, "Europe/London", new Size(60, 12, .5), Map.of("en", 90, "es", 10)),
    BUCHAREST("meridian", CallFile.TABBED, "Europe/Bucharest", new Size(60, 12, .58), Map.of("en", 60, "fr", 40)),
    WROCLAW("meridian", CallFile.TABBED, "Europe/Warsaw", new Size(50, 10, .56), Map.of("pl", 70, "de", 30)),
    MANILA("harborline", CallFile.SEMICOLONS, "Asia/Manila", new Size(110, 20, .7), Map.of("en", 85, "es", 15)),
    CEBU("harborline", CallFile.SEMICOLONS, "Asia/Manila", new Size(60, 12, .6), Map.of("en", 100)),
    PUNE("sunward", CallFile.SEMICOLONS, "Asia/Kolkata", new Size(75, 13, .85), Map.of("en", 70, "de", 30));

    private final String vendor;
    private final CallFile file;
    private final ZoneId zone;
    private final Size size;
    private final List<Map.Entry<String, Integer>> languages;

    /**
     * How large a team is.
     *
     * @param callsPerDay mean of a weekday
     * @param agents people who take calls
     * @param strain how much of their time callers need; at 1 queues grow
     */
    record Size(double callsPerDay, int agents, double strain) {}

    Place(String vendor, CallFile file, String zone, Size size, Map<String, Integer> languages) {
        this.vendor = vendor;
        this.file = file;
        this.zone = ZoneId.of(zone);
        this.size = size;
        this.languages =
                languages.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    String vendor() {
        return vendor;
    }

    /** Its id in the registry. */
    String site() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How its telephone system writes. */
    CallFile file() {
        return file;
    }

    /** How the vendor serves from there, as the registry writes it. */
    String model() {
        return switch (vendor) {
            case "inhouse" -> "IN_HOUSE";
            case "brightline" -> "ONSHORE";
            case "meridian" -> "NEARSHORE";
            default -> "OFFSHORE";
        };
    }

    ZoneId zone() {
        return zone;
    }

    Size size() {
        return size;
    }

    /** The machine that sends its files; teams without one have the administrator's. */
    String sender() {
        return switch (vendor) {
            case "harborline", "meridian" -> vendor + "-machine";
            default -> "shorewise-loader";
        };
    }

    /** A language, each as often as callers speak it. */
    String language(Dice dice) {
        int left = dice.below(100);
        for (Map.Entry<String, Integer> language : languages) {
            left -= language.getValue();
            if (left < 0) {
                return language.getKey();
            }
        }
        throw new IllegalStateException("the shares of " + this + " do not add up to 100");
    }

    /** The numbers of the agents who speak this language; each speaks one. */
    List<Integer> agents(String language) {
        int before = 0;
        for (Map.Entry<String, Integer> other : languages) {
            int count = Math.max(3, size.agents() * other.getValue() / 100);
            if (other.getKey().equals(language)) {
                return IntStream.range(before, before + count).boxed().toList();
            }
            before += count;
        }
        throw new IllegalArgumentException(language);
    }
}
