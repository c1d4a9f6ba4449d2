package dev.shorewise.vendor.quality;

import dev.shorewise.vendor.filings.Filing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Contacts that several reviewers judge, blind to each other until the session is closed.
 *
 * @param purpose whether everybody scores everything and talks about it, or two score as a check
 */
public record Session(
        @NotBlank String vendorId,
        @NotNull Purpose purpose,
        @NotNull @Valid Template.Ref template,
        @NotEmpty @Size(max = 1_000) List<@NotBlank String> contacts) {

    static final Filing.Kind<Session> KIND = new Filing.Kind<>("QUALITY_SESSION", Session.class);

    /** Why several judge the same. */
    public enum Purpose {
        CALIBRATION,
        DOUBLE_SCORING
    }
}
