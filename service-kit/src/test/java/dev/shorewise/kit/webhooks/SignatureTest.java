package dev.shorewise.kit.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void theStandardsOwnExampleIsSignedAsItSays() {
        assertThat(Signature.header(
                        List.of(SECRET), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whileASecretIsChangedBothSign() {
        String fresh = Signature.secret(new SecureRandom());

        String header = Signature.header(List.of(fresh, SECRET), "msg", 1, "{}");

        assertThat(header.split(" ")).hasSize(2).contains(Signature.header(List.of(SECRET), "msg", 1, "{}"));
        assertThat(Base64.getDecoder().decode(fresh.substring("whsec_".length())))
                .hasSize(32);
    }

    @Test
    void tenAttemptsAreMadeWithPausesThatGrowAndAreNeverTheSame() {
        Random random = new Random(1);
        long[] seconds = {0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400};

        for (int attempts = 0; attempts < seconds.length; attempts++) {
            Duration pause = Retries.after(attempts, random).orElseThrow();
            assertThat(pause.toMillis()).isBetween(seconds[attempts] * 1000, seconds[attempts] * 1100);
        }
        assertThat(Retries.after(10, random)).isEmpty();
        assertThat(Retries.after(9, random)).isNotEqualTo(Retries.after(9, random));
    }
}
