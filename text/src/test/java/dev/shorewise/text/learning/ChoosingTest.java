package dev.shorewise.text.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    private static final Learner FREE = new Learner(1e6, 1e6, 200);

    /** Without any penalty the chances of a lone bias are the shares; the bias itself is never punished. */
    @Test
    void whatTellsNothingIsChosenByHowOftenItIsRight() {
        List<Example> same = new ArrayList<>();
        int[] right = new int[100];
        float[] once = new float[100];
        Arrays.fill(once, 1);
        for (int i = 0; i < right.length; i++) {
            same.add(new Example(new float[] {1}, new Grams(new int[0], new float[0])));
            right[i] = i < 50 ? 0 : i < 80 ? 1 : 2;
        }

        double[] chances = chances(Choosing.learn(new Learner(1, 1, 200), same, right, 3, once), same.get(0));

        assertThat(chances).containsExactly(new double[] {.5, .3, .2}, within(.01));
    }

    @Test
    void theMiddleOneOfThreeIsFoundAlthoughNoLineCutsItOff() {
        SplittableRandom random = new SplittableRandom(1);
        List<Example> examples = new ArrayList<>();
        int[] right = new int[300];
        float[] once = new float[300];
        Arrays.fill(once, 1);
        for (int i = 0; i < right.length; i++) {
            right[i] = i % 3;
            float at = (float) (right[i] * 4 + random.nextDouble());
            examples.add(new Example(new float[] {at}, new Grams(new int[0], new float[0])));
        }

        List<Yes> learnt = Choosing.learn(FREE, examples, right, 3, once);

        for (int i = 0; i < right.length; i++) {
            double[] chances = chances(learnt, examples.get(i));
            assertThat(chances[right[i]]).isEqualTo(Arrays.stream(chances).max().orElseThrow());
        }
    }

    private static double[] chances(List<Yes> learnt, Example example) {
        double[] chances =
                learnt.stream().mapToDouble(one -> Math.exp(one.odds(example))).toArray();
        double sum = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(chance -> chance / sum).toArray();
    }
}
