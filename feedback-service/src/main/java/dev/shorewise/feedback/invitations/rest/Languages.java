package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.Invitation;
import dev.shorewise.feedback.surveys.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language a customer reads: chosen on the page, else that of the contact, else the browser's first. */
final class Languages {

    private Languages() {}

    static Language of(@Nullable String chosen, @Nullable Invitation invitation, @Nullable String accepted) {
        String contact =
                invitation == null ? null : invitation.occasion().matter().language();
        return parse(chosen)
                .or(() -> parse(contact))
                .or(() -> parse(first(accepted)))
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> parse(@Nullable String tag) {
        try {
            return tag == null || tag.isEmpty() ? Optional.empty() : Optional.of(new Language(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String first(@Nullable String accepted) {
        if (accepted == null || accepted.length() > 1_000) {
            return null;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(accepted);
            return ranges.isEmpty() || ranges.get(0).getRange().contains("*")
                    ? null
                    : ranges.get(0).getRange();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
