package dev.shorewise.kit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> made = new ArrayList<>();
    private final Recent<String, Integer> recent = new Recent<>(2);

    private int lengthOf(String word) {
        return recent.get(word, key -> {
            made.add(key);
            return key.length();
        });
    }

    @Test
    void whatWasAskedForLatelyIsMadeOnceAndWhatWasNotIsMadeAgain() {
        for (String word : List.of("one", "three", "one", "eleven", "one", "three")) {
            assertThat(lengthOf(word)).isEqualTo(word.length());
        }

        assertThat(made).containsExactly("one", "three", "eleven", "three");
    }

    @Test
    void whatIsForgottenIsMadeAgain() {
        lengthOf("one");
        recent.clear();
        lengthOf("one");

        assertThat(made).containsExactly("one", "one");
    }
}
