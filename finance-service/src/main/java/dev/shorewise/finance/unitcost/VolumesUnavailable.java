package dev.shorewise.finance.unitcost;

/** Vendor-service did not answer, or not in time, or not with a volume. */
public final class VolumesUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public VolumesUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
