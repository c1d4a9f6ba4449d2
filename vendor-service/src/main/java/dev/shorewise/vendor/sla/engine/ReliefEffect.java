package dev.shorewise.vendor.sla.engine;

/**
 * What one approved exclusion did to one level.
 *
 * @param contacts records that left the figure because of it; a record under several leaves once
 * @param waived the value stays and the default is waived
 */
public record ReliefEffect(String exclusionId, long contacts, boolean waived) {}
