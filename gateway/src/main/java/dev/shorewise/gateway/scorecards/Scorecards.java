package dev.shorewise.gateway.scorecards;

import dev.shorewise.gateway.questions.Answer;
import dev.shorewise.gateway.questions.Deadline;
import dev.shorewise.gateway.questions.Kept;
import dev.shorewise.gateway.questions.Questions;
import dev.shorewise.gateway.questions.Viewer;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.gateway.scorecards.services.ServiceLevels;
import dev.shorewise.gateway.scorecards.store.KeptSections;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Puts scorecards together. All services are asked at once and waited for together; a part that has not come by then is
 * taken from what was kept. Only the registry's word that there is no such vendor makes a scorecard unknown.
 */
@ApplicationScoped
public class Scorecards {

    private static final String ALL_VENDORS = "/v1/vendors?limit=1000";
    private static final Set<SectionName> FIGURES = EnumSet.complementOf(EnumSet.of(SectionName.VENDOR));
    private static final Comparator<Scorecard> WORST_FIRST =
            Comparator.comparing(Scorecard::standing, Standing.WORST_FIRST).thenComparing(Scorecard::vendorId);

    private final Questions questions;
    private final KeptSections kept;
    private final ScorecardSettings settings;
    private final Clock clock;

    Scorecards(Questions questions, KeptSections kept, ScorecardSettings settings, Clock clock) {
        this.questions = questions;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    /** One vendor's month; refused as unknown if the viewer may not see the vendor. */
    public Scorecard of(String vendorId, YearMonth month, Viewer viewer) {
        viewer.caller().mustSee(vendorId);
        Inquiry inquiry = ask(vendorId, month, viewer, EnumSet.allOf(SectionName.class));
        Map<SectionName, Answer> answers = inquiry.answers(Deadline.in(settings.patience()));
        if (Stream.of(SectionName.VENDOR, SectionName.CONTRACT)
                .map(answers::get)
                .anyMatch(Scorecards::unknown)) {
            throw KitRefusal.unknown();
        }
        return compose(inquiry, answers, viewer);
    }

    /** Every vendor that the viewer may see, worst first. */
    public Ranking all(YearMonth month, Viewer viewer) {
        Deadline deadline = Deadline.in(settings.patience());
        Answer list = deadline.await(questions.ask(Service.VENDOR, ALL_VENDORS, viewer, given -> {}));
        Map<String, Answer> vendors = new TreeMap<>();
        Instant asOf = null;
        if (list instanceof Answer.Given given) {
            ServiceLevels.vendors(given.data()).forEach((id, data) -> {
                keep(id, month, SectionName.VENDOR, viewer, data);
                vendors.put(id, data);
            });
        } else {
            Map<String, Kept> seen = kept.vendors(viewer.scope());
            seen.keySet().forEach(id -> vendors.put(id, list));
            asOf = seen.values().stream()
                    .map(Kept::asOf)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
        List<Inquiry> inquiries = vendors.keySet().stream()
                .map(id -> ask(id, month, viewer, FIGURES))
                .toList();
        List<Scorecard> scorecards = inquiries.stream()
                .map(inquiry -> {
                    Map<SectionName, Answer> answers = inquiry.answers(deadline);
                    answers.put(SectionName.VENDOR, vendors.getOrDefault(inquiry.vendorId(), list));
                    return compose(inquiry, answers, viewer);
                })
                .sorted(WORST_FIRST)
                .toList();
        return new Ranking(month, scorecards, list instanceof Answer.Given, asOf);
    }

    private Inquiry ask(String vendorId, YearMonth month, Viewer viewer, Set<SectionName> names) {
        Map<SectionName, CompletableFuture<Answer>> asked = new EnumMap<>(SectionName.class);
        for (SectionName name : names) {
            asked.put(
                    name,
                    questions.ask(
                            name.service(),
                            name.question(vendorId, month),
                            viewer,
                            given -> keep(vendorId, month, name, viewer, given)));
        }
        return new Inquiry(vendorId, month, asked);
    }

    private void keep(String vendorId, YearMonth month, SectionName name, Viewer viewer, Answer.Given given) {
        Kept answer = new Kept(given.data(), clock.instant());
        viewer.caller().scope().run(() -> kept.keep(vendorId, month, name, viewer.scope(), answer));
    }

    private Scorecard compose(Inquiry inquiry, Map<SectionName, Answer> answers, Viewer viewer) {
        Map<SectionName, Kept> memory = answers.values().stream().anyMatch(Answer.Silent.class::isInstance)
                ? kept.find(inquiry.vendorId(), inquiry.month(), viewer.scope())
                : Map.of();
        Instant now = clock.instant();
        List<Section> sections = answers.entrySet().stream()
                .map(entry -> Section.of(entry.getKey(), entry.getValue(), memory.get(entry.getKey()), now))
                .toList();
        Standing standing = sections.stream()
                .filter(section -> section.name() == SectionName.CONTRACT)
                .findFirst()
                .map(contract -> ServiceLevels.standing(contract, settings.serviceLevelTarget()))
                .orElseThrow();
        return new Scorecard(inquiry.vendorId(), inquiry.month(), standing, sections);
    }

    private static boolean unknown(Answer answer) {
        return answer instanceof Answer.Refused refused && refused.status() == 404;
    }
}
