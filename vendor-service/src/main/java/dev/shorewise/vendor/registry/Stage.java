package dev.shorewise.vendor.registry;

import java.util.List;

/** Where a vendor stands in its life with the client. */
public enum Stage {
    /** Talked to, nothing signed. */
    PROSPECT,
    /** Signed, and made ready. */
    ONBOARDING,
    /** At work. */
    ACTIVE,
    /** Somebody gave notice; still at work. */
    ON_NOTICE,
    /** No longer at work; its records stay. */
    EXITED;

    /** The stages that may follow. Notice can be withdrawn, and who has left can be talked to again. */
    public List<Stage> next() {
        return switch (this) {
            case PROSPECT -> List.of(ONBOARDING, EXITED);
            case ONBOARDING -> List.of(ACTIVE, EXITED);
            case ACTIVE -> List.of(ON_NOTICE);
            case ON_NOTICE -> List.of(ACTIVE, EXITED);
            case EXITED -> List.of(PROSPECT);
        };
    }
}
