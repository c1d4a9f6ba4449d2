package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.VolumeRelief;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a month went besides its figure.
 *
 * @param volume against what was forecast; null where no forecast binds
 * @param weeks that end in the month, after relief, of a level that is judged by weeks
 * @param notes what else is to be told of how it was counted
 */
public record Course(@Nullable Volume volume, List<Week> weeks, List<Step> notes) {

    public static final Course PLAIN = new Course(null, List.of());

    /**
     * Contacts against their forecast.
     *
     * @param relieved contacts of days above their band, which an interval rule takes out
     */
    public record Volume(VolumeRelief rule, long forecast, long actual, long relieved) {

        boolean exceeded() {
            return rule.exceeded(forecast, actual);
        }
    }

    /** One week's figure. */
    public record Week(String name, Figure figure) {}

    public Course {
        weeks = List.copyOf(weeks);
        notes = List.copyOf(notes);
    }

    /** The same with more to be told. */
    Course with(List<Step> more) {
        List<Step> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Course(volume, weeks, all);
    }

    public Course(@Nullable Volume volume, List<Week> weeks) {
        this(volume, weeks, List.of());
    }
}
