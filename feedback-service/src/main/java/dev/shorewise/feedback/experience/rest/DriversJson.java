package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.findings.Drivers;
import dev.shorewise.feedback.experience.findings.Drivers.Met;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.drivers.KeyDrivers;
import dev.shorewise.statistics.drivers.RelativeWeights;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes with satisfaction. */
@Schema(name = "ExperienceDrivers")
record DriversJson(
        SatisfactionJson.Days period,
        Drivers.Outcome outcome,
        @Schema(examples = "driver/relative-weights@1") String definition,

        @Schema(description = "Respondents who judged and whose comment is read.")
        long n,

        @Schema(description = "Respondents that this many drivers need; a theme counts twice, as met and as felt.")
        long needed,

        @Schema(
                description =
                        "MEASURED only with enough respondents, R squared of .05 and more, and an F test below .05.")
        Measure.Status status,

        @Schema(description = "ENOUGH, TOO_FEW, EXPLAINS_TOO_LITTLE or NOT_BEYOND_CHANCE.")
        KeyDrivers.Standing reason,

        @Schema(description = "Share of the outcome's variance that goes with all drivers together.")
        BigDecimal rSquared,

        @Schema(description = "F test: how often drivers that do not matter would explain as much.")
        BigDecimal chance,

        @Schema(description = "Resamples of the bootstrap behind the intervals.")
        int resamples,

        long seed,

        @Schema(description = "The heaviest first; none unless MEASURED.")
        List<DriverJson> drivers) {

    /** One driver. */
    @Schema(name = "ExperienceDriver")
    record DriverJson(
            @Schema(description = "wait, handling, transfers, or theme: and a theme.", examples = "theme:waiting")
            String driver,

            @Schema(description = "Share of the outcome's variance that goes with it.")
            BigDecimal weight,

            Measure.Bounds interval,

            @Schema(description = "Share of what all drivers explain.")
            BigDecimal share,

            @Schema(description = "Correlation with the outcome: below 0, meeting it goes with less satisfaction.")
            BigDecimal direction,

            @Schema(description = "False where the direction is not sure; draw such a driver grey.")
            boolean clear,

            @Schema(description = "Respondents who met it.") long respondents,

            @Schema(description = "Mean sentiment of the parts that touch a theme, or mean seconds or transfers.")
            BigDecimal mean,

            String unit) {}

    static DriversJson of(SatisfactionJson.Days period, Drivers drivers) {
        KeyDrivers weighed = drivers.weighed();
        boolean shown = weighed.standing() == KeyDrivers.Standing.ENOUGH;
        Map<String, Met> met = drivers.met().stream().collect(Collectors.toMap(Met::name, Function.identity()));
        return new DriversJson(
                period,
                drivers.outcome(),
                RelativeWeights.METHOD,
                weighed.n(),
                KeyDrivers.needed(weighed.columns()),
                shown ? Measure.Status.MEASURED : Measure.Status.INSUFFICIENT,
                weighed.standing(),
                BigDecimal.valueOf(weighed.rSquared()),
                BigDecimal.valueOf(weighed.chance()),
                weighed.resamples(),
                weighed.seed(),
                shown
                        ? weighed.drivers().stream()
                                .map(driver -> one(driver, java.util.Objects.requireNonNull(met.get(driver.name()))))
                                .toList()
                        : List.of());
    }

    private static DriverJson one(KeyDrivers.Driver driver, Met met) {
        return new DriverJson(
                driver.name(),
                BigDecimal.valueOf(driver.weight()),
                Measures.bounds(driver.interval()),
                BigDecimal.valueOf(driver.share()),
                BigDecimal.valueOf(driver.direction()),
                driver.isClear(),
                met.respondents(),
                BigDecimal.valueOf(met.mean()),
                met.unit());
    }
}
