package dev.shorewise.kit.callers;

import java.util.concurrent.Callable;

/**
 * Whose rows the database shows to the current thread.
 *
 * @param value a vendor's id, {@code *} for all vendors, or empty for none
 */
public record VendorScope(String value) {

    /** Every vendor's rows. */
    public static final VendorScope ALL = new VendorScope("*");

    /** No rows at all; what a connection has unless somebody decided otherwise. */
    public static final VendorScope NONE = new VendorScope("");

    private static final ThreadLocal<VendorScope> BACKGROUND = new ThreadLocal<>();

    /** One vendor's rows. */
    public static VendorScope of(String vendorId) {
        if (!isVendor(vendorId)) {
            throw new IllegalArgumentException("a vendor's id, not '" + vendorId + "'");
        }
        return new VendorScope(vendorId);
    }

    /** False for what means all vendors or none, and so is nobody's id. */
    static boolean isVendor(String id) {
        return !id.isBlank() && !id.equals(ALL.value);
    }

    /** The scope of background work if there is one on this thread, else of the request's caller, else {@link #NONE}. */
    public static VendorScope current() {
        VendorScope background = BACKGROUND.get();
        return background == null ? Callers.requestScope() : background;
    }

    /** Runs background work that no caller asked for directly; connections acquired inside obey this scope. */
    public <T> T call(Callable<T> work) throws Exception {
        VendorScope before = BACKGROUND.get();
        BACKGROUND.set(this);
        try {
            return work.call();
        } finally {
            if (before == null) {
                BACKGROUND.remove();
            } else {
                BACKGROUND.set(before);
            }
        }
    }

    /** As {@link #call} for work without a result. */
    public void run(Runnable work) {
        try {
            call(() -> {
                work.run();
                return this;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
