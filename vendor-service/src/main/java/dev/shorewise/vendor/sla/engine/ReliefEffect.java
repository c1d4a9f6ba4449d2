package dev.shorewise.vendor.sla.engine;

/**
 * What one approved exclusion did to one level.
 *
 * @param contacts records that left the figure because of it, or whose clock it stopped; a record under several leaves once
 * @param waived the value stays and the default is waived
 * @param stopped its time is a pause of the business clock
 */
public record ReliefEffect(String exclusionId, long contacts, boolean waived, boolean stopped) {

    /** Contacts left the figure. */
    public static ReliefEffect removes(String exclusionId, long contacts) {
        return new ReliefEffect(exclusionId, contacts, false, false);
    }

    /** A default is forgiven. */
    public static ReliefEffect waives(String exclusionId) {
        return new ReliefEffect(exclusionId, 0, true, false);
    }

    /** The clock of contacts stood still. */
    public static ReliefEffect stops(String exclusionId, long contacts) {
        return new ReliefEffect(exclusionId, contacts, false, true);
    }

    /** In words. */
    String text() {
        if (waived) {
            return "waives a default of this level";
        }
        return stopped ? "stops the clock of " + contacts + " contacts" : "removes " + contacts + " contacts";
    }
}
