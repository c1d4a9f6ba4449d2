package dev.shorewise.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.StackFailure;
import dev.shorewise.stack.StackFailure.Kind;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A file on its way: sent at once, followed until its job has ended. Sending it again is recognised by its content. */
record Delivery(Api api, String job) {

    private static final int PAUSE_IN_MILLISECONDS = 200;
    private static final int MOST_PAUSES = 600;

    static Delivery send(Api api, String path, String mediaType, String content) {
        return send(api, path, mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    static Delivery send(Api api, String path, String mediaType, byte[] content) {
        return new Delivery(
                api,
                api.upload(
                        path,
                        BodyPublishers.ofByteArray(content),
                        Map.of("Content-Type", mediaType, "Idempotency-Key", "demo-" + fingerprint(content))));
    }

    /** Waits for the end of the job; answers how many rows the file had. */
    long await() {
        JsonNode state = api.get(job);
        for (int pause = 0; pause < MOST_PAUSES && isUnderWay(state); pause++) {
            sleep();
            state = api.get(job);
        }
        if (!state.path("state").asText().equals("COMPLETED")
                || state.at("/rows/rejected").asLong() > 0) {
            throw new StackFailure(Kind.DEMO_FAILED, "the demo: a file was not taken as a whole: " + state);
        }
        return state.at("/rows/read").asLong();
    }

    private static boolean isUnderWay(JsonNode state) {
        return state.path("state").asText().matches("QUEUED|RUNNING");
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(Kind.DEMO_FAILED, "the demo was interrupted", e);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
