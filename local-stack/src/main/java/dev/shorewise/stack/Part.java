package dev.shorewise.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A process of the stack, in the order of starting; stopping goes the other way. */
public enum Part {
    POSTGRES(5433, 0, ""),
    KEYCLOAK(8180, 384, ""),
    VENDOR(8081, 256, "vendor-service"),
    FEEDBACK(8082, 192, "feedback-service"),
    FINANCE(8083, 192, "finance-service"),
    GATEWAY(8080, 128, "gateway");

    private final int defaultPort;
    private final int heapMebibytes;
    private final String module;

    Part(int defaultPort, int heapMebibytes, String module) {
        this.defaultPort = defaultPort;
        this.heapMebibytes = heapMebibytes;
        this.module = module;
    }

    /** The name in options, log files, databases and database roles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The port when nobody asks for another. */
    public int defaultPort() {
        return defaultPort;
    }

    /** The most heap its Java process may take. */
    public int heapMebibytes() {
        return heapMebibytes;
    }

    /** The Maven module that builds it; empty for what is not ours. */
    public String module() {
        return module;
    }

    /** Whether it is one of our four services. */
    public boolean isService() {
        return !module.isEmpty();
    }

    /** Whether it keeps its data in a database of its own. */
    public boolean hasDatabase() {
        return this != POSTGRES;
    }

    /** The four services. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    /** The part of that name. */
    public static Part named(String id) {
        return Arrays.stream(values())
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> StackFailure.usage("'%s' is none of %s"
                        .formatted(
                                id,
                                String.join(
                                        ", ",
                                        Arrays.stream(values()).map(Part::id).toList()))));
    }
}
