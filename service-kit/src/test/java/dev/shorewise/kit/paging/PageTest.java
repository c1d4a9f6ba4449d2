package dev.shorewise.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.problems.KitRefusal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PageTest {

    @Property(tries = 100)
    void pagesOfAWholeCollectionHoldEachRowOnceInOrder(
            @ForAll @UniqueElements List<@AlphaChars @StringLength(min = 1, max = 8) String> rows,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<String> read = new ArrayList<>();
        String token = null;
        do {
            Page<String> page = Page.cut(rows, token, limit, row -> row);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            read.addAll(page.items());
            token = page.nextCursor();
        } while (token != null);

        assertThat(read).isEqualTo(rows.stream().sorted().toList());
    }

    @Test
    void aRowThatCameInBetweenMovesNoOther() {
        Page<String> first = Page.cut(List.of("d", "b"), null, 1, row -> row);

        assertThat(Page.cut(List.of("a", "b", "c", "d"), first.nextCursor(), 10, row -> row)
                        .items())
                .containsExactly("c", "d");
        assertThatThrownBy(() -> Page.cut(List.of("a"), "nonsense", 1, row -> row))
                .isInstanceOf(KitRefusal.class);
    }
}
