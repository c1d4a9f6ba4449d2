package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.demo.Demo;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of person arrives at their own view, asks what stands behind a figure, and takes a table away. */
@ExtendWith(WalkingHouse.class)
class PersonasIT {

    private static final String MONTH = "2026-10";
    private static final int FIRST_VIEW_IN_BYTES = 300_000;

    @BeforeAll
    static void theDemoIsTold(House house) {
        new Demo(house.stack(), new Progress(System.out)).load();
    }

    @ParameterizedTest
    @CsvSource({
        "helen, service, vendors",
        "xavier, experience, experience",
        "quinn, quality, quality",
        "fiona, finance, unit-costs",
        "eve, executive, changes",
        "victor, vendor, levels"
    })
    void everybodyArrivesAtTheirOwnViewAndEveryFigureOpens(String name, String view, String table, House house) {
        try (Person person = Person.atADesk(house)) {
            Page page = person.logsIn(name, "/?month=" + MONTH);
            person.sees("home-title").waitFor();
            person.sees("table-" + table).waitFor();
            person.keeps(view);
            assertThat(person.sees("way-" + view).getAttribute("aria-current")).isEqualTo("page");
            assertThat(person.barriers()).isEmpty();

            everyFigureOpens(person, page);
            assertThat(person.barriers()).isEmpty();

            Download file =
                    page.waitForDownload(() -> person.sees("export-" + table).click());
            assertThat(file.suggestedFilename()).isEqualTo("shorewise-" + table + ".csv");
            assertThat(person.complaints()).isEmpty();
        }
    }

    /** Opens one figure after the other: each says what it means, and by which definition. */
    private static void everyFigureOpens(Person person, Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Locator figures = page.locator("main [data-testid='figure']:visible");
        assertThat(figures.count()).isPositive();
        for (Locator figure : figures.all()) {
            figure.click();
            person.sees("evidence").waitFor();
            assertThat(person.sees("definition").textContent()).isEqualTo(figure.getAttribute("data-definition"));
            if (figure.getAttribute("data-denominator") != null && figure.getAttribute("data-value") != null) {
                assertThat(page.locator(".evidence dd").count())
                        .as("parts, interval, status and definition of %s", figure.getAttribute("data-definition"))
                        .isGreaterThanOrEqualTo(4);
            }
            page.keyboard().press("Escape");
            assertThat(person.sees("evidence").isVisible()).isFalse();
        }
    }

    @Test
    void aRowOfAScorecardOpensDownToItsRecords(House house) {
        try (Person helen = Person.atADesk(house)) {
            Page page = helen.logsIn("helen", "/vendors/harborline?month=" + MONTH);
            Locator figure = page.locator("[data-testid='section-contract'] [data-testid='figure']")
                    .first();
            figure.click();
            helen.sees("records").click();
            page.locator(".evidence [data-testid='table-records'] tbody tr")
                    .first()
                    .waitFor();
            assertThat(helen.barriers()).isEmpty();
        }
    }

    @Test
    void theFloorOfTheFrontierIsMovedByKeysAndStandsInTheAddress(House house) {
        try (Person fiona = Person.atADesk(house)) {
            Page page = fiona.logsIn("fiona", "/finance?month=" + MONTH);
            fiona.sees("split").waitFor();
            fiona.sees("waterfall").waitFor();
            assertThat(fiona.sees("waterfall").locator(".fall").count()).isGreaterThan(1);
            String lowest = fiona.sees("split").textContent();
            fiona.sees("floor").focus();
            page.keyboard().press("End");
            page.waitForURL("**floor=**");
            page.locator("[data-testid='split']:has-text('"
                            + fiona.sees("floor-said").textContent() + "')")
                    .waitFor();
            fiona.keeps("finance-frontier");
            assertThat(fiona.sees("split").textContent()).isNotEqualTo(lowest);
            assertThat(fiona.barriers()).isEmpty();

            String floor = fiona.sees("floor").inputValue();
            page.navigate(page.url());
            fiona.sees("split").waitFor();
            assertThat(fiona.sees("floor").inputValue()).isEqualTo(floor);
            assertThat(fiona.complaints()).isEmpty();
        }
    }

    @Test
    void savingsStandBetweenBounds(House house) {
        try (Person fiona = Person.atADesk(house)) {
            fiona.logsIn("fiona", "/finance?month=" + MONTH);
            fiona.sees("saving-bounds").nth(1).waitFor();
            assertThat(fiona.sees("saving-bounds").count()).isEqualTo(2);
        }
    }

    @Test
    void whatTheMonthsOfAStrategicReviewCostStandsInItsPackForFinanceAlone(House house) throws Exception {
        assertThat(house.put("/v1/strategic-reviews/brightline/the-pound", house.person("helen"), """
                                {"title": "The pound falls", "from": "2016-07-01", "to": "2016-08-01"}""")
                        .statusCode())
                .isEqualTo(200);
        try (Person fiona = Person.atADesk(house)) {
            Page page = fiona.logsIn("fiona", "/reviews?month=" + MONTH);
            page.locator("[data-key='the-pound'] a").click();
            fiona.sees("review-cost").waitFor();
            fiona.keeps("review");
            assertThat(fiona.sees("review-cost").getAttribute("data-key")).isEqualTo("2016-07");
            assertThat(fiona.sees("review-cost").getAttribute("data-value")).isEqualTo("within-budget");
            everyFigureOpens(fiona, page);
            assertThat(fiona.barriers()).isEmpty();
            assertThat(fiona.complaints()).isEmpty();
        }
        try (Person helen = Person.atADesk(house)) {
            helen.logsIn("helen", "/reviews/brightline?month=" + MONTH + "&review=the-pound");
            helen.sees("review-title").waitFor();
            assertThat(helen.sees("part-costs").isVisible()).isTrue();
            assertThat(helen.sees("review-cost").count()).isZero();
        }
    }

    @Test
    void whatATrustGradeRestsOnIsSaidInTheReadersLanguage(House house) {
        try (Person quinn = Person.atADesk(house)) {
            Page page = quinn.logsIn("quinn", "/quality?month=" + MONTH + "&lang=de");
            page.locator("[data-testid='trusted']:not([data-value='A']) [data-testid='grade'] button")
                    .first()
                    .click();
            page.locator(".evidence [data-testid='table-made-of'] tbody tr")
                    .first()
                    .waitFor();
            assertThat(page.locator(".evidence [data-testid='table-made-of'] [lang='en']")
                            .all())
                    .isEmpty();
        }
    }

    @Test
    void aCourseThatWorksAndOneThatDoesNotAreToldApart(House house) {
        try (Person quinn = Person.atADesk(house)) {
            quinn.logsIn("quinn", "/quality?month=" + MONTH);
            quinn.sees("effect").nth(1).waitFor();
            assertThat(quinn.sees("effect").all().stream().map(each -> each.getAttribute("data-code")))
                    .contains("training-rose", "training-effect-not-shown");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "helen, /service",
        "helen, /vendors",
        "helen, /vendors/harborline",
        "helen, /compare",
        "xavier, /experience",
        "quinn, /quality",
        "fiona, /finance",
        "fiona, /reviews",
        "eve, /executive",
        "victor, /vendor",
        "adam, /admin",
        "adam, /api",
        "adam, /imports"
    })
    void everyPageFitsATelephoneAtNightAndHasNoBarrier(String name, String path, House house) {
        try (Person person = Person.onATelephone(house)) {
            Page page = person.logsIn(name, path + "?month=" + MONTH + "&lang=de");
            page.locator("main h1").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            person.keeps("telephone" + path.replace('/', '-'));
            assertThat(person.fits()).isTrue();
            assertThat(person.barriers()).isEmpty();
            assertThat(person.complaints()).isEmpty();
        }
    }

    @Test
    void anExportedTableHoldsNoFormula(House house) throws Exception {
        try (Person helen = Person.atADesk(house)) {
            Page page = helen.logsIn("helen", "/service?month=" + MONTH);
            helen.sees("table-vendors").waitFor();
            page.evaluate("document.querySelector('[data-testid=table-vendors] th a').textContent = '=1+1'");
            String text = Files.readString(
                    page.waitForDownload(() -> helen.sees("export-vendors").click())
                            .path());
            assertThat(text).contains("\n'=1+1,").doesNotContain("\n=");
        }
    }

    @Test
    void theKeyboardAloneLeadsFromThePageToAFigureAndBack(House house) {
        try (Person eve = Person.atADesk(house)) {
            Page page = eve.logsIn("eve", "/?month=" + MONTH);
            eve.sees("figure").first().waitFor();
            String focused = "";
            for (int i = 0; i < 40 && !"figure".equals(focused); i++) {
                page.keyboard().press("Tab");
                focused = String.valueOf(page.evaluate("document.activeElement.dataset.testid"));
            }
            assertThat(focused).isEqualTo("figure");
            page.keyboard().press("Enter");
            eve.sees("evidence").waitFor();
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.dataset.testid")).isEqualTo("figure");
        }
    }

    @Test
    void aStatementOpensAsADocumentToBePrintedAndSigned(House house) {
        try (Person helen = Person.atADesk(house)) {
            Page page = helen.logsIn("helen", "/service?month=" + MONTH);
            helen.sees("statement").first().locator("a").click();
            page.waitForURL("**/v1/statements/*");
            helen.keeps("statement");
            assertThat(page.locator("h1").textContent()).startsWith("Service level statement");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse"))
                    .as("its own style sheet is in force")
                    .isEqualTo("collapse");
            assertThat(helen.barriers()).isEmpty();
            assertThat(helen.complaints()).isEmpty();
        }
    }

    @Test
    void anAddressThatIsNoPagesSaysSoAndLeadsBack(House house) {
        try (Person eve = Person.atADesk(house)) {
            Page page = eve.logsIn("eve", "/?month=" + MONTH);
            eve.sees("home-title").waitFor();
            page.navigate(page.url().replace("/?", "/nothing?"));
            eve.sees("lost").waitFor();
            assertThat(eve.barriers()).isEmpty();
            eve.sees("way-executive").click();
            eve.sees("answers").waitFor();
        }
    }

    @Test
    void theFirstViewIsLight(House house) {
        try (Person helen = Person.atADesk(house)) {
            Page page = helen.logsIn("helen", "/?month=" + MONTH);
            helen.sees("table-vendors").waitFor();
            Number bytes = (Number) page.evaluate("""
                    performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                      .reduce((sum, each) => sum + each.transferSize, 0)""");
            assertThat(bytes.intValue()).isBetween(10_000, FIRST_VIEW_IN_BYTES);
        }
    }
}
