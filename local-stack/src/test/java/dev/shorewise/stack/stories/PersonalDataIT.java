package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.BufferedReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S15, S16, S24: customers' names, numbers and words come in contacts and in responses, in rows that are taken and in rows
 * that are not. All databases and all logs of the house are searched for them.
 */
@ExtendWith(WalkingHouse.class)
class PersonalDataIT {

    private static final List<String> IN_COMMENTS = List.of(
            "quix.triple@mail.example",
            "+49 30 90182077",
            "4111 1111 1111 1111",
            "DE89 3704 0044 0532 0130 00",
            "Zebulonius");

    /** What a contact's rejected row said is kept until it is mended, 90 days at the most: docs/imports.md. */
    private static final String[] KEPT_FOR_MENDING = {"vendor.import_reject", "feedback.import_reject"};

    @Test
    void whatNamesAPersonIsInNoTableAndInNoLog(House house) throws Exception {
        Tellers tellers = Tellers.of(house, "discreet");
        String name = "Quixote Triplehorn";
        String agent = "Ambrosius Penhaligon";
        String word = "zanzibarium";
        String comment = word + " of " + String.join(" and ", IN_COMMENTS.subList(0, 4)) + " and Mr. Zebulonius";
        List<String> jobs = tellers.tell("k", new Tellers.Call(name, agent, 2, comment));
        List<String> all = Stream.concat(Stream.of(name, agent, word), IN_COMMENTS.stream())
                .toList();

        LeftBehind left =
                LeftBehind.in(house, Stream.concat(all.stream(), jobs.stream()).toList());

        assertThat(left.tablesWith(word)).as("the comment itself is kept").contains("feedback.response");
        for (String planted : IN_COMMENTS) {
            assertThat(left.tablesWith(planted)).as(planted).isEmpty();
        }
        assertThat(left.tablesWith(name)).isSubsetOf(KEPT_FOR_MENDING);
        assertThat(left.tablesWith(agent)).isSubsetOf(KEPT_FOR_MENDING);
        for (String job : jobs) {
            assertThat(left.tablesWith(job))
                    .as("the file itself, which is kept compressed, is gone")
                    .isNotEmpty()
                    .noneMatch(table -> table.endsWith(".import_upload_block"));
        }
        for (String planted : all) {
            assertThat(left.logsWith(planted)).as(planted).isEmpty();
        }
        assertThat(LeftBehind.logs(house))
                .extracting(log -> log.getFileName().toString())
                .contains(Arrays.stream(Part.values())
                        .map(part -> part.id() + ".log")
                        .toArray(String[]::new));
    }

    @Test
    void aCustomerIsForgottenInEveryServiceAndNobodyMiscounts(House house) throws Exception {
        Tellers tellers = Tellers.of(house, "forgetful");
        String name = "Balthazar Ironmonger";
        String word = "quodlibetum";
        Tellers.Call call = new Tellers.Call(name, "agent", 2, word);
        tellers.tell("o", others());
        tellers.tell("k", call);
        String customer = tellers.customerOfContact("k-1");
        assertThat(customer).matches("[0-9a-f]{32}").isEqualTo(tellers.customerOfResponse("k-1"));
        JsonNode figures = tellers.figures();
        JsonNode satisfaction = tellers.satisfaction();

        JsonNode contacts = tellers.erase("/v1/contact-erasures", customer);
        JsonNode responses = tellers.erase("/v1/response-erasures", customer);

        assertThat(contacts.path("contacts").asLong()).isEqualTo(1);
        assertThat(responses.path("comments").asLong()).isEqualTo(1);
        assertThat(tellers.figures()).isNotEmpty().isEqualTo(figures);
        assertThat(tellers.satisfaction()).isNotEmpty().isEqualTo(satisfaction);
        assertThat(tellers.erase("/v1/contact-erasures", customer)).isEqualTo(contacts);
        assertThat(tellers.erase("/v1/response-erasures", customer)).isEqualTo(responses);

        tellers.tell("later", call);
        LeftBehind left = LeftBehind.in(house, List.of(name, word, customer));

        assertThat(left.tablesWith(name)).isEmpty();
        assertThat(left.tablesWith(word)).isEmpty();
        assertThat(left.tablesWith(customer))
                .as("who is never to come back")
                .containsExactly("feedback.response_erasure", "vendor.contact_erasure");
        for (String planted : List.of(name, word)) {
            assertThat(left.logsWith(planted)).as(planted).isEmpty();
        }
    }

    @Test
    void noLineOfAnyLogIsACallers(House house) throws Exception {
        String begin = "FORGED-LINE";
        String forged = "%0D%0A" + begin + "%20ERROR%20everything%20is%20lost";
        String admin = house.person("adam");
        for (String path : List.of(
                "/v1/vendors/a" + forged,
                "/v1/vendors?q=" + forged,
                "/v1/vendors?cursor=" + forged,
                "/v1/responses?vendorId=" + forged,
                "/v1/cost-lines?month=" + forged,
                "/v1/scorecards/forgetful?month=" + forged,
                "/a/" + forged)) {
            assertThat(house.get(path, admin).statusCode()).as(path).isLessThan(500);
        }
        HttpResponse<String> file = house.send(house.request(
                        "/v1/contact-imports?vendorId=nobody&siteId=oslo&profileId=calls&fileName=" + forged, admin)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("id,at\n\"\r\n" + begin + "\",x\n")));
        HttpResponse<String> half = house.post("/v1/vendors", admin, "{\"id\": \"a\\n" + begin + "\"");
        HttpResponse<String> whole =
                house.post("/v1/vendors", admin, "{\"id\": \"a\\n" + begin + "\", \"name\": \"b\\n" + begin + "\"}");
        assertThat(Stream.of(file, half, whole).map(HttpResponse::statusCode)).allMatch(code -> code < 500);

        for (Path log : LeftBehind.logs(house)) {
            try (BufferedReader lines = LeftBehind.open(log)) {
                assertThat(lines.lines()).as(log.toString()).noneMatch(line -> line.startsWith(begin));
            }
        }
    }

    /** Enough of them that satisfaction is published. */
    private static Tellers.Call[] others() {
        return Stream.of(1, 3, 4, 5, 5)
                .map(score -> new Tellers.Call("Somebody of " + score, "agent", score, "nothing"))
                .toArray(Tellers.Call[]::new);
    }
}
