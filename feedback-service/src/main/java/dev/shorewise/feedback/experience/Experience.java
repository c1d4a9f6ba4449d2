package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.responses.MonthlyAnswers;
import dev.shorewise.feedback.responses.Responses;
import dev.shorewise.feedback.responses.VendorMonths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what customers say about a vendor. */
@ApplicationScoped
public class Experience {

    private final Responses responses;
    private final ZoneId zone;

    Experience(Responses responses, ExperienceSettings settings) {
        this.responses = responses;
        this.zone = settings.timeZone();
    }

    /** The whole period as one group. */
    @Transactional
    public Satisfaction of(String vendorId, Period period) {
        MonthlyAnswers all = months(vendorId, period).stream()
                .reduce(MonthlyAnswers.none(YearMonth.from(period.from())), MonthlyAnswers::plus);
        return answer(vendorId, period, List.of(new Satisfaction.Group(Satisfaction.ALL, all)));
    }

    /** Each month that the period touches, also those without an answer. */
    @Transactional
    public Satisfaction byMonth(String vendorId, Period period) {
        Map<YearMonth, MonthlyAnswers> answered =
                months(vendorId, period).stream().collect(Collectors.toMap(MonthlyAnswers::month, Function.identity()));
        return answer(
                vendorId,
                period,
                period.months().stream()
                        .map(month -> answered.getOrDefault(month, MonthlyAnswers.none(month)))
                        .map(month -> new Satisfaction.Group(month.month().toString(), month))
                        .toList());
    }

    private List<MonthlyAnswers> months(String vendorId, Period period) {
        return responses.byMonth(new VendorMonths(vendorId, period.begins(zone), period.ends(zone), zone));
    }

    private Satisfaction answer(String vendorId, Period period, List<Satisfaction.Group> groups) {
        return new Satisfaction(vendorId, period, zone, groups, responses.revision(vendorId));
    }
}
