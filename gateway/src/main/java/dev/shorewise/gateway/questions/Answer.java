package dev.shorewise.gateway.questions;

/** What became of a question to a service. */
public sealed interface Answer {

    /** The service answered, with this JSON. */
    record Given(String data) implements Answer {}

    /** The service is well and refuses this caller, with this status (4xx). */
    record Refused(int status) implements Answer {

        /** A stable code for the reason. */
        public String code() {
            return switch (status) {
                case 401, 403 -> "NOT_ALLOWED";
                case 404 -> "UNKNOWN";
                default -> "REFUSED";
            };
        }
    }

    /** Nothing came, for this reason. */
    record Silent(String reason) implements Answer {}
}
