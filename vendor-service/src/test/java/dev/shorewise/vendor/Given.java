package dev.shorewise.vendor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A registered world, each time with ids of its own. */
public final class Given {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Given() {}

    /** An id that no other test uses. */
    public static String id(String prefix) {
        return prefix + "-" + NEXT.getAndIncrement();
    }

    /** The id of a new vendor. */
    public static String aVendor() {
        String id = id("vendor");
        As.admin()
                .body(Map.of("id", id, "name", "Name of " + id, "kind", "VENDOR"))
                .post("/v1/vendors")
                .then()
                .statusCode(201);
        return id;
    }

    /** The id of a new site in a zone. */
    public static String aSite(String vendorId, String timeZone) {
        return aSite(vendorId, id("site"), timeZone);
    }

    /** A new site in a zone; gives its id. */
    public static String aSite(String vendorId, String id, String timeZone) {
        As.admin()
                .body(Map.of(
                        "id",
                        id,
                        "name",
                        "Name of " + id,
                        "country",
                        "FR",
                        "timeZone",
                        timeZone,
                        "deliveryModel",
                        "OFFSHORE",
                        "languages",
                        List.of("en")))
                .post("/v1/vendors/{vendorId}/sites", vendorId)
                .then()
                .statusCode(201);
        return id;
    }
}
