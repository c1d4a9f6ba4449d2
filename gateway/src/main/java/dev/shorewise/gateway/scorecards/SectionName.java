package dev.shorewise.gateway.scorecards;

import dev.shorewise.gateway.routing.Service;
import java.time.YearMonth;
import java.util.Locale;

/** A part of a scorecard, and who answers it. */
public enum SectionName {
    /** Who the vendor is. */
    VENDOR(Service.VENDOR, "/v1/vendors/%1$s"),
    /** Does the vendor deliver what was agreed? */
    CONTRACT(Service.VENDOR, "/v1/kpis?vendorId=%1$s&month=%2$s"),
    /** What do customers say? */
    CUSTOMERS(Service.FEEDBACK, "/v1/satisfaction?vendorId=%1$s&month=%2$s"),
    /** What does it cost? */
    MONEY(Service.FINANCE, "/v1/unit-costs?vendorId=%1$s&month=%2$s");

    private final Service service;
    private final String question;

    SectionName(Service service, String question) {
        this.service = service;
        this.question = question;
    }

    /** The service that answers this part. */
    public Service service() {
        return service;
    }

    /** The request that asks for it. */
    public String question(String vendorId, YearMonth month) {
        return question.formatted(vendorId, month);
    }

    /** The section of that label. */
    public static SectionName labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The name in answers and in the database. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
