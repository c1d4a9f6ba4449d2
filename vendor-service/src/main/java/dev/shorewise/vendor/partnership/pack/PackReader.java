package dev.shorewise.vendor.partnership.pack;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.quality.Review;
import dev.shorewise.vendor.quality.Reviews;
import dev.shorewise.vendor.workforce.training.Course;
import dev.shorewise.vendor.workforce.training.Courses;
import dev.shorewise.vendor.workforce.training.Effects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Gathers the pack of a review from the data. */
@ApplicationScoped
public class PackReader {

    private static final int WEEKS = 8;
    private static final String ELSEWHERE = "pack/elsewhere@1";

    private final Levels levels;
    private final Doubts doubts;
    private final Reviews reviews;
    private final Courses courses;
    private final Effects effects;
    private final Clock clock;

    PackReader(Levels levels, Doubts doubts, Reviews reviews, Courses courses, Effects effects, Clock clock) {
        this.levels = levels;
        this.doubts = doubts;
        this.reviews = reviews;
        this.courses = courses;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * The pack as of now.
     *
     * @param goals what is found of the goals
     * @param actions what is found of the actions
     * @param stability what is found of the vendor's stability
     */
    public Pack gather(
            String vendorId, Period period, List<Finding> goals, List<Finding> actions, List<Finding> stability) {
        Instant now = clock.instant();
        return new Pack(
                period,
                now,
                List.of(
                        Pack.section("red-levels", levels.red(vendorId, period)),
                        Pack.section("discrepancies", doubts.discrepancies(vendorId, period)),
                        Pack.section("cases", doubts.cases(vendorId, LocalDate.ofInstant(now, ZoneOffset.UTC))),
                        Pack.section("feed-grades", doubts.grades(vendorId, period)),
                        Pack.section("disputes", disputes(vendorId, now)),
                        Pack.section("training", training(vendorId)),
                        Pack.section("goals", goals),
                        Pack.section("actions", actions),
                        Pack.section("stability", stability),
                        elsewhere(
                                "cost-variance",
                                period,
                                "Costs against budget are not for both sides: finance, executives and auditors who open this review read them here."),
                        elsewhere(
                                "customer-cases",
                                period,
                                "Cases of customers are kept with their answers, under /v1/cases.")));
    }

    private static Pack.Section elsewhere(String name, Period period, String where) {
        Finding pointer = Finding.of("not-kept-here", ELSEWHERE, where)
                .with("days", ChronoUnit.DAYS.between(period.from(), period.to()));
        return new Pack.Section(name, Pack.State.NOT_AVAILABLE, List.of(pointer));
    }

    private List<Finding> disputes(String vendorId, Instant now) {
        List<Finding> findings = new ArrayList<>(levels.disputes(vendorId, now));
        for (Filing<Review> review : reviews.disputed(vendorId)) {
            findings.add(Finding.of(
                            "review-disputed",
                            "quality/dispute@1",
                            "The vendor disputes the review of contact %s of %s; nobody has ruled on it yet.",
                            review.body().subject().contactId(),
                            review.body().subject().month())
                    .with("daysOpen", ChronoUnit.DAYS.between(review.opened().at(), now)));
        }
        return findings;
    }

    private List<Finding> training(String vendorId) {
        List<Finding> findings = new ArrayList<>();
        for (Paper<Course> course : courses.list(vendorId)) {
            Finding effect = effects.of(vendorId, course.id(), null, WEEKS).finding();
            findings.add(new Finding(
                    effect.code(),
                    course.body().title() + ": " + effect.sentence(),
                    effect.figures(),
                    effect.method()));
        }
        return findings;
    }
}
