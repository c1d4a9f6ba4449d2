package dev.shorewise.feedback.responses;

/** What responses can be cut by; each is one column, frozen with the response. */
public enum Dimension {
    VENDOR("vendorId", "vendor_id"),
    SITE("siteId", "site_id"),
    DELIVERY_MODEL("deliveryModel", "delivery_model"),
    CHANNEL("channel", "channel"),
    QUEUE("queue", "queue"),
    LANGUAGE("language", "language"),
    AGENT("agent", "agent"),
    REASON("reason", "reason");

    private final String field;
    private final String column;

    Dimension(String field, String column) {
        this.field = field;
        this.column = column;
    }

    /** Its name in requests and answers. */
    public String field() {
        return field;
    }

    /** Its column in the table of responses. */
    public String column() {
        return column;
    }
}
