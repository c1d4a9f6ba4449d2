package dev.shorewise.feedback;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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

    /** The mails that a customer got so far, by pseudonym, the oldest first. */
    public static List<MimeMessage> to(@Nullable Object customer) {
        return Arrays.stream(running().getReceivedMessages())
                .filter(mail -> isTo(mail, customer + "@"))
                .toList();
    }

    /** The path of the answer page in a mail. */
    public static String link(MimeMessage mail) throws IOException, MessagingException {
        String text = mail.getContent().toString();
        int at = text.indexOf("/a/");
        return text.substring(at, at + "/a/".length() + 43);
    }

    private static boolean isTo(MimeMessage mail, String start) {
        try {
            return mail.getAllRecipients()[0].toString().startsWith(start);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        running().stop();
    }
}
