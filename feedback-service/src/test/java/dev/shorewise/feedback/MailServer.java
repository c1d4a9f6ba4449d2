package dev.shorewise.feedback;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real SMTP server on a free port. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static @Nullable GreenMail server;

    @Override
    public Map<String, String> start() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        server = mail;
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(mail.getSmtp().getPort()));
    }

    /** The running server. */
    public static GreenMail running() {
        return Objects.requireNonNull(server);
    }

    @Override
    public void stop() {
        running().stop();
    }
}
