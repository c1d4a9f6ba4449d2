package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Blend.FrontierPoint;
import dev.shorewise.finance.blend.Blend.LimitPrice;
import dev.shorewise.finance.blend.Blend.Robustness;
import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a blend in sentences. */
record BlendWords(BlendProblem problem) {

    private static final double POINT = .01;
    private static final double PERCENT = 100;

    List<String> feasible(
            double cost, List<LimitPrice> prices, List<FrontierPoint> frontier, @Nullable Robustness robustness) {
        List<String> said = new ArrayList<>();
        said.add(text("The best split costs %.2f %s a contact.", cost, problem.currency()));
        prices.stream().filter(price -> price.price() > 0).forEach(price -> said.add(price(price)));
        for (int i = 0; i + 2 < frontier.size(); i++) {
            said.add(text(
                    "Up to %.1f %% one point of satisfaction costs %.2f %s a contact; beyond, %.2f.",
                    frontier.get(i + 1).satisfaction() * PERCENT,
                    frontier.get(i).pricePerPoint(),
                    problem.currency(),
                    frontier.get(i + 1).pricePerPoint()));
        }
        if (robustness != null) {
            said.add(text(
                    "In %.1f %% of %d draws within the inputs' uncertainty the floors of quality hold.",
                    robustness.floorsHold() * PERCENT, robustness.trials()));
            said.add(
                    !robustness.conservativeFeasible()
                            ? "With the lower bounds of quality no split keeps all limits."
                            : robustness.changes()
                                    ? "With the lower bounds of quality another split is best."
                                    : "With the lower bounds of quality the same split is best.");
        }
        return said;
    }

    private String price(LimitPrice price) {
        return switch (Limit.Kind.valueOf(price.kind())) {
            case SATISFACTION, RESOLUTION ->
                text(
                        "One point of %s costs %.2f %s a contact, %.2f in all.",
                        price.kind().toLowerCase(Locale.ROOT),
                        price.price() * POINT,
                        problem.currency(),
                        price.totalPrice() * POINT);
            case CAPACITY ->
                text("One contact more of %s would save %.2f %s.", price.name(), price.price(), problem.currency());
            case LEAST_SHARE, VENDOR_SHARE, COUNTRY_SHARE, LANGUAGE, COVER, REGULATED ->
                text(
                        "One point of \"%s\" costs %.2f %s a contact, %.2f in all.",
                        price.name(), price.price() * POINT, problem.currency(), price.totalPrice() * POINT);
            case CHANGE -> price.name();
        };
    }

    private static String text(String form, Object... parts) {
        return String.format(Locale.ROOT, form, parts);
    }
}
