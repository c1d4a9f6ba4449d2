package dev.shorewise.feedback.cases;

import dev.shorewise.kit.background.BackgroundWork;
import dev.shorewise.kit.callers.VendorScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** Opens and escalates cases in the background. */
@ApplicationScoped
class CaseWork implements BackgroundWork {

    private static final int BATCH = 500;

    private final CaseDesk desk;
    private final CaseSettings settings;

    CaseWork(CaseDesk desk, CaseSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public Pace pace() {
        return Pace.ofOne("case-desk", settings.enabled(), settings.poll());
    }

    @Override
    public boolean workSome(BooleanSupplier stopping) throws Exception {
        return VendorScope.ALL.call(() -> desk.judgeSome(BATCH) + desk.escalateSome(BATCH)) > 0;
    }
}
