package dev.shorewise.vendor.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.trust.Look.Result;
import dev.shorewise.vendor.trust.ReportedFlows.Flow;
import dev.shorewise.vendor.trust.ReportedFlows.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reference's stock: 120 + 400 + 15 - 410 = 125. */
class ReportedFlowsTest {

    @Test
    void whatIsOpenFollowsFromWhatCameAndWent() {
        List<Look> looks = ReportedFlows.of(List.of(told("120", "400", "15", "410", "125")));

        assertThat(looks).extracting(Look::result).containsExactly(Result.CLEAR);
        assertThat(looks.get(0).sentence()).endsWith("in 1 flow.");
    }

    @Test
    void whatDoesNotFollowIsBrokenAndSaysByHowMuch() {
        List<Look> looks = ReportedFlows.of(
                List.of(told("120", "400", "15", "410", "95"), told("120", "400", "15", "410", "125.0")));

        assertThat(looks).extracting(Look::result).containsExactly(Result.BROKEN);
        assertThat(looks.get(0).check()).isEqualTo(Look.Check.FLOW_IMBALANCE);
        assertThat(looks.get(0).sentence())
                .isEqualTo(
                        "main: 95 cases are reported open, where 120 were before, 400 came, 15 were opened again and 410"
                                + " were solved: 30 too few.");
        assertThat(looks.get(0).figures()).containsEntry("off", -30.0).containsEntry("openBefore", 120.0);
        assertThat(looks.get(0).basis().evidence()).containsExactly("/v1/kpi-reports/1");
    }

    @Test
    void aPartThatNobodyReportedIsNoNought() {
        List<Look> looks = ReportedFlows.of(List.of(told("120", "400", null, "410", "125")));

        assertThat(looks).extracting(Look::result).containsExactly(Result.NOT_ENOUGH_DATA);
        assertThat(ReportedFlows.of(List.of())).extracting(Look::result).containsExactly(Result.NOT_ENOUGH_DATA);
    }

    private static Told told(String before, String created, @Nullable String reopened, String solved, String open) {
        return new Told(
                Map.of("site", "main"),
                new Flow(count(before), count(created), count(reopened), count(solved), count(open)),
                List.of("/v1/kpi-reports/1"));
    }

    private static @Nullable BigDecimal count(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
