package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.trust.asking.InvitationRates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Looks at who is asked for an answer: by the client's draw, and by the vendor itself. */
@ApplicationScoped
class Asking {

    private final InvitationRates rates;
    private final InvitationLog log;

    Asking(InvitationRates rates, InvitationLog log) {
        this.rates = rates;
        this.log = log;
    }

    /** Of a month: of the client's own invitations always, of the vendor's where it tells of any. */
    List<Look> looks(String vendorId, YearMonth month) {
        Period period = Period.of(month);
        List<Look> looks = new ArrayList<>(AskingChecks.of(rates.byAgent(vendorId, period)));
        String evidence = "/v1/invitation-logs/" + vendorId + "?month=" + month;
        OwnAskingChecks.of(log.byAgent(vendorId, period)).forEach(look -> looks.add(look.with(List.of(evidence))));
        return looks;
    }
}
