package dev.shorewise.vendor.filings;

/** Somebody who acts for one of the two sides. */
public record Party(Side side, String name) {

    /** What works by itself, for the client. */
    public static final Party SUITE = new Party(Side.CLIENT, "shorewise");

    /** The two sides. */
    public enum Side {
        CLIENT,
        VENDOR
    }

    public boolean isVendor() {
        return side == Side.VENDOR;
    }
}
