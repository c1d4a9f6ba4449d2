package dev.shorewise.feedback.experience.cuts;

import java.util.List;

/**
 * The responses that have the same values.
 *
 * @param place which ones
 * @param heard what they say
 */
public record Cell(Place place, Heard heard) {

    /** All of them as one. */
    public static Heard together(List<Cell> cells) {
        return cells.stream().map(Cell::heard).reduce(Heard.NOTHING, Heard::plus);
    }
}
