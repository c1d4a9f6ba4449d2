package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.KaplanMeier.Watched;
import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    @Test
    void threeOfSevenCameBackAndTheOthersWereNotWatchedLong() {
        KaplanMeier estimate = KaplanMeier.of(List.of(
                new Watched(2.036574, true),
                new Watched(4.080231, true),
                new Watched(5.243854, true),
                new Watched(7.0, false),
                new Watched(5.642245, false),
                new Watched(1.581250, false),
                new Watched(1.577037, false)));

        assertThat(estimate.share()).isEqualTo(.40, within(1e-12));
        assertThat(estimate.atRisk()).isEqualTo(3);
        assertThat(estimate.variance()).isEqualTo(.16 * (1 / 20.0 + 1 / 12.0 + 1 / 6.0), within(1e-12));
    }

    @Test
    void theShareFallsFromEventToEvent() {
        List<Watched> all = List.of(
                new Watched(2.036574, true),
                new Watched(4.080231, true),
                new Watched(5.243854, true),
                new Watched(7.0, false),
                new Watched(5.642245, false),
                new Watched(1.581250, false),
                new Watched(1.577037, false));

        double[] shares = {.8, .6, .4};
        double[] until = {3, 5, 7};
        for (int i = 0; i < until.length; i++) {
            double end = until[i];
            List<Watched> watched = all.stream()
                    .map(one -> one.time() <= end ? one : new Watched(end, false))
                    .toList();
            assertThat(KaplanMeier.of(watched).share()).isEqualTo(shares[i], within(1e-12));
        }
    }

    @Test
    void whoIsLostAtTheTimeOfAnEventWasStillAtRisk() {
        assertThat(KaplanMeier.of(List.of(new Watched(1, true), new Watched(1, false)))
                        .share())
                .isEqualTo(.5);
    }

    @Test
    void withoutEventsNothingHasHappened() {
        assertThat(KaplanMeier.of(List.of(new Watched(1, false)))).isEqualTo(new KaplanMeier(1, 0, 1));
        assertThat(KaplanMeier.of(List.of(new Watched(1, true))).share()).isZero();
    }
}
