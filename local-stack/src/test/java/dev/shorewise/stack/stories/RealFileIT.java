package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Checkout;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A real call log, untouched: from the vendor's machine to figures that somebody else computed beforehand. */
@ExtendWith(WalkingHouse.class)
class RealFileIT {

    private static final Path ROOT = Checkout.locate().root();
    private static final Path FOLDER = ROOT.resolveSibling("shared/data/call-log");
    private static final Path FILE = FOLDER.resolve("anonymous_bank_1999-02-01_14.tsv");
    private static final String PERIOD = "from=1999-02-01&to=1999-02-15";
    private static final MathContext GIVEN = new MathContext(10);

    @BeforeEach
    void theFileIsHere() {
        assumeTrue(Files.exists(FILE), "the call log is not shipped; put it at " + FILE + " to run this story");
    }

    @Test
    void aVendorsOwnFileBecomesFiguresThatCanBeTrusted(House house) throws IOException, InterruptedException {
        Sender sender = Sender.prepare(
                house, "haifa", "Asia/Jerusalem", Files.readString(ROOT.resolve("docs/profiles/call-log.json")));
        JsonNode expected = new ObjectMapper()
                .readTree(FOLDER.resolve("expected.json").toFile())
                .path("overall");

        JsonNode job = sender.completes(Files.readAllBytes(FILE));

        assertThat(job.at("/rows/read").asInt()).isEqualTo(17_456);
        assertThat(job.at("/rows/accepted").asInt()).isEqualTo(17_456);
        same(sender.figure("volume/offered@1", PERIOD).path("value"), expected.path("offered"));
        same(sender.figure("volume/answered@1", PERIOD).path("value"), expected.path("answered"));
        JsonNode abandonment = sender.figure("abandonment/over-offered@1", PERIOD);
        same(abandonment.path("value"), expected.path("abandon_rate"));
        same(abandonment.at("/interval/low"), expected.at("/abandon_rate_interval/0"));
        same(abandonment.at("/interval/high"), expected.at("/abandon_rate_interval/1"));
        same(sender.figure("asa/answered@1", PERIOD).path("value"), expected.path("asa_seconds"));
        JsonNode level = sender.figure("service-level/answered-in-time-over-offered@1", PERIOD + "&T=PT20S");
        same(level.path("numerator"), expected.at("/service_level_20s/answered_within ~1 offered/numerator"));
        same(level.path("denominator"), expected.at("/service_level_20s/answered_within ~1 offered/denominator"));
        same(sender.figure("aht/talk-hold-named-agent@1", PERIOD).path("value"), expected.path("handle_mean"));

        JsonNode again = sender.completes(Files.readAllBytes(FILE));

        assertThat(again.at("/rows/unchanged").asInt()).isEqualTo(17_456);
        same(sender.figure("volume/offered@1", PERIOD).path("value"), expected.path("offered"));
    }

    private static void same(JsonNode figure, JsonNode expected) {
        assertThat(decimal(figure)).isEqualByComparingTo(decimal(expected));
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asText()).round(GIVEN);
    }
}
