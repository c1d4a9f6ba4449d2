package dev.shorewise.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.problems.KitRefusal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** A cursor is opaque, complete and hard to forge by accident. */
class CursorTest {

    @Property(tries = 200)
    void whatWentInComesOut(
            @ForAll @Size(min = 1, max = 4)
                    List<@CharRange(from = 1, to = 0xD7FF) @StringLength(max = 20) String> keys) {
        Cursor cursor = new Cursor(keys);

        assertThat(Cursor.parse(cursor.token(), keys.size())).contains(cursor);
    }

    @Property(tries = 200)
    void pagesTogetherAreTheWholeInOrder(
            @ForAll @UniqueElements @Size(max = 60) List<@AlphaChars @StringLength(min = 1, max = 6) String> rows) {
        List<String> sorted = rows.stream().sorted().toList();
        List<String> seen = new java.util.ArrayList<>();
        String token = "";
        while (token != null) {
            String after =
                    Cursor.parse(token, 1).map(cursor -> cursor.keys().get(0)).orElse("");
            Page<String> page = Page.of(
                    sorted.stream()
                            .filter(row -> row.compareTo(after) > 0)
                            .limit(8)
                            .toList(),
                    7,
                    Cursor::of);
            seen.addAll(page.items());
            token = page.nextCursor();
        }

        assertThat(seen).isEqualTo(sorted);
    }

    @Test
    void aCursorWithANulIsRefused() {
        assertThatThrownBy(() -> Cursor.parse(Cursor.of("a\0b").token(), 1)).isInstanceOf(KitRefusal.class);
    }

    @Test
    void aCursorForAnotherCollectionIsRefused() {
        String token = Cursor.of("a", "b").token();

        assertThatThrownBy(() -> Cursor.parse(token, 3)).isInstanceOf(KitRefusal.class);
    }
}
