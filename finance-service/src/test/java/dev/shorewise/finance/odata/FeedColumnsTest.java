package dev.shorewise.finance.odata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.exports.format.Column;
import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTables;
import org.junit.jupiter.api.Test;

class FeedColumnsTest {

    @Test
    void theFeedHasEveryColumnOfTheFilesUnderTheSameName() {
        assertThat(FeedTables.find("CostLines").orElseThrow().columns())
                .extracting(FeedColumn::name)
                .containsAll(Column.of(Column.NEWEST_EDITION).stream()
                        .map(Column::header)
                        .toList())
                .containsOnlyOnce("BilledCost");
    }
}
