package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gigabyte passes the gateway, which never has more than 128 MB of heap, and the service behind it. */
@ExtendWith(WalkingHouse.class)
class LargeUploadIT {

    private static final long GIGABYTE = 1_000_000_000;
    private static final String PROFILE = """
            {"identity": ["id"],
             "fields": {"offeredAt": {"columns": ["offered"]}, "channel": {"constant": "VOICE"},
                        "outcome": {"columns": ["outcome"]}}}""";

    @Test
    void aGigabyteStreamsThrough(House house) throws Exception {
        assertThat(Part.GATEWAY.heapMebibytes()).isEqualTo(128);
        Sender sender = Sender.prepare(house, "davao", "Asia/Manila", PROFILE);
        long gateway = house.stack().process(Part.GATEWAY).pid();

        JsonNode job = sender.send(BodyPublishers.ofInputStream(LargeUploadIT::gigabyte), "&mode=validate");
        sender.cancel(job);

        JsonNode ended = sender.await(job, Sender::hasEnded);
        assertThat(ended.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(house.stack().process(Part.GATEWAY).pid()).isEqualTo(gateway);
        assertThat(house.stack().process(Part.GATEWAY).isAlive()).isTrue();
    }

    /** A header, and the same ten megabytes of calls again and again. */
    private static InputStream gigabyte() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; rows.length() < 10_000_000; i++) {
            rows.append("g")
                    .append(i * 7919L)
                    .append(",2026-05-")
                    .append(10 + i % 20)
                    .append("T12:00:00Z,ANSWERED\n");
        }
        byte[] block = rows.toString().getBytes(StandardCharsets.UTF_8);
        int blocks = (int) (GIGABYTE / block.length) + 1;
        byte[] header = "id,offered,outcome\n".getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(
                new ByteArrayInputStream(header),
                new SequenceInputStream(Collections.enumeration(IntStream.range(0, blocks)
                        .mapToObj(i -> new ByteArrayInputStream(block))
                        .toList())));
    }
}
