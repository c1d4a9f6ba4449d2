package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.Twelve;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The calls of August to October: six an hour on working days from 9 to 17, all settled but every tenth about billing, each
 * agent with one call at a time, and waits that are spread evenly. Faults are planted in October on demand.
 */
final class CallsOfQuarter {

    private static final String[] AGENTS = {"Ada", "Ben", "Cleo", "Dan", "Eve", "Fay"};
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDateTime HOLE = LocalDateTime.of(2026, 10, 14, 10, 0);

    private final boolean planted;
    private final StringBuilder file = new StringBuilder(Twelve.HEADER);
    private int number;

    private CallsOfQuarter(boolean planted) {
        this.planted = planted;
    }

    static String honest() {
        return new CallsOfQuarter(false).all();
    }

    /** Three silent hours, ten calls told twice, waits that were too long written as 19 s, rushed billing, and Gus. */
    static String faulty() {
        return new CallsOfQuarter(true).all();
    }

    private String all() {
        for (LocalDate day = LocalDate.of(2026, 8, 3); day.isBefore(LocalDate.of(2026, 11, 1)); day = day.plusDays(1)) {
            boolean working = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            for (int hour = 9; working && hour < 17; hour++) {
                for (int slot = 0; slot < AGENTS.length; slot++) {
                    call(day.atTime(hour, slot * 10), slot);
                }
            }
        }
        if (planted) {
            // three calls of two hours each within half an hour
            for (int i = 0; i < 3; i++) {
                file.append("g%d,g%d,delivery,,2026-10-20 09:%d0:00,%d,ANSWERED,7200,0,30,0,n,yes,Gus\n"
                        .formatted(i, i, i, 5 + 3 * i));
            }
        }
        return file.toString();
    }

    private void call(LocalDateTime at, int slot) {
        int i = number++;
        boolean october = !at.toLocalDate().isBefore(OCTOBER);
        if (planted && !at.isBefore(HOLE) && at.isBefore(HOLE.plusHours(3))) {
            return;
        }
        boolean billing = i % 2 == 0;
        boolean rushed = planted && october && billing;
        // who was not helped comes back eight calls later, on the same or the next working day
        int every = rushed ? 3 : 10;
        boolean again = billing && i >= 8 && (i - 8) / 2 % every == 0;
        int customer = again ? i - 8 : i;
        int wait = i * 7 % 30;
        if (planted && october && (wait == 21 || wait == 22)) {
            wait = 19;
        }
        int talk = 300 + i * 37 % 120 - (rushed ? 70 : 0);
        String rest = ",c" + customer + "," + (billing ? "billing" : "delivery") + ",," + at.toLocalDate() + " "
                + at.toLocalTime() + ":00," + wait + ",ANSWERED," + talk + ",0,30,0,n,yes," + AGENTS[slot] + "\n";
        file.append("n").append(i).append(rest);
        if (planted && october && i % 100 == 1) {
            file.append("m").append(i).append(rest);
        }
    }
}
