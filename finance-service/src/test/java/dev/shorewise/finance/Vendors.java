package dev.shorewise.finance;

import static io.restassured.RestAssured.given;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Teaches the {@link VendorServer} what to say. */
public final class Vendors {

    private Vendors() {}

    /** A volume in the shape of vendor-service, with a field that finance does not read. */
    public static void handled(String vendorId, String month, long handled, long revision) {
        answers(vendorId, month, 200, 0, """
                {"vendorId": "%s", "month": "%s", "offered": %d, "handled": %d, "revision": %d,
                 "hash": "hash-%d", "asOf": "2026-11-02T08:00:00Z", "somethingNew": 1}""".formatted(vendorId, month, handled + 10, handled, revision, revision));
    }

    /** A failure, or an answer that takes its time. */
    public static void answers(String vendorId, String month, int status, long delayMillis, String body) {
        teach("/v1/volumes", "vendorId=" + vendorId + "&month=" + month, status, delayMillis, body);
    }

    /** An answer to any question. */
    public static void says(String path, String query, String body) {
        teach(path, query, 200, 0, body);
    }

    private static void teach(String path, String query, int status, long delayMillis, String body) {
        given().baseUri(server())
                .urlEncodingEnabled(false)
                .body(body)
                .post("/teach?" + status + "&" + delayMillis + "&" + path + "&" + query)
                .then()
                .statusCode(200);
    }

    /** The tokens that the server was shown. */
    public static String tokens() {
        return given().baseUri(server()).get("/teach").asString();
    }

    /** How long, in milliseconds, the server was told that somebody waits for the volume of a vendor; empty if it was not told. */
    public static List<Long> budgets(String vendorId) {
        return given().baseUri(server())
                .get("/teach?budgets")
                .asString()
                .lines()
                .filter(line -> line.contains("vendorId=" + vendorId + "&") && !line.endsWith(" null"))
                .map(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
    }

    private static String server() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("shorewise.test.vendor-port", String.class);
    }
}
