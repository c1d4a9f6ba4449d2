package dev.shorewise.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/vendors, VENDOR",
        "/v1/vendors/harborline/sites, VENDOR",
        "/v1/contact-imports, VENDOR",
        "/v1/contact-months/harborline, VENDOR",
        "/v1/contact-erasures, VENDOR",
        "/v1/contracts/harborline/voice, VENDOR",
        "/v1/contract-deadlines, VENDOR",
        "/v1/contact-persons/harborline, VENDOR",
        "/v1/vendor-changes/harborline, VENDOR",
        "/v1/coverage, VENDOR",
        "/v1/tenders/spain/release, VENDOR",
        "/v1/tender-sheets/spain, VENDOR",
        "/v1/tender-rankings/spain, VENDOR",
        "/v1/agents/harborline, VENDOR",
        "/v1/agent-tallies/harborline, VENDOR",
        "/v1/courses/harborline/empathy, VENDOR",
        "/v1/training-effects/harborline/empathy, VENDOR",
        "/v1/training-needs/harborline, VENDOR",
        "/v1/language-covers/harborline, VENDOR",
        "/v1/skill-covers/harborline, VENDOR",
        "/v1/attrition/harborline, VENDOR",
        "/v1/staffing-questions, VENDOR",
        "/v1/volume-forecasts/harborline, VENDOR",
        "/v1/shared-goals/harborline, VENDOR",
        "/v1/actions/harborline, VENDOR",
        "/v1/alignments/harborline, VENDOR",
        "/v1/strategic-reviews/harborline, VENDOR",
        "/v1/review-costs/harborline/q3, VENDOR",
        "/v1/stability/harborline, VENDOR",
        "/v1/exit-plans/harborline, VENDOR",
        "/v1/kpis, VENDOR",
        "/v1/kpi-parts/vendor, VENDOR",
        "/v1/kpi-comparisons, VENDOR",
        "/v1/kpi-funnels, VENDOR",
        "/v1/first-contact-resolution, VENDOR",
        "/v1/volumes, VENDOR",
        "/v1/kpi-reports/1/state, VENDOR",
        "/v1/reconciliations, VENDOR",
        "/v1/discrepancies/1, VENDOR",
        "/v1/trust-assessments, VENDOR",
        "/v1/trust-grades, VENDOR",
        "/v1/invitation-logs/harborline, VENDOR",
        "/v1/fair-comparisons, VENDOR",
        "/v1/scorecard-templates/calls/versions/1, VENDOR",
        "/v1/quality-draws, VENDOR",
        "/v1/quality-sessions, VENDOR",
        "/v1/quality-reviews/1/state, VENDOR",
        "/v1/quality-scores, VENDOR",
        "/v1/quality-agreement, VENDOR",
        "/v1/agreements/ag-7/versions, VENDOR",
        "/v1/statements/1/restatements, VENDOR",
        "/v1/webhooks/1/deliveries, VENDOR",
        "/v1/sla-alarms, VENDOR",
        "/v1/surveys, FEEDBACK",
        "/v1/response-imports/7/rejects, FEEDBACK",
        "/v1/satisfaction, FEEDBACK",
        "/v1/customer-voice, FEEDBACK",
        "/v1/experience/figures, FEEDBACK",
        "/v1/quotes, FEEDBACK",
        "/v1/weighted-experience, FEEDBACK",
        "/v1/text-taxonomy, FEEDBACK",
        "/v1/text-corrections, FEEDBACK",
        "/v1/case-rules, FEEDBACK",
        "/v1/cases, FEEDBACK",
        "/v1/studies, FEEDBACK",
        "/v1/text-readings/1/correction, FEEDBACK",
        "/v1/response-exports, FEEDBACK",
        "/v1/response-erasures, FEEDBACK",
        "/v1/survey-previews/after-call, FEEDBACK",
        "/v1/invitation-policies/calls, FEEDBACK",
        "/v1/invitation-draws, FEEDBACK",
        "/v1/invitation-rates, FEEDBACK",
        "/v1/invitation-webhooks, FEEDBACK",
        "/v1/invitations/7/link, FEEDBACK",
        "/v1/cost-lines, FINANCE",
        "/v1/exchange-rate-imports, FINANCE",
        "/v1/inflation, FINANCE",
        "/v1/inflation-imports, FINANCE",
        "/v1/assumed-inputs, FINANCE",
        "/v1/unit-costs, FINANCE",
        "/v1/scenarios/hybrid/outcome, FINANCE",
        "/v1/scenario-comparisons, FINANCE",
        "/v1/blends, FINANCE",
        "/v1/cost-exports, FINANCE",
        "/v1/closed-periods, FINANCE",
        "/v1/variances, FINANCE",
        "/v1/odata/CostLines, FINANCE",
        "/v1/measured-inputs, FINANCE",
        "/v1/budgets/acme/2026-10, FINANCE",
        "/v1/budget-rates/2027, FINANCE",
        "/v1/unit-cost-tables, FINANCE",
        "/v1/true-prices, FINANCE",
        "/v1/in-house-baselines, FINANCE",
        "/v1/rate-cards/acme, FINANCE",
        "/v1/accepted-quantities/acme/2026-10, FINANCE",
        "/v1/invoices, FINANCE",
        "/v1/invoice-ledgers/1, FINANCE",
        "/v1/invoice-profiles/acme, FINANCE",
        "/v1/invoice-imports, FINANCE"
    })
    void theFirstSegmentDecides(String path, Service service) {
        assertThat(Routes.of(path)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/scorecards",
                "/v1/homes/service",
                "/v1/me",
                "/v1/",
                "/v1",
                "/V1/vendors",
                "/v1/Vendors",
                "/q/metrics",
                "/vendors"
            })
    void nothingElseLeavesTheGateway(String path) {
        assertThat(Routes.of(path)).isEmpty();
    }

    @Test
    void everyServiceAnswersSomething() {
        assertThat(Service.values()).containsExactly(Service.VENDOR, Service.FEEDBACK, Service.FINANCE);
    }
}
