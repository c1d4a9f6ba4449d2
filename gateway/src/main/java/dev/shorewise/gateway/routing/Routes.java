package dev.shorewise.gateway.routing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of resources: the first segment after {@code /v1} decides. */
public final class Routes {

    /** Everything under this path is the API. */
    public static final String API = "/v1/";

    private static final Set<String> OWN = Set.of("scorecards", "homes", "openapi", "me", "audit-entries");

    private static final Map<String, Service> SERVICES = Stream.of(
                    resources(
                            Service.VENDOR,
                            "vendors",
                            "contact-profiles",
                            "contact-imports",
                            "contact-months",
                            "contact-erasures",
                            "contacts",
                            "kpi-definitions",
                            "kpis",
                            "kpi-comparisons",
                            "kpi-funnels",
                            "kpi-parts",
                            "first-contact-resolution",
                            "volumes",
                            "agreements",
                            "agreement-months",
                            "exclusions",
                            "sla-events",
                            "reported-figures",
                            "statements",
                            "statement-acceptances",
                            "disputes",
                            "outlooks",
                            "backtests",
                            "coverage",
                            "tenders",
                            "tender-sheets",
                            "tender-rankings",
                            "agents",
                            "agent-tallies",
                            "courses",
                            "training-effects",
                            "training-needs",
                            "language-covers",
                            "skill-covers",
                            "attrition",
                            "staffing-questions",
                            "volume-forecasts",
                            "shared-goals",
                            "actions",
                            "alignments",
                            "strategic-reviews",
                            "review-costs",
                            "stability",
                            "exit-plans",
                            "contract-deadlines",
                            "contracts",
                            "contact-persons",
                            "vendor-changes",
                            "kpi-reports",
                            "reconciliations",
                            "discrepancies",
                            "trust-assessments",
                            "trust-grades",
                            "invitation-logs",
                            "fair-comparisons",
                            "scorecard-templates",
                            "quality-draws",
                            "quality-sessions",
                            "quality-reviews",
                            "quality-scores",
                            "quality-agreement",
                            "sla-alarms",
                            "webhooks"),
                    resources(
                            Service.FEEDBACK,
                            "surveys",
                            "responses",
                            "response-profiles",
                            "response-imports",
                            "satisfaction",
                            "customer-voice",
                            "experience",
                            "quotes",
                            "case-rules",
                            "cases",
                            "studies",
                            "weighted-experience",
                            "text-taxonomy",
                            "text-corrections",
                            "text-readings",
                            "response-exports",
                            "response-erasures",
                            "survey-previews",
                            "invitation-policies",
                            "invitation-draws",
                            "invitation-rates",
                            "invitation-webhooks",
                            "invitations"),
                    resources(
                            Service.FINANCE,
                            "cost-lines",
                            "cost-profiles",
                            "cost-imports",
                            "exchange-rates",
                            "exchange-rate-imports",
                            "inflation",
                            "inflation-imports",
                            "assumed-inputs",
                            "unit-costs",
                            "scenarios",
                            "scenario-comparisons",
                            "blends",
                            "cost-exports",
                            "closed-periods",
                            "variances",
                            "odata",
                            "measured-inputs",
                            "budgets",
                            "budget-rates",
                            "unit-cost-tables",
                            "true-prices",
                            "in-house-baselines",
                            "rate-cards",
                            "accepted-quantities",
                            "invoices",
                            "invoice-ledgers",
                            "invoice-profiles",
                            "invoice-imports"))
            .flatMap(table -> table.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Routes() {}

    /** The service that answers this path; empty for the gateway's own resources and for unknown ones. */
    public static Optional<Service> of(String path) {
        return Optional.ofNullable(SERVICES.get(resource(path)));
    }

    /** True if the gateway answers this path itself. */
    public static boolean isOwn(String path) {
        return OWN.contains(resource(path));
    }

    /** The first segment after {@code /v1/}; empty outside the API. */
    public static String resource(String path) {
        if (!path.startsWith(API)) {
            return "";
        }
        int end = path.indexOf('/', API.length());
        return end < 0 ? path.substring(API.length()) : path.substring(API.length(), end);
    }

    private static Map<String, Service> resources(Service service, String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> service));
    }
}
