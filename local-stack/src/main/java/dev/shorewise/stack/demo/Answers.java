package dev.shorewise.stack.demo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Invents what callers answer afterwards: about one answered call in eight. Whoever waited long or whose matter stays
 * open is less satisfied; whoever is satisfied recommends; one in three writes a sentence.
 */
record Answers(long seed, String site, ZoneId zone) {

    private static final String HEADER = "answer,call,site,queue,answered_at,satisfied,recommend,comment";
    private static final List<String> GLAD = List.of(
            "Quick and friendly, thank you.",
            "Everything was settled in one call.",
            "She knew exactly what to do.",
            "I did not expect it to be this easy.",
            "Very patient with my many questions.");
    private static final List<String> SO_SO = List.of(
            "It works now, but I had to explain it twice.",
            "Friendly, yet it took a while.",
            "The line was hard to understand at times.");
    private static final List<String> CROSS = List.of(
            "I waited far too long and nothing is solved.",
            "This was my third call about the same invoice.",
            "I was passed on and had to begin again.",
            "Nobody called back as promised.");

    /** The answers to a team's calls, as one file. */
    String to(List<Call> calls) {
        Dice dice = new Dice(seed);
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        for (Call call : calls) {
            if (call.isAnswered() && dice.happens(.125)) {
                lines.add(answer(dice, call));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String answer(Dice dice, Call call) {
        int satisfied = satisfaction(dice, call);
        int recommend = Math.max(0, Math.min(10, satisfied * 2 + dice.below(3) - 1));
        return String.join(
                ",",
                "A-" + call.id(),
                call.id(),
                site,
                call.queue(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        call.arrived().plusSeconds(1200L + dice.below(7200)).atZone(zone)),
                String.valueOf(satisfied),
                String.valueOf(recommend),
                dice.happens(.33) ? '"' + dice.oneOf(comments(satisfied)) + '"' : "");
    }

    private static int satisfaction(Dice dice, Call call) {
        double mood = 3.4 + (call.service().solved() ? 1.2 : -.9) - Math.min(1.5, call.waitSeconds() / 80.0);
        return (int) Math.max(1, Math.min(5, Math.round(mood + dice.even() * 2 - 1)));
    }

    private static List<String> comments(int satisfied) {
        return satisfied >= 4 ? GLAD : satisfied == 3 ? SO_SO : CROSS;
    }
}
