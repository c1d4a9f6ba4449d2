package dev.shorewise.stack.demo;

import java.time.LocalDateTime;

/**
 * An invented call or chat.
 *
 * @param id the sender's own number of it
 * @param arrived local time at the site
 * @param matter what it is about, and whose
 * @param service what happened after the wait
 */
record Call(String id, LocalDateTime arrived, Matter matter, int waitSeconds, Service service) {

    /**
     * What a customer comes with.
     *
     * @param customer the customer's account number
     */
    record Matter(String queue, String language, String channel, String customer) {}

    /** What became of the matter. */
    enum Ending {
        SOLVED,
        OPEN,
        /** Open, although the agent says otherwise. */
        TICKED_OFF
    }

    /**
     * What an agent did, all of it zero or empty if the caller gave up before.
     *
     * @param agent the agent's number; empty if the caller gave up
     */
    record Service(String agent, int talkSeconds, int holdSeconds, int wrapSeconds, int transfers, Ending ending) {

        static final Service NONE = new Service("", 0, 0, 0, 0, Ending.OPEN);

        /** What the agent ticks. */
        boolean saysSolved() {
            return ending != Ending.OPEN;
        }
    }

    boolean isAnswered() {
        return !service.agent().isEmpty();
    }

    boolean isSolved() {
        return service.ending() == Ending.SOLVED;
    }

    /** The same, answered after another wait. */
    Call waiting(int seconds) {
        return new Call(id, arrived, matter, seconds, service);
    }
}
