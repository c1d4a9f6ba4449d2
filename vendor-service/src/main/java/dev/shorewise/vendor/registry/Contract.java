package dev.shorewise.vendor.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a vendor, as far as dates and sums go.
 *
 * @param endsOn the last day; null if it runs until notice is given
 * @param noticeDays how long before the end notice must be given
 * @param renewalMonths by how many months it is renewed if nobody gives notice; null if it just ends
 * @param reminderDays how long before each date somebody should be reminded
 */
public record Contract(
        String title,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int noticeDays,
        @Nullable Integer renewalMonths,
        Value value,
        int reminderDays,
        List<Document> documents) {

    /** What it is worth. @param amount over its whole term, as a decimal */
    public record Value(BigDecimal amount, String currency) {}

    /**
     * A paper that belongs to it; the paper itself lies elsewhere.
     *
     * @param sha256 of its bytes, 64 hexadecimal digits
     * @param expiresOn the last day on which it is valid; null for ever
     */
    public record Document(
            String title,
            String reference,
            @Nullable String sha256,
            @Nullable LocalDate expiresOn) {}

    public Contract {
        documents = List.copyOf(documents);
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw refused("endsOn: not before startsOn.");
        }
        if (noticeDays < 0 || noticeDays > 3650 || reminderDays < 0 || reminderDays > 3650) {
            throw refused("noticeDays and reminderDays: 0 to 3650.");
        }
        if (renewalMonths != null && (endsOn == null || renewalMonths < 1 || renewalMonths > 120)) {
            throw refused("renewalMonths: 1 to 120, of a contract that ends.");
        }
        if (value.amount().signum() < 0
                || Currency.getAvailableCurrencies().stream()
                        .noneMatch(known -> known.getCurrencyCode().equals(value.currency()))) {
            throw refused("value: not negative, in a currency of ISO 4217.");
        }
        for (Document document : documents) {
            if (document.sha256() != null && !document.sha256().matches("[0-9a-f]{64}")) {
                throw refused("sha256: 64 hexadecimal digits.");
            }
        }
    }

    /** The last day on which notice can be given; empty if it has no end. */
    public Optional<LocalDate> noticeBy() {
        return Optional.ofNullable(endsOn).map(end -> end.minusDays(noticeDays));
    }

    /** The dates that somebody must not miss, as of a day: those that lie ahead, and documents that have expired. */
    public List<Deadline> deadlines(LocalDate today) {
        List<Deadline> all = new ArrayList<>();
        noticeBy()
                .filter(day -> !day.isBefore(today))
                .ifPresent(day -> all.add(deadline(Deadline.What.NOTICE, title, day, today)));
        if (endsOn != null && !endsOn.isBefore(today)) {
            all.add(deadline(renewalMonths == null ? Deadline.What.END : Deadline.What.RENEWAL, title, endsOn, today));
        }
        for (Document document : documents) {
            if (document.expiresOn() != null) {
                all.add(deadline(Deadline.What.DOCUMENT, document.title(), document.expiresOn(), today));
            }
        }
        return all;
    }

    private Deadline deadline(Deadline.What what, String of, LocalDate on, LocalDate today) {
        return new Deadline(what, of, on, on.minusDays(reminderDays), on.isBefore(today));
    }

    private static RegistryRefusal refused(String detail) {
        return new RegistryRefusal(RegistryRefusal.Kind.INVALID_CONTRACT, detail);
    }
}
