package dev.shorewise.vendor.contacts;

import java.time.Instant;

/**
 * One attempt of a customer who is known, as far as it matters for whether they had to come back.
 *
 * @param issue whose attempt it is and what about: attempts of one vendor's customer for one reason share it
 * @param ended when the conversation was over; the same as offered if nobody answered
 * @param answered by a person
 * @param chosen whether the figures that are asked for are about it, and not only about what follows or precedes it
 * @param key of its group
 */
public record Attempt(String issue, Instant offered, Instant ended, boolean answered, boolean chosen, GroupKey key) {}
