package dev.shorewise.stack.demo;

import java.time.LocalDateTime;

/**
 * An invented call.
 *
 * @param id the sender's own number of the call
 * @param arrived local time at the site
 * @param customer the customer's account number
 * @param service what happened after the wait
 */
record Call(String id, LocalDateTime arrived, String queue, String customer, int waitSeconds, Service service) {

    /**
     * What an agent did, all of it zero or empty if the caller gave up before.
     *
     * @param agent the agent's number; empty if the caller gave up
     * @param solved whether the agent ticked the matter off
     */
    record Service(String agent, int talkSeconds, int holdSeconds, int wrapSeconds, int transfers, boolean solved) {

        static final Service NONE = new Service("", 0, 0, 0, 0, false);
    }

    boolean isAnswered() {
        return !service.agent().isEmpty();
    }
}
