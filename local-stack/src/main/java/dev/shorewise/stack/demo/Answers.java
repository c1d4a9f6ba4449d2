package dev.shorewise.stack.demo;

import dev.shorewise.stack.demo.Comments.Mood;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Invents what callers answer afterwards: about one answered call in eight. Whoever waited long, was understood badly or
 * whose matter stays open is less satisfied. Whoever is satisfied recommends, unless handed on from one to the next:
 * that is forgiven on the spot and never afterwards. One in four writes a sentence.
 */
final class Answers {

    private static final String HEADER = "answer,call,site,model,channel,queue,language,agent,waited,handled,"
            + "transfers,answered_at,satisfied,recommend,comment";

    /** Points of recommendation that it costs to be handed on. */
    private static final int HANDED_ON = 5;

    private final Place place;
    private final Circumstances now;
    private final Dice dice;

    private Answers(Place place) {
        this.place = place;
        this.now = new Circumstances(place);
        this.dice = new Dice(40_261_122 + place.ordinal());
    }

    /** The answers to a place's calls, as one file. */
    static String to(Place place, List<Call> calls) {
        Answers answers = new Answers(place);
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        for (Call call : calls) {
            boolean upset = answers.isUpset(call);
            if (call.isAnswered() && answers.dice.happens(upset ? .4 : .125)) {
                lines.add(answers.answer(call));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String answer(Call call) {
        int satisfied = satisfaction(call);
        int grudge = call.service().transfers() > 0 ? HANDED_ON : 0;
        int recommend = Math.max(0, Math.min(10, satisfied * 2 + dice.below(3) - 1 - grudge));
        return String.join(
                ",",
                "A-" + call.id(),
                call.id(),
                place.site(),
                place.model(),
                call.matter().channel(),
                call.matter().queue(),
                call.matter().language(),
                call.service().agent(),
                String.valueOf(call.waitSeconds()),
                String.valueOf(call.service().talkSeconds()
                        + call.service().holdSeconds()
                        + call.service().wrapSeconds()),
                String.valueOf(call.service().transfers()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        call.arrived().plusSeconds(1200L + dice.below(7200)).atZone(place.zone())),
                String.valueOf(satisfied),
                String.valueOf(recommend),
                dice.happens(isUpset(call) ? .6 : .25)
                        ? '"' + Comments.of(dice, call.matter().language(), mood(call, satisfied)) + '"'
                        : "");
    }

    private int satisfaction(Call call) {
        double mood = 3.4
                + (call.isSolved() ? 1.2 : -.9)
                - Math.min(1.5, call.waitSeconds() / 80.0)
                - (now.isMisunderstood(call.matter().language()) ? 1.1 : 0)
                - (isUpset(call) ? .9 : 0);
        return (int) Math.max(1, Math.min(5, Math.round(mood + dice.even() * 2 - 1)));
    }

    /** Who waits in a month in which everybody waits answers more often, writes more often, and is less satisfied. */
    private boolean isUpset(Call call) {
        return call.waitSeconds() > 10 && now.isAllAboutWaiting(call.arrived().toLocalDate());
    }

    private Mood mood(Call call, int satisfied) {
        if (isUpset(call) && dice.happens(.8)) {
            return Mood.WAITED;
        }
        if (call.service().transfers() > 0 && dice.happens(.7)) {
            return Mood.HANDED_ON;
        }
        if (now.isMisunderstood(call.matter().language()) && dice.happens(.6)) {
            return Mood.LANGUAGE;
        }
        if (satisfied >= 4) {
            return Mood.GLAD;
        }
        if (call.waitSeconds() > 60) {
            return Mood.WAITED;
        }
        return call.isSolved() && satisfied == 3 ? Mood.SO_SO : Mood.OPEN;
    }
}
