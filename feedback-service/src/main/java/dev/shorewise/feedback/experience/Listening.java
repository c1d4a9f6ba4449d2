package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.responses.VendorMonths;
import dev.shorewise.feedback.text.MonthlyVoice;
import dev.shorewise.feedback.text.Understandings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what customers write about a vendor. */
@ApplicationScoped
public class Listening {

    private final Understandings understandings;
    private final ZoneId zone;

    Listening(Understandings understandings, ExperienceSettings settings) {
        this.understandings = understandings;
        this.zone = settings.timeZone();
    }

    /** The whole period as one group. */
    @Transactional
    public CustomerVoice of(String vendorId, Period period) {
        MonthlyVoice all = months(vendorId, period).stream()
                .reduce(MonthlyVoice.silent(YearMonth.from(period.from())), MonthlyVoice::plus);
        return new CustomerVoice(vendorId, period, zone, List.of(new CustomerVoice.Group(Satisfaction.ALL, all)));
    }

    /** Each month that the period touches, also those without a comment. */
    @Transactional
    public CustomerVoice byMonth(String vendorId, Period period) {
        Map<YearMonth, MonthlyVoice> heard =
                months(vendorId, period).stream().collect(Collectors.toMap(MonthlyVoice::month, Function.identity()));
        return new CustomerVoice(
                vendorId,
                period,
                zone,
                period.months().stream()
                        .map(month -> new CustomerVoice.Group(
                                month.toString(), heard.getOrDefault(month, MonthlyVoice.silent(month))))
                        .toList());
    }

    private List<MonthlyVoice> months(String vendorId, Period period) {
        return understandings.byMonth(new VendorMonths(vendorId, period.begins(zone), period.ends(zone), zone));
    }
}
