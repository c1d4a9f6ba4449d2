package dev.shorewise.feedback.invitations;

import dev.shorewise.kit.background.BackgroundWork;
import dev.shorewise.kit.callers.VendorScope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Sends links when they are due, and ends invitations that are over. */
@ApplicationScoped
public class Postman implements BackgroundWork {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration POLL = Duration.ofSeconds(5);

    private final Deliveries deliveries;
    private final AnswerPages pages;
    private final InvitationSettings settings;
    private final Map<Terms.Delivery, Sender> senders;

    Postman(Deliveries deliveries, AnswerPages pages, InvitationSettings settings, @All List<Sender> senders) {
        this.deliveries = deliveries;
        this.pages = pages;
        this.settings = settings;
        this.senders = senders.stream().collect(Collectors.toMap(Sender::delivery, Function.identity()));
    }

    @Override
    public Pace pace() {
        return Pace.ofOne("postman", settings.enabled(), POLL);
    }

    @Override
    public boolean workSome(BooleanSupplier stopping) throws Exception {
        return VendorScope.ALL.call(() -> {
            int left = deliver();
            pages.endWhatIsOver();
            return left > 0;
        });
    }

    /** Sends one batch; gives how many left. */
    public int deliver() {
        int left = 0;
        for (Message message : deliveries.due()) {
            try {
                Objects.requireNonNull(senders.get(message.delivery())).send(message);
                deliveries.sent(message.invitation());
                left++;
            } catch (RuntimeException e) {
                LOG.warnf(e, "Invitation %s was not taken; it is tried again", message.invitation());
                deliveries.failed(message.invitation());
            }
        }
        return left;
    }
}
