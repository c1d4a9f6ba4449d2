package dev.shorewise.stack.demo;

import java.util.List;
import java.util.stream.StreamSupport;

/** Has the feeds of the last month looked at, so that its figures stand beside how far they can be relied on. */
record Grades(Api admin) {

    private static final String MONTH = "2026-10";
    private static final List<String> VENDORS = List.of("inhouse", "brightline", "meridian", "harborline", "sunward");

    /** Grades every vendor that has no grade of the month yet. Contacts, answers and reports are in. */
    void give() {
        VENDORS.stream()
                .filter(vendor -> !isGraded(vendor))
                .forEach(vendor -> admin.create("/v1/trust-assessments", """
                {"vendorId": "%s", "month": "%s"}""".formatted(vendor, MONTH)));
    }

    private boolean isGraded(String vendor) {
        return StreamSupport.stream(
                        admin.get("/v1/trust-grades?vendorId=" + vendor)
                                .path("items")
                                .spliterator(),
                        false)
                .anyMatch(grade -> grade.path("month").asText().equals(MONTH));
    }
}
