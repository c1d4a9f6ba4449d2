package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.page.Phrases;
import dev.shorewise.feedback.surveys.Edition;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Mail to the customer's pseudonym at the client's relay. The relay knows the address; this service never does. */
@ApplicationScoped
class MailSender implements Sender {

    private final Mailer mailer;
    private final InvitationSettings settings;

    MailSender(Mailer mailer, InvitationSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    @Override
    public Terms.Delivery delivery() {
        return Terms.Delivery.MAIL;
    }

    @Override
    public void send(Message message) {
        Phrases phrases = Phrases.in(message.language());
        String title =
                new Edition(message.content(), message.language()).title().text();
        String subject = message.before() == 0 ? title : phrases.of("mail.reminder") + " " + title;
        String text = String.join(
                "\n\n", phrases.of("mail.ask"), message.link(), phrases.of("mail.once"), phrases.of("privacy"));
        mailer.send(Mail.withText(message.customer() + "@" + settings.mailDomain(), subject, text)
                .setFrom(settings.mailFrom())
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", phrases.language().tag()));
    }
}
