package dev.shorewise.kit.exports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.shorewise.test.hostile.NaughtyTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CsvCellTest {

    private static final Pattern GUARDED = Pattern.compile("^'(?='*[=+\\-@\\t\\r\\n])");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    @Test
    void aTextIsNoFormula() {
        assertThat(CsvCell.of("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvCell.of("'=1+1")).isEqualTo("''=1+1");
        assertThat(CsvCell.of("''@x")).isEqualTo("'''@x");
        assertThat(CsvCell.of("-5 apples")).isEqualTo("'-5 apples");
        assertThat(CsvCell.of("O'Hara")).isEqualTo("O'Hara");
        assertThat(CsvCell.of("'tis")).isEqualTo("'tis");
        assertThat(CsvCell.of("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    }

    @Test
    void aNumberStaysOne() {
        assertThat(CsvCell.of(new BigDecimal("-7.25"))).isEqualTo("-7.25");
        assertThat(CsvCell.of(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(CsvCell.of(-5)).isEqualTo("-5");
        assertThat(CsvCell.of(null)).isEmpty();
    }

    @Test
    void anyTextIsHadBackFromItsCell() {
        for (String text : NaughtyTexts.texts()) {
            List<String> cells = CsvReader.builder().ofCsvRecord("x," + CsvCell.of(text) + "\r\n").stream()
                    .findFirst()
                    .orElseThrow()
                    .getFields();

            assertThat(cells.get(1)).doesNotMatch(FORMULA);
            assertThat(GUARDED.matcher(cells.get(1)).replaceFirst("")).isEqualTo(text);
        }
    }
}
