package dev.shorewise.feedback.responses.rest;

import dev.shorewise.kit.problems.KitRefusal;

/** Texts that callers filter by. */
final class Filters {

    private static final int LONGEST = 400;

    private Filters() {}

    /** The text, if it can be stored at all. */
    static String printable(String name, String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw KitRefusal.badParameter(name, "1 to " + LONGEST + " characters, none of them a control character");
        }
        return text;
    }
}
