package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.store.AgreementRows;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Terms;
import dev.shorewise.vendor.sla.terms.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The terms that govern a month, {@code version-at-window-start@1}: those of its version, but a level whose quarter or
 * contract year ends in it is promised as it was when that window began.
 */
@ApplicationScoped
class Governing {

    private final AgreementRows agreements;

    Governing(AgreementRows agreements) {
        this.agreements = agreements;
    }

    /** What a statement of a month judges. */
    Terms terms(Version version, YearMonth month) {
        List<ServiceLevel> levels = version.terms().levels().stream()
                .map(level -> asItBegan(level, version.agreementId(), month))
                .toList();
        return version.terms().of(levels);
    }

    private ServiceLevel asItBegan(ServiceLevel level, String agreementId, YearMonth month) {
        Window window = level.measurement().window();
        boolean isLong = window.kind() == Window.Kind.QUARTER || window.kind() == Window.Kind.CONTRACT_YEAR;
        return isLong ? began(level, agreementId, window.first(month)).orElse(level) : level;
    }

    /** Empty where the level did not stand then, or had another window. */
    private Optional<ServiceLevel> began(ServiceLevel level, String agreementId, YearMonth first) {
        return agreements
                .inForce(agreementId, first.atDay(1))
                .flatMap(version -> version.terms().level(level.id()))
                .filter(then -> then.measurement()
                        .window()
                        .kind()
                        .equals(level.measurement().window().kind()))
                .map(then -> new ServiceLevel(
                        level.id(), then.name(), then.standing(), then.measurement(), then.promise(), level.stake()));
    }
}
