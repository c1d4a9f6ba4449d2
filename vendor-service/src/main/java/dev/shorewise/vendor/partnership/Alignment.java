package dev.shorewise.vendor.partnership;

import static dev.shorewise.vendor.findings.Words.one;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.comparison.MeanDifference;
import dev.shorewise.vendor.findings.Finding;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the two sides think alike. Nothing is told before both have answered.
 *
 * @param gaps one a statement, widest first; empty until both sides have answered
 */
public record Alignment(int client, int vendor, List<Gap> gaps, Finding finding) {

    private static final String METHOD = "alignment/mean-gap@1";
    private static final int LEAST_FOR_INTERVAL = 5;
    private static final double WIDE = 1;

    /**
     * How far the sides are apart in a statement.
     *
     * @param value the client's mean less the vendor's, in marks
     * @param low lower end of its 95 % interval after Welch; null below five answers on a side: it is what these people said
     */
    public record Gap(
            String statementId,
            String text,
            double client,
            double vendor,
            double value,
            @Nullable Double low,
            @Nullable Double high) {}

    public Alignment {
        gaps = List.copyOf(gaps);
    }

    static Alignment of(Questionnaire questionnaire, List<Answers> all) {
        int client = count(all, Action.Side.CLIENT);
        int vendor = count(all, Action.Side.VENDOR);
        if (client == 0 || vendor == 0) {
            return new Alignment(
                    client,
                    vendor,
                    List.of(),
                    Finding.of(
                                    "answers-missing",
                                    METHOD,
                                    "%s has not answered yet; nothing is told until both sides have.",
                                    client == 0 ? "The client" : "The vendor")
                            .with("client", client)
                            .with("vendor", vendor));
        }
        List<Gap> gaps = questionnaire.statements().stream()
                .map(statement -> gap(statement, all))
                .sorted(Comparator.comparingDouble((Gap gap) -> -Math.abs(gap.value())))
                .toList();
        Gap widest = gaps.get(0);
        boolean apart = Math.abs(widest.value()) >= WIDE;
        String sentence = apart
                ? "The sides see it most differently in '%s': the client gives %s of 5, the vendor %s (%d and %d people)."
                : "The sides see it much alike; widest apart in '%s' with %s of 5 and %s (%d and %d people).";
        return new Alignment(
                client,
                vendor,
                gaps,
                new Finding(
                                apart ? "alignment-gap" : "aligned",
                                sentence.formatted(
                                        widest.text(), one(widest.client()), one(widest.vendor()), client, vendor),
                                Map.of(),
                                METHOD)
                        .with("gap", widest.value())
                        .with("client", client)
                        .with("vendor", vendor));
    }

    private static int count(List<Answers> all, Action.Side side) {
        return (int) all.stream().filter(answers -> answers.side() == side).count();
    }

    private static Gap gap(Questionnaire.Statement statement, List<Answers> all) {
        Moments client = marks(statement, all, Action.Side.CLIENT);
        Moments vendor = marks(statement, all, Action.Side.VENDOR);
        double one = client.mean().orElseThrow();
        double other = vendor.mean().orElseThrow();
        Optional<MeanDifference> sure = Math.min(client.count(), vendor.count()) < LEAST_FOR_INTERVAL
                ? Optional.empty()
                : MeanDifference.between(client, vendor);
        return new Gap(
                statement.id(),
                statement.text(),
                one,
                other,
                one - other,
                sure.map(found -> found.interval().low()).orElse(null),
                sure.map(found -> found.interval().high()).orElse(null));
    }

    private static Moments marks(Questionnaire.Statement statement, List<Answers> all, Action.Side side) {
        return all.stream()
                .filter(answers -> answers.side() == side)
                .flatMap(answers -> answers.answers().stream())
                .filter(answer -> answer.statementId().equals(statement.id()))
                .map(answer -> Moments.ofValue(BigDecimal.valueOf(answer.mark())))
                .reduce(Moments.NONE, Moments::plus);
    }
}
