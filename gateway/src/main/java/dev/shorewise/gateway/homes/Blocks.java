package dev.shorewise.gateway.homes;

import static dev.shorewise.gateway.homes.Block.allVendors;
import static dev.shorewise.gateway.homes.Block.eachAgreement;
import static dev.shorewise.gateway.homes.Block.eachVendor;
import static dev.shorewise.gateway.homes.Block.once;

import dev.shorewise.gateway.routing.Service;

/** The questions that home views are made of. */
final class Blocks {

    static final Block VENDORS = once("vendors", Service.VENDOR, "/v1/vendors?limit=1000");
    static final Block AGREEMENTS = once("agreements", Service.VENDOR, "/v1/agreements?limit=1000");
    static final Block STATEMENTS = once("statements", Service.VENDOR, "/v1/statements?limit=1000");
    static final Block IMPORTS = once("imports", Service.VENDOR, "/v1/contact-imports?limit=10");
    static final Block DEADLINES = once("deadlines", Service.VENDOR, "/v1/contract-deadlines");
    static final Block SCENARIOS = once("scenarios", Service.FINANCE, "/v1/scenarios?limit=50");
    static final Block CLOSED_PERIODS = once("closed-periods", Service.FINANCE, "/v1/closed-periods");
    static final Block INVOICES = once("invoices", Service.FINANCE, "/v1/invoices?month={month}&limit=200");
    static final Block TEMPLATES = once("scorecards", Service.VENDOR, "/v1/scorecard-templates");
    static final Block CASES = once("cases", Service.FEEDBACK, "/v1/cases?limit=200");
    static final Block SPOKEN =
            once("spoken", Service.FEEDBACK, "/v1/experience/figures?month={month}&groupBy=vendorId,language");
    static final Block INVOICES_RECEIVED =
            once("invoices-received", Service.FINANCE, "/v1/invoices?state=RECEIVED&limit=100");
    static final Block INVOICES_DISPUTED =
            once("invoices-disputed", Service.FINANCE, "/v1/invoices?state=DISPUTED&limit=100");
    static final Block INVOICES_ACCEPTED =
            once("invoices-accepted", Service.FINANCE, "/v1/invoices?state=ACCEPTED&limit=100");
    static final Block SURVEYS = once("surveys", Service.FEEDBACK, "/v1/surveys?limit=100");

    static final Block OVERALL = once("overall", Service.FEEDBACK, "/v1/experience/figures?month={month}");
    static final Block CHANGES =
            once("changes", Service.FEEDBACK, "/v1/experience/changes?month={month}&groupBy=siteId");
    static final Block RISING = once("rising-themes", Service.FEEDBACK, "/v1/experience/rising-themes?month={month}");
    static final Block DRIVERS = once("drivers", Service.FEEDBACK, "/v1/experience/drivers?month={month}");
    static final Block ALARMS = once(
            "alarms", Service.FEEDBACK, "/v1/experience/alarms?from={yearBefore}&to={after}&groupBy=siteId&score=csat");
    static final Block ATTENTION =
            once("attention", Service.FEEDBACK, "/v1/quotes?month={month}&list=attention&groupBy=siteId&limit=20");
    static final Block EXCELLENCE =
            once("excellence", Service.FEEDBACK, "/v1/quotes?month={month}&list=excellence&groupBy=siteId&limit=20");

    static final Block KPIS = eachVendor("kpis", Service.VENDOR, "/v1/kpis?vendorId={subject}&month={month}");
    static final Block SATISFACTION =
            eachVendor("satisfaction", Service.FEEDBACK, "/v1/satisfaction?vendorId={subject}&month={month}");
    static final Block VOICE =
            eachVendor("voice", Service.FEEDBACK, "/v1/customer-voice?vendorId={subject}&month={month}");
    static final Block UNIT_COSTS =
            eachVendor("unit-costs", Service.FINANCE, "/v1/unit-costs?vendorId={subject}&month={month}");
    static final Block COST_TABLE = allVendors(
            "cost-table", Service.FINANCE, "/v1/unit-cost-tables?vendorId={subject}&from={month}&to={month}&by=vendor");
    static final Block LANGUAGES = eachVendor(
            "languages",
            Service.VENDOR,
            "/v1/kpis?vendorId={subject}&month={month}&groupBy=language&definitions=volume/answered@1");
    static final Block COURSES = eachVendor("courses", Service.VENDOR, "/v1/courses/{subject}");
    static final Block NEEDS =
            eachVendor("training-needs", Service.VENDOR, "/v1/training-needs/{subject}?from={quarter}&to={after}");
    static final Block ACTIONS = eachVendor("actions", Service.VENDOR, "/v1/actions/{subject}");
    static final Block DISCREPANCIES =
            eachVendor("discrepancies", Service.VENDOR, "/v1/discrepancies?vendorId={subject}");
    static final Block RESOLUTION =
            eachVendor("resolution", Service.VENDOR, "/v1/first-contact-resolution?vendorId={subject}&month={month}");
    static final Block TRUST = eachVendor("trust", Service.VENDOR, "/v1/trust-grades?vendorId={subject}");
    static final Block SCORES =
            eachVendor("scores", Service.VENDOR, "/v1/quality-scores?vendorId={subject}&month={month}");
    static final Block SITES = eachVendor("sites", Service.VENDOR, "/v1/vendors/{subject}/sites?limit=200");
    static final Block PROFILES = eachVendor("profiles", Service.VENDOR, "/v1/contact-profiles/{subject}");

    static final Block OUTLOOK = eachAgreement("outlook", Service.VENDOR, "/v1/outlooks?agreementId={subject}{asOf}");
    static final Block DISPUTES = eachAgreement("disputes", Service.VENDOR, "/v1/disputes?agreementId={subject}");
    static final Block ACCEPTANCES =
            eachAgreement("acceptances", Service.VENDOR, "/v1/statement-acceptances?agreementId={subject}");

    private Blocks() {}
}
