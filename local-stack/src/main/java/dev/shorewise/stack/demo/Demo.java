package dev.shorewise.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.shorewise.stack.Checkout;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the demo to a running stack; a second time changes nothing. */
public final class Demo {

    private static final String CSV = "text/csv";
    private static final String CONTACTS = "/v1/contact-imports?vendorId=%s&siteId=%s&profileId=%s&fileName=%s";
    private static final String COSTS = "/v1/cost-imports?profileId=ledger&fileName=%s";

    private final Stack stack;
    private final Progress progress;
    private final Api admin;

    public Demo(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
        this.admin = machine("shorewise-loader");
    }

    /** Loads everything, and returns when the last record has been taken. */
    public void load() {
        createVendors();
        new Contracts(admin).sign();
        new Staff(admin).tell();
        new Choices(admin).open();
        progress.step("the demo's vendors are registered, and their agreements signed");
        List<Delivery> contacts = new ArrayList<>(sendRealIncidents());
        List<Delivery> rest = new ArrayList<>(sendRealMoney());
        Map<Place, ArrayNode> invited = new EnumMap<>(Place.class);
        Map<String, List<String>> judged = new TreeMap<>();
        for (Place place : Place.values()) {
            List<Call> calls = CallCentre.calls(place);
            invited.put(place, OwnInvitations.at(place, calls));
            if (place == Place.MANILA || place == Place.LEEDS) {
                judged.put(place.vendor(), Judging.contacts(calls));
            }
            contacts.add(sendCalls(place, calls));
            rest.add(sendAnswers(place, calls));
            rest.add(sendCosts(place, calls));
        }
        rest.add(Delivery.send(admin, COSTS.formatted("pune-hidden-costs.csv"), CSV, HiddenCosts.file()));
        rest.addAll(new Pounds(admin).tell());
        new Plans(admin).keep();
        new Invitations(admin).announce();
        progress.step("%,d rows of contacts are in", rows(contacts));
        for (String vendor : List.of("meridian", "harborline")) {
            new Reports(vendor, machine(vendor + "-machine")).send();
            new OwnInvitations(vendor, machine(vendor + "-machine"))
                    .tell(invited.entrySet().stream()
                            .filter(place -> place.getKey().vendor().equals(vendor))
                            .map(Map.Entry::getValue)
                            .toList());
        }
        rest.add(new Billing(admin, machine("meridian-machine")).send());
        new Judging(admin).bring(judged);
        progress.step("two vendors have reported what they say of themselves, and reviewers have judged");
        progress.step("%,d answers, cost lines and exchange rates are in", rows(rest));
        new Grades(admin).give();
        progress.step("the feeds of the last month have been looked at and graded");
    }

    private void createVendors() {
        for (JsonNode entry : json("vendors.json")) {
            admin.create("/v1/vendors", entry.path("vendor").toString());
            String sites = "/v1/vendors/" + entry.at("/vendor/id").asText() + "/sites";
            entry.path("sites").forEach(site -> admin.create(sites, site.toString()));
        }
    }

    private List<Delivery> sendRealIncidents() {
        admin.put("/v1/contact-profiles/meridian/incident-log", incidentProfile());
        return List.of(Delivery.send(
                machine("meridian-machine"),
                CONTACTS.formatted("meridian", "bucharest", "incident-log", "incidents.csv.gz"),
                "application/octet-stream",
                Texts.bytes("demo/meridian/incidents.csv.gz")));
    }

    private List<Delivery> sendRealMoney() {
        admin.put("/v1/cost-profiles/ledger", text("profiles/ledger.json"));
        return List.of(
                Delivery.send(
                        admin, "/v1/exchange-rate-imports?fileName=ecb-2016.csv", CSV, text("rates/ecb-2016.csv")),
                Delivery.send(admin, COSTS.formatted("cost-lines.csv"), CSV, text("cost-lines.csv")));
    }

    private Delivery sendCalls(Place place, List<Call> calls) {
        CallFile file = place.file();
        Circumstances now = new Circumstances(place);
        admin.put(
                "/v1/contact-profiles/" + place.vendor() + "/" + file.profile(),
                text("profiles/" + file.profile() + ".json"));
        return Delivery.send(
                machine(place.sender()),
                CONTACTS.formatted(place.vendor(), place.site(), file.profile(), place.site() + "-calls"),
                file.mediaType(),
                file.write(calls.stream()
                        .filter(call -> !now.isUnreported(YearMonth.from(call.arrived())))
                        .toList()));
    }

    private Delivery sendAnswers(Place place, List<Call> calls) {
        admin.create("/v1/surveys", text("survey.json"));
        admin.put("/v1/response-profiles/" + place.vendor() + "/answers", text("profiles/answers.json"));
        String path = "/v1/response-imports?profileId=answers&fileName=%s-answers.csv&vendorId=%s";
        return Delivery.send(admin, path.formatted(place.site(), place.vendor()), CSV, Answers.to(place, calls));
    }

    private Delivery sendCosts(Place place, List<Call> calls) {
        return Delivery.send(admin, COSTS.formatted(place.site() + "-costs.csv"), CSV, Costs.of(place, calls));
    }

    private Api machine(String client) {
        return Api.of(stack.url(Part.GATEWAY), stack.tokenOf(client));
    }

    private static long rows(List<Delivery> deliveries) {
        return deliveries.stream().mapToLong(Delivery::await).sum();
    }

    /** The real incident log's profile, which the documentation shows as an example. */
    private static String incidentProfile() {
        try {
            return Files.readString(Checkout.locate().root().resolve("docs/profiles/incident-log.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(text(name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String text(String name) {
        return Texts.named("demo/" + name);
    }
}
