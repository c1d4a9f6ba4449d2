package dev.shorewise.vendor.workforce.training;

import static dev.shorewise.vendor.findings.Words.two;

import dev.shorewise.statistics.effects.DifferenceInDifferences;
import dev.shorewise.vendor.findings.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What a course brought, in words. */
final class EffectSentences {

    private EffectSentences() {}

    /** How figures of a measure are written. @param factor by which they are multiplied */
    record Unit(String name, double factor) {

        /** Rates are spoken of in points of a hundred. */
        static Unit of(String unit) {
            return switch (unit) {
                case "1" -> new Unit("points", 100);
                case "s" -> new Unit("seconds", 1);
                default -> new Unit("points", 1);
            };
        }

        String text(double value) {
            return two(value * factor);
        }
    }

    static Finding notEnough(int taught, int others, String why) {
        return Finding.of(
                        "not-enough-agents",
                        DifferenceInDifferences.METHOD,
                        "Not enough agents to say whether the course helped: %d who took it and %d comparable ones who did"
                                + " not, and %d of each are needed%s.",
                        taught,
                        others,
                        DifferenceInDifferences.LEAST,
                        why)
                .with("taught", taught)
                .with("others", others);
    }

    static Finding of(DifferenceInDifferences effect, Unit unit, BigDecimal cost, String currency) {
        String numbers = "%s %s (%s to %s; %d and %d agents)"
                .formatted(
                        unit.text(Math.abs(effect.value())),
                        unit.name(),
                        unit.text(
                                effect.value() < 0
                                        ? -effect.interval().high()
                                        : effect.interval().low()),
                        unit.text(
                                effect.value() < 0
                                        ? -effect.interval().low()
                                        : effect.interval().high()),
                        effect.treated(),
                        effect.others());
        String sentence =
                switch (effect.verdict()) {
                    case ROSE ->
                        "Trained agents rose by " + numbers + " more than comparable colleagues."
                                + price(effect, unit, cost, currency);
                    case FELL ->
                        "Trained agents fell by " + numbers + " more than comparable colleagues."
                                + price(effect, unit, cost, currency);
                    case NOT_SHOWN ->
                        "No effect is shown: trained agents moved by " + numbers
                                + (effect.value() < 0 ? " less" : " more")
                                + " than comparable colleagues, which chance alone often does (p "
                                + two(effect.permutation().chance()) + ").";
                    case NOT_TRUSTWORTHY ->
                        "Not trustworthy: trained and other agents did not develop alike before the"
                                + " course, or too few weeks say whether they did. The difference since is " + numbers
                                + ".";
                };
        return new Finding(code(effect), sentence, Map.of(), DifferenceInDifferences.METHOD)
                .with("effect", effect.value())
                .with("typical", effect.typical())
                .with("low", effect.interval().low())
                .with("high", effect.interval().high())
                .with("chance", effect.permutation().chance())
                .with("taught", effect.treated())
                .with("others", effect.others())
                .with(
                        "trendDifference",
                        effect.trend().map(DifferenceInDifferences.Trend::value).orElse(Double.NaN))
                .with("cost", cost.doubleValue());
    }

    private static String code(DifferenceInDifferences effect) {
        return switch (effect.verdict()) {
            case ROSE -> "training-rose";
            case FELL -> "training-fell";
            case NOT_SHOWN -> "training-effect-not-shown";
            case NOT_TRUSTWORTHY -> "training-effect-not-trustworthy";
        };
    }

    private static String price(DifferenceInDifferences effect, Unit unit, BigDecimal cost, String currency) {
        double moved = Math.abs(effect.value()) * unit.factor();
        return cost.signum() == 0
                ? ""
                : " Cost %s %s, i.e. %s a %s and group."
                        .formatted(
                                cost.setScale(2, RoundingMode.HALF_UP),
                                currency,
                                two(cost.doubleValue() / moved),
                                unit.name().equals("seconds") ? "second" : "point");
    }
}
