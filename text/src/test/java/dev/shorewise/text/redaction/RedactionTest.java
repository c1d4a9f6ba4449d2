package dev.shorewise.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.text.redaction.People.Planted;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private static final int TEXTS = 10_000;

    @Test
    void ofTenThousandPeopleAtMostOneInAHundredIsMissed() {
        People people = new People(15);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            Planted planted = people.person(i);
            if (Redaction.of(planted.text()).contains(planted.planted())) {
                missed.add(planted.text());
            }
        }

        assertThat(missed).hasSizeLessThanOrEqualTo(TEXTS / 100);
    }

    @Test
    void ofTenThousandLookAlikesAtMostTwoInAHundredAreTaken() {
        People people = new People(16);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = people.lookAlike(i);
            if (!Redaction.of(text).equals(text)) {
                taken.add(text + " -> " + Redaction.of(text));
            }
        }

        assertThat(taken).hasSizeLessThanOrEqualTo(TEXTS / 50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to jane.doe@example.com, please.         | Write to [email], please.
            jane (at) example (dot) com? No: jane(at)example.com | jane (at) example (dot) com? No: [email]
            Card 4111 1111 1111 1111 was charged twice     | Card [card] was charged twice
            Card 4111-1111-1111-1112 is no card            | Card 4111-1111-1111-1112 is no card
            My IBAN is DE89 3704 0044 0532 0130 00.        | My IBAN is [iban].
            Call me: +49 30 901820                         | Call me: [phone]
            Call me on 4155550132 after six                | Call me on [phone] after six
            (415) 555-0132 is my number                    | [phone] is my number
            I spoke to Mrs. Anna Schmidt and Dr. Lee       | I spoke to Mrs. [name] and Dr. [name]
            Frau Müller war sehr nett                      | Frau [name] war sehr nett
            MRS SCHMIDT was rude, and mr smith too         | MRS [name] was rude, and mr [name] too
            meine frau Petra und herr Ohm                  | meine frau [name] und herr [name]
            I miss London, sir The; mr and mrs jones       | I miss London, sir The; mr and mrs [name]
            eine frau war da, MS Word, dr is in            | eine frau war da, MS Word, dr is in
            La SEÑORA Núñez, Sir Alec, MR JONES-LEE         | La SEÑORA [name], Sir [name], MR [name]
            Order 4155550132 from 2026-10-12, 12:30        | Order 4155550132 from 2026-10-12, 12:30
            Nothing to see here 👍                          | Nothing to see here 👍
            """)
    void whatNamesAPersonIsReplacedByWhatItIs(String text, String redacted) {
        assertThat(Redaction.of(text)).isEqualTo(redacted);
    }

    @Property(tries = 500)
    void redactingTwiceChangesNothingMore(@ForAll String text) {
        String once = Redaction.of(text);

        assertThat(Redaction.of(once)).isEqualTo(once);
    }
}
