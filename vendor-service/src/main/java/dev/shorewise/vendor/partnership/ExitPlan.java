package dev.shorewise.vendor.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be ready so that the work could go elsewhere. */
public record ExitPlan(List<Item> items) {

    private static final int STALE_MONTHS = 12;

    /**
     * Something that must be ready.
     *
     * @param readySince null until it is
     * @param evidence where it can be seen
     * @param checkedOn when somebody last looked; null for never
     */
    public record Item(
            String title,
            @Nullable LocalDate readySince,
            String evidence,
            @Nullable LocalDate checkedOn) {

        /** Ready, and looked at within a year. */
        boolean counts(LocalDate today) {
            return readySince != null
                    && checkedOn != null
                    && !checkedOn.plusMonths(STALE_MONTHS).isBefore(today);
        }
    }

    public ExitPlan {
        items = List.copyOf(items);
    }

    /** How many items are ready and were looked at within a year. */
    public long ready(LocalDate today) {
        return items.stream().filter(item -> item.counts(today)).count();
    }
}
