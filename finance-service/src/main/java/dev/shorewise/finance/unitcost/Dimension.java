package dev.shorewise.finance.unitcost;

import java.util.Arrays;
import java.util.Optional;

/** By what unit costs can be told apart. */
public enum Dimension {
    VENDOR("vendor"),
    SITE("site"),
    DELIVERY_MODEL("deliveryModel"),
    CHANNEL("channel"),
    REASON("reason"),
    MONTH("month");

    private final String id;

    Dimension(String id) {
        this.id = id;
    }

    /** The name in the API, here and in vendor-service. */
    public String id() {
        return id;
    }

    /** Whether contacts of one vendor and month differ in it. */
    public boolean isOfContacts() {
        return this != VENDOR && this != MONTH;
    }

    /** The dimension of a name. */
    public static Optional<Dimension> find(String id) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.id.equals(id))
                .findFirst();
    }
}
