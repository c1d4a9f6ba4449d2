package dev.shorewise.vendor.quality;

import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what a contact is judged: sections of criteria with weights. */
public record Scorecard(
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Section> sections) {

    /**
     * Criteria that belong together.
     *
     * @param weight by which the weights of its criteria are multiplied
     */
    public record Section(
            @NotBlank @Size(max = 200) String name,
            @Positive double weight,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull Criterion> criteria) {}

    /**
     * One question.
     *
     * @param lowest the worst choice, such as 0 or 1
     * @param highest the best choice; one above the lowest for yes and no
     * @param critical of which kind an error is that spoils the whole contact; absent for none
     * @param onlyIf when it is asked at all; absent for always
     */
    public record Criterion(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
            String id,

            @NotBlank @Size(max = 500) String text,
            @Positive double weight,
            @Valid @NotNull Range choices,
            @Nullable Critical critical,
            @Valid @Nullable Condition onlyIf) {

        /** Whether it is answered by yes or no. */
        boolean yesOrNo() {
            return choices.highest - choices.lowest == 1;
        }

        /** The share of the way from the worst choice to the best. */
        double share(int choice) {
            return (double) (choice - choices.lowest) / (choices.highest - choices.lowest);
        }
    }

    /** The choices of a criterion. */
    public record Range(
            @Min(0) @Max(10) int lowest, @Min(1) @Max(10) int highest) {}

    /** When a criterion is asked: another one was answered so. */
    public record Condition(@NotBlank String criterion, int choice) {}

    /** Whom an error hurts. */
    public enum Critical {
        CUSTOMER,
        BUSINESS,
        COMPLIANCE
    }

    /** All criteria in order. */
    public List<Criterion> criteria() {
        return sections.stream().flatMap(section -> section.criteria().stream()).toList();
    }

    /** The weight of a criterion, that of its section included. */
    double weight(Criterion criterion) {
        return sections.stream()
                .filter(section -> section.criteria().contains(criterion))
                .mapToDouble(section -> section.weight() * criterion.weight())
                .findFirst()
                .orElse(0);
    }

    Optional<Criterion> find(String id) {
        return criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst();
    }

    /** Refuses what cannot be scored: the same id twice, choices that do not ascend, conditions on what is not asked before. */
    void check() {
        Set<String> before = new HashSet<>();
        for (Criterion criterion : criteria()) {
            Condition condition = criterion.onlyIf();
            if (criterion.choices().lowest() >= criterion.choices().highest()) {
                throw KitRefusal.badParameter("choices", "from a lowest to a higher one, in " + criterion.id());
            }
            if (condition != null && !before.contains(condition.criterion())) {
                throw KitRefusal.badParameter("onlyIf", "a criterion that is asked before " + criterion.id());
            }
            if (!before.add(criterion.id())) {
                throw KitRefusal.badParameter("id", "each criterion once, but " + criterion.id() + " comes twice");
            }
        }
    }
}
