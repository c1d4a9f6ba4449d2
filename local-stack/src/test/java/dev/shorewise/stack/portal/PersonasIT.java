package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

            Locator figure = person.sees("figure").first();
            figure.click();
            person.sees("evidence").waitFor();
            assertThat(person.sees("definition").textContent()).isEqualTo(figure.getAttribute("data-definition"));
            assertThat(person.barriers()).isEmpty();
            page.keyboard().press("Escape");
            assertThat(person.sees("evidence").isVisible()).isFalse();

            Download file =
                    page.waitForDownload(() -> person.sees("export-" + table).click());
            assertThat(file.suggestedFilename()).isEqualTo("shorewise-" + table + ".csv");
            assertThat(person.complaints()).isEmpty();
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
        "eve, /executive",
        "victor, /vendor",
        "adam, /admin",
        "adam, /imports"
    })
    void everyPageFitsATelephoneAtNightAndHasNoBarrier(String name, String path, House house) {
        try (Person person = Person.onATelephone(house)) {
            Page page = person.logsIn(name, path + "?month=" + MONTH + "&lang=de");
            page.locator("main h1").waitFor();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
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
