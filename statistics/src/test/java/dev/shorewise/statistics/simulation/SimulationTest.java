package dev.shorewise.statistics.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.statistics.simulation.RankCorrelation.Pair;
import dev.shorewise.statistics.simulation.SimulationPlan.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference's model {@code S = V (c - p x g) - H}, and what must hold of any model. */
class SimulationTest {

    private static final List<Input> INPUTS = List.of(
            new Input("V", Distribution.triangular(90_000, 100_000, 120_000)),
            new Input("p", Distribution.triangular(4.00, 4.20, 4.80)),
            new Input("x", Distribution.lognormal(Math.log(.92), .08)),
            new Input("g", Distribution.pert(1.02, 1.10, 1.30)),
            new Input("H", Distribution.pert(60_000, 90_000, 180_000)));
    private static final Model SAVING = model(in -> in[0] * (6.00 - in[1] * in[2] * in[3]) - in[4]);
    private static final RankCorrelation PRICE_AND_RATE = new RankCorrelation(List.of(new Pair("p", "x", -.4)));

    @ParameterizedTest
    @EnumSource(Method.class)
    void theReferencesBandsHold(Method method) {
        SimulationResult result =
                new Simulation(INPUTS, SAVING).run(new SimulationPlan(200_000, 7, method, PRICE_AND_RATE));
        OutputSummary saving = result.outputs().get(0);

        assertThat(saving.p10()).isCloseTo(-2_400, offset(1_000.0));
        assertThat(saving.p50()).isCloseTo(59_200, offset(700.0));
        assertThat(saving.p90()).isCloseTo(116_000, offset(800.0));
        assertThat(saving.mean()).isCloseTo(57_730, offset(500.0));
        assertThat(saving.deviation()).isCloseTo(46_260, offset(400.0));
        assertThat(saving.negative()).isCloseTo(.109, offset(.004));
        assertThat(result.contributions().stream()
                        .mapToDouble(Contribution::share)
                        .sum())
                .isCloseTo(1, offset(1e-12));
        assertThat(result.contributions().get(0).rankCorrelation()).isNegative();
    }

    /** Finance, section 11.4. */
    @ParameterizedTest
    @CsvSource({".5, .517638", "-.4, -.415823", ".8, .813473"})
    void theCorrelationOfNormalScoresIsBroughtToThatOfRanks(double spearman, double aim) {
        List<String> names = List.of("price", "rate");

        double[][] factor = new RankCorrelation(List.of(new Pair("price", "rate", spearman))).factor(names);

        assertThat(factor[1][0]).isCloseTo(aim, offset(1e-6));
        assertThat(Math.hypot(factor[1][0], factor[1][1])).isCloseTo(1, offset(1e-12));
    }

    @Test
    void withoutCorrelationTheSpreadIsWider() {
        OutputSummary saving = new Simulation(INPUTS, SAVING)
                .run(SimulationPlan.independent(200_000, 7))
                .outputs()
                .get(0);

        assertThat(saving.p10()).isCloseTo(-10_500, offset(1_200.0));
        assertThat(saving.p90()).isCloseTo(122_200, offset(1_000.0));
        assertThat(saving.negative()).isCloseTo(.1365, offset(.004));
    }

    @Test
    void theNumberOfThreadsAndTheOrderOfInputsChangeNothing() {
        SimulationPlan plan = new SimulationPlan(20_000, 42, Method.IMAN_CONOVER, PRICE_AND_RATE);
        List<Input> reversed = new ArrayList<>(INPUTS);
        Collections.reverse(reversed);
        Model same = model(in -> in[4] * (6.00 - in[3] * in[2] * in[1]) - in[0]);

        SimulationResult one = new Simulation(INPUTS, SAVING).run(plan, 1);

        assertThat(new Simulation(INPUTS, SAVING).run(plan, 7)).isEqualTo(one);
        assertThat(new Simulation(INPUTS, SAVING).run(new SimulationPlan(20_000, 43, plan.method(), PRICE_AND_RATE)))
                .isNotEqualTo(one);
        SimulationPlan copula = new SimulationPlan(20_000, 42, Method.GAUSSIAN_COPULA, RankCorrelation.NONE);
        assertThat(new Simulation(reversed, same).run(copula).outputs())
                .isEqualTo(new Simulation(INPUTS, SAVING).run(copula).outputs());
    }

    @Test
    void inputsWithoutSpreadGiveTheModelItself() {
        List<Input> fixed = List.of(
                new Input("V", Distribution.fixed(100_000)),
                new Input("p", Distribution.fixed(4.20)),
                new Input("x", Distribution.fixed(.92)),
                new Input("g", Distribution.fixed(1.10)),
                new Input("H", Distribution.fixed(90_000)));

        OutputSummary saving = new Simulation(fixed, SAVING)
                .run(SimulationPlan.independent(1_000, 1))
                .outputs()
                .get(0);

        assertThat(saving.p10()).isCloseTo(84_960, offset(1e-6)).isEqualTo(saving.p90());
        assertThat(saving.negative()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void twoCorrelatedNormalsAddUpAsTheoryHasIt(Method method) {
        double spearman = 6 / Math.PI * Math.asin(.25);
        List<Input> two =
                List.of(new Input("X", Distribution.normal(100, 10)), new Input("Y", Distribution.normal(50, 5)));
        SimulationPlan plan =
                new SimulationPlan(200_000, 3, method, new RankCorrelation(List.of(new Pair("X", "Y", spearman))));

        OutputSummary sum = new Simulation(two, model(in -> in[0] + in[1]))
                .run(plan)
                .outputs()
                .get(0);
        OutputSummary difference = new Simulation(two, model(in -> in[0] - in[1]))
                .run(plan)
                .outputs()
                .get(0);
        OutputSummary under = new Simulation(two, model(in -> in[0] - in[1] - 30))
                .run(plan)
                .outputs()
                .get(0);

        assertThat(sum.deviation()).isCloseTo(13.228757, offset(.08));
        assertThat(difference.p10()).isCloseTo(38.901438, offset(.12));
        assertThat(under.negative()).isCloseTo(.010461, offset(.001));
    }

    @Test
    void reorderingKeepsEveryValueAndMeetsTheAim() {
        double[][] columns = new double[2][10_000];
        Arrays.setAll(columns[0], new Uniforms(5, "a")::at);
        Arrays.setAll(columns[1], new Uniforms(5, "b")::at);
        double[][] before = {columns[0].clone(), columns[1].clone()};
        RankCorrelation aim = new RankCorrelation(List.of(new Pair("a", "b", -.4)));

        ImanConover.reorder(List.of("a", "b"), columns, aim.factor(List.of("a", "b")), 5);

        for (int j = 0; j < 2; j++) {
            double[] sorted = columns[j].clone();
            Arrays.sort(sorted);
            Arrays.sort(before[j]);
            assertThat(sorted).isEqualTo(before[j]);
        }
        assertThat(spearman(columns[0], columns[1])).isCloseTo(-.4, offset(.02));
    }

    @Test
    void correlationsThatCannotBeAreRefused() {
        RankCorrelation impossible =
                new RankCorrelation(List.of(new Pair("V", "p", .9), new Pair("p", "x", .9), new Pair("V", "x", -.9)));

        assertThatThrownBy(() -> new Simulation(INPUTS, SAVING)
                        .run(new SimulationPlan(1_000, 1, Method.GAUSSIAN_COPULA, impossible)))
                .hasStackTraceContaining("not positive definite");
    }

    private static double spearman(double[] left, double[] right) {
        int[] first = Ranks.order(left);
        double[] rank = new double[left.length];
        int[] second = Ranks.order(right);
        double[] other = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            rank[first[i]] = i;
            other[second[i]] = i;
        }
        double squares = 0;
        for (int i = 0; i < left.length; i++) {
            squares += (rank[i] - other[i]) * (rank[i] - other[i]);
        }
        double n = left.length;
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static Model model(ToDoubleFunction<double[]> formula) {
        return new Model() {
            @Override
            public int outputs() {
                return 1;
            }

            @Override
            public Evaluator evaluator() {
                return (inputs, outputs) -> outputs[0] = formula.applyAsDouble(inputs);
            }
        };
    }
}
