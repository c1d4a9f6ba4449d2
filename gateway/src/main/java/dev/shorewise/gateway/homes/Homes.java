package dev.shorewise.gateway.homes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.gateway.homes.store.KeptAnswers;
import dev.shorewise.gateway.questions.Answer;
import dev.shorewise.gateway.questions.Deadline;
import dev.shorewise.gateway.questions.Kept;
import dev.shorewise.gateway.questions.Questions;
import dev.shorewise.gateway.questions.Told;
import dev.shorewise.gateway.questions.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Puts home views together. What is asked once is asked first; which vendors and agreements there are decides what is
 * asked about each of them, and is remembered for when the registry does not say. All share one deadline.
 */
@ApplicationScoped
public class Homes {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More vendors than this are not asked about together. */
    private static final int TOGETHER = 20;

    private final Questions questions;
    private final KeptAnswers kept;
    private final HomeSettings settings;
    private final Clock clock;

    Homes(Questions questions, KeptAnswers kept, HomeSettings settings, Clock clock) {
        this.questions = questions;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    /** The month of a persona as this viewer may see it. */
    public Home of(Persona persona, YearMonth month, Viewer viewer) {
        Deadline deadline = Deadline.in(settings.patience());
        List<Pending> pending = new ArrayList<>();
        for (Block block : persona.blocks()) {
            if (block.each() == Each.VIEW) {
                pending.add(ask(block, null, "", month, viewer));
            }
        }
        askEach(
                persona,
                Each.AGREEMENT,
                subjects(pending, Blocks.AGREEMENTS, deadline, viewer),
                month,
                viewer,
                pending);
        askEach(persona, Each.VENDOR, subjects(pending, Blocks.VENDORS, deadline, viewer), month, viewer, pending);
        return new Home(persona, month, told(pending, deadline, viewer));
    }

    private void askEach(
            Persona persona,
            Each each,
            Stream<String> subjects,
            YearMonth month,
            Viewer viewer,
            List<Pending> pending) {
        List<String> ids = subjects.toList();
        for (Block block : persona.blocks()) {
            if (block.each() == each) {
                ids.forEach(id -> pending.add(ask(block, id, id, month, viewer)));
            } else if (each == Each.VENDOR && block.each() == Each.VENDORS && !ids.isEmpty()) {
                String all = ids.stream().limit(TOGETHER).collect(Collectors.joining("&vendorId="));
                pending.add(ask(block, null, all, month, viewer));
            }
        }
    }

    private Pending ask(Block block, @Nullable String subject, String about, YearMonth month, Viewer viewer) {
        String question = block.question(month, about, YearMonth.now(clock));
        return new Pending(
                block,
                subject,
                question,
                questions.ask(block.service(), question, viewer, given -> keep(question, viewer, given)));
    }

    private void keep(String question, Viewer viewer, Answer.Given given) {
        Kept answer = new Kept(given.data(), clock.instant());
        viewer.caller().scope().run(() -> kept.keep(question, viewer, answer));
    }

    private Stream<String> subjects(List<Pending> pending, Block list, Deadline deadline, Viewer viewer) {
        return pending.stream()
                .filter(each -> each.block() == list)
                .flatMap(each -> told(List.of(each), deadline, viewer).stream())
                .map(part -> part.told().data())
                .flatMap(data -> data == null ? Stream.empty() : ids(data));
    }

    private List<Part> told(List<Pending> pending, Deadline deadline, Viewer viewer) {
        Map<Pending, Answer> answers = new LinkedHashMap<>();
        pending.forEach(each -> answers.put(each, deadline.await(each.answer())));
        List<String> silent = answers.entrySet().stream()
                .filter(each -> each.getValue() instanceof Answer.Silent)
                .map(each -> each.getKey().question())
                .toList();
        Map<String, Kept> memory = silent.isEmpty() ? Map.of() : kept.find(silent, viewer);
        Instant now = clock.instant();
        return answers.entrySet().stream()
                .map(each -> new Part(
                        each.getKey().block().name(),
                        each.getKey().subject(),
                        Told.of(each.getValue(), memory.get(each.getKey().question()), now)))
                .toList();
    }

    private static Stream<String> ids(String page) {
        try {
            return StreamSupport.stream(JSON.readTree(page).path("items").spliterator(), false)
                    .map(item -> item.path("id").asText())
                    .filter(id -> id.matches("[A-Za-z0-9._-]{1,80}"));
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }
}
