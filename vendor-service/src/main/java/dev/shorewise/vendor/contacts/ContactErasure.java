package dev.shorewise.vendor.contacts;

import java.time.Instant;

/**
 * What was blanked when a customer was erased; the same when it is asked again.
 *
 * @param customer the pseudonym, 32 hexadecimal digits
 * @param contacts how many contacts named the customer
 * @param former how many former states did
 * @param late how many that are kept aside did
 * @param rejected of how many rejected rows the text that was kept did
 */
public record ContactErasure(String customer, Instant erasedAt, long contacts, long former, long late, long rejected) {}
