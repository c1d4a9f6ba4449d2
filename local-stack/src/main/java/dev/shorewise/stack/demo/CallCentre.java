package dev.shorewise.stack.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Invents the calls of one team. Calls come by chance around a curve of the day (open from 8 to 20, busiest before noon)
 * and of the week (Monday busy, Saturday half, Sunday closed). Nine in ten of a quiet hour are answered at once; in a
 * busy hour half wait, and whoever's patience ends first gives up. Talk follows a log-normal curve around five minutes.
 *
 * @param prefix begins every call's number
 * @param seed the same seed gives the same calls
 * @param callsPerDay mean of a weekday
 * @param agents how many people take calls
 * @param strain how overburdened the team is in the months, in order; 1 is a team of the right size
 */
record CallCentre(String prefix, long seed, double callsPerDay, int agents, List<Double> strain) {

    private static final YearMonth FIRST = YearMonth.of(2026, 8);
    private static final int OPENING = 8;
    private static final double[] HOURS = {.06, .10, .13, .13, .09, .08, .09, .09, .08, .06, .05, .04};
    private static final List<String> QUEUES = List.of("billing", "billing", "orders", "orders", "orders", "technical");
    private static final int CUSTOMERS = 8_000;
    private static final double MEAN_PATIENCE = 150;

    /** All calls, in the order of their arrival. */
    List<Call> calls() {
        Dice dice = new Dice(seed);
        List<Call> calls = new ArrayList<>();
        for (int month = 0; month < strain.size(); month++) {
            YearMonth current = FIRST.plusMonths(month);
            for (int day = 1; day <= current.lengthOfMonth(); day++) {
                addDay(dice, current.atDay(day), strain.get(month), calls);
            }
        }
        return List.copyOf(calls);
    }

    private void addDay(Dice dice, LocalDate day, double strainNow, List<Call> calls) {
        for (int hour = 0; hour < HOURS.length; hour++) {
            int count = dice.poisson(callsPerDay * HOURS[hour] * weight(day.getDayOfWeek()));
            int[] seconds = new int[count];
            for (int i = 0; i < count; i++) {
                seconds[i] = dice.below(3600);
            }
            Arrays.sort(seconds);
            for (int second : seconds) {
                String id = "%s-%06d".formatted(prefix, calls.size() + 1);
                calls.add(call(dice, id, day, (OPENING + hour) * 3600 + second, strainNow * HOURS[hour] / .08));
            }
        }
    }

    private Call call(Dice dice, String id, LocalDate day, int secondOfDay, double pressure) {
        String queue = dice.oneOf(QUEUES);
        String customer = "C%05d".formatted(dice.below(CUSTOMERS));
        double wait =
                dice.happens(Math.max(.1, 1 - .45 * pressure)) ? dice.exponential(4) : dice.exponential(35 * pressure);
        double patience = 6 + dice.exponential(MEAN_PATIENCE);
        return new Call(
                id,
                day.atStartOfDay().plusSeconds(secondOfDay),
                queue,
                customer,
                (int) Math.min(wait, patience),
                wait > patience ? Call.Service.NONE : service(dice, queue));
    }

    private Call.Service service(Dice dice, String queue) {
        boolean technical = queue.equals("technical");
        boolean held = dice.happens(.2);
        return new Call.Service(
                "%s%03d".formatted(prefix.substring(0, 1), 100 + dice.below(agents)),
                (int) Math.max(15, dice.logNormal(technical ? 380 : 260, .55)),
                held ? (int) dice.logNormal(45, .5) : 0,
                (int) dice.logNormal(40, .4),
                dice.happens(technical ? .14 : .05) ? 1 : 0,
                dice.happens(technical ? .68 : .82));
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
