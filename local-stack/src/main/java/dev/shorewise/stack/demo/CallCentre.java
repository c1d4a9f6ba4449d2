package dev.shorewise.stack.demo;

import dev.shorewise.stack.demo.Call.Ending;
import dev.shorewise.stack.demo.Call.Matter;
import dev.shorewise.stack.demo.Call.Service;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Invents what comes in at one place. Calls come by chance around a curve of the day (open from 8 to 20, busiest before
 * noon) and of the week (Monday busy, Saturday half, Sunday closed). Nine in ten of a quiet hour are answered at once;
 * in a busy hour half wait, and whoever's patience ends first gives up. Talk follows a log-normal curve around five
 * minutes. Nearly half of those whose matter stays open come again within six days.
 */
final class CallCentre {

    private static final int OPENING = 8;
    private static final double[] HOURS = {.06, .10, .13, .13, .09, .08, .09, .09, .08, .06, .05, .04};
    private static final List<String> QUEUES = List.of("billing", "billing", "orders", "orders", "orders", "technical");
    private static final int CUSTOMERS = 40_000;
    private static final double MEAN_PATIENCE = 150;
    private static final double COMES_AGAIN = .45;
    private static final int LONG_WAIT = 20;

    private final Place place;
    private final Circumstances now;
    private final Dice dice;
    private final Map<LocalDate, Deque<Matter>> comingAgain = new HashMap<>();
    private final Roster roster = new Roster();

    private CallCentre(Place place) {
        this.place = place;
        this.now = new Circumstances(place);
        this.dice = new Dice(20_261_122 + place.ordinal());
    }

    /** All calls of these eighteen months at a place, in the order of their arrival: always the same. */
    static List<Call> calls(Place place) {
        CallCentre centre = new CallCentre(place);
        List<Call> calls = new ArrayList<>();
        for (YearMonth month : Months.all()) {
            List<Call> ofMonth = new ArrayList<>();
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                centre.addDay(month.atDay(day), calls.size() + ofMonth.size(), ofMonth);
            }
            calls.addAll(HairBreadth.applyTo(place, month, ofMonth));
        }
        return List.copyOf(calls);
    }

    private void addDay(LocalDate day, int before, List<Call> calls) {
        double weight = weight(day.getDayOfWeek());
        double strain = now.strain(day);
        int first = calls.size();
        for (int hour = 0; hour < HOURS.length; hour++) {
            int count = dice.poisson(place.size().callsPerDay() * HOURS[hour] * weight);
            int[] seconds = new int[count];
            for (int i = 0; i < count; i++) {
                seconds[i] = dice.below(3600);
            }
            Arrays.sort(seconds);
            for (int second : seconds) {
                String id = "%s-%06d".formatted(place.name().substring(0, 2), before + calls.size() - first + 1);
                calls.add(call(id, day, (OPENING + hour) * 3600 + second, strain * HOURS[hour] / .08));
            }
        }
    }

    private Call call(String id, LocalDate day, int secondOfDay, double pressure) {
        Matter matter = matter(day);
        double wait =
                dice.happens(Math.max(.1, 1 - .45 * pressure)) ? dice.exponential(4) : dice.exponential(35 * pressure);
        double patience = 1 + dice.exponential(MEAN_PATIENCE);
        if (now.cutsOff() && wait > LONG_WAIT && dice.happens(.8)) {
            patience = 1 + dice.below(4);
        }
        LocalDateTime answered = day.atStartOfDay().plusSeconds(secondOfDay + (long) wait);
        Service service = wait > patience ? Service.NONE : service(matter, answered);
        if (service.ending() != Ending.SOLVED && dice.happens(COMES_AGAIN)) {
            comesAgain(day.plusDays(1 + dice.below(6)), matter);
        }
        return new Call(
                id, day.atStartOfDay().plusSeconds(secondOfDay), matter, (int) Math.min(wait, patience), service);
    }

    private Matter matter(LocalDate day) {
        Deque<Matter> waiting = comingAgain.getOrDefault(day, new ArrayDeque<>());
        if (!waiting.isEmpty()) {
            return waiting.remove();
        }
        String queue = dice.oneOf(QUEUES);
        String language = place.language(dice);
        boolean chats = (place == Place.LEEDS || place == Place.LYON) && dice.happens(.25);
        return new Matter(queue, language, chats ? "CHAT" : "VOICE", "C%05d".formatted(dice.below(CUSTOMERS)));
    }

    private void comesAgain(LocalDate day, Matter matter) {
        LocalDate open = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        comingAgain.computeIfAbsent(open, none -> new ArrayDeque<>()).add(matter);
    }

    private Service service(Matter matter, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        boolean technical = matter.queue().equals("technical");
        boolean held = dice.happens(.2);
        double settles = (technical ? .7 : .84) * now.solved(day) * (now.isMisunderstood(matter.language()) ? .85 : 1);
        int agent = roster.take(dice, place.agents(matter.language()), at);
        Service service = new Service(
                "%s%03d".formatted(place.name().substring(0, 2), 100 + agent),
                (int) Math.max(15, dice.logNormal((technical ? 380 : 260) * now.talk(day), .55)),
                held ? (int) dice.logNormal(45, .5) : 0,
                (int) dice.logNormal(40, .4),
                dice.happens(technical ? .14 : .05) ? 1 : 0,
                dice.happens(settles)
                        ? Ending.SOLVED
                        : dice.happens(now.tickedOff()) ? Ending.TICKED_OFF : Ending.OPEN);
        roster.hold(agent, at.plusSeconds((long) service.talkSeconds() + service.holdSeconds() + 1));
        return service;
    }

    private static double weight(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 1.2;
            case SATURDAY -> .5;
            case SUNDAY -> 0;
            default -> 1;
        };
    }
}
