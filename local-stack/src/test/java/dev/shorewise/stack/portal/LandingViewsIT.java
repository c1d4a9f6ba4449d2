package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.demo.Demo;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Lighthouse looks at, on every landing view, by script: speed with Lighthouse's own curves, weight, and the items of best
 * practice. Accessibility is axe's, in {@link PersonasIT} too. And the two sizes that nobody looks at every day: a wall and paper.
 */
@ExtendWith(WalkingHouse.class)
class LandingViewsIT {

    /** The views that are shown on walls and printed for meetings, each by its own person. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({
        "helen, service",
        "xavier, experience",
        "quinn, quality",
        "fiona, finance",
        "eve, executive",
        "victor, vendor"
    })
    @interface ByWhoeverMeets {}

    private static final String MONTH = "2026-10";
    private static final int FIRST_VIEW_IN_BYTES = 300_000;
    private static final int VISITS = 3;
    private static final Path MEASURES = Path.of("target", "landing-views.csv");

    @BeforeAll
    static void theDemoIsTold(House house) throws IOException {
        new Demo(house.stack(), new Progress(System.out)).load();
        Files.writeString(MEASURES, "view,score,firstPaintMs,largestPaintMs,blockedMs,shift,compressedBytes\n");
    }

    @ParameterizedTest
    @CsvSource({
        "helen, service",
        "xavier, experience",
        "quinn, quality",
        "fiona, finance",
        "eve, executive",
        "victor, vendor",
        "adam, admin"
    })
    void everyLandingViewIsLightAndSteadyAndFollowsBestPractice(String name, String view, House house)
            throws IOException {
        try (Person person = Person.atADesk(house)) {
            Page page = person.logsIn(name, "/?month=" + MONTH);
            page.locator("main h1").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Visit.watch(page);
            Visit visit = IntStream.range(0, VISITS)
                    .mapToObj(time -> Visit.to(page, page.url()))
                    .max(Comparator.comparingLong(Visit::score))
                    .orElseThrow();
            Files.writeString(MEASURES, visit.line(view) + "\n", StandardOpenOption.APPEND);

            assertThat(visit.weight()).as("compressed bytes").isBetween(10_000L, (long) FIRST_VIEW_IN_BYTES);
            assertThat(visit.chartLibraries())
                    .as("nothing is drawn that needs it")
                    .isZero();
            assertThat(SpeedScore.CUMULATIVE_LAYOUT_SHIFT.of(visit.shift()))
                    .as("layout shift %s", visit.shift())
                    .isGreaterThanOrEqualTo(.9);
            assertBestPractice(page, person);
        }
    }

    @Test
    void theChartLibraryLoadsOnceAndAfterTheFirstPaint(House house) {
        try (Person helen = Person.atADesk(house)) {
            Page page = helen.logsIn("helen", "/vendors/harborline?month=" + MONTH);
            page.locator("[data-testid='chart'][data-drawn='true'] canvas").waitFor();
            Visit.watch(page);
            Visit visit = Visit.to(page, page.url());
            assertThat(visit.chartLibraries()).isEqualTo(1);
            assertThat(visit.chartLibraryIsLate()).isTrue();
            assertThat(visit.weight()).isLessThan(FIRST_VIEW_IN_BYTES);
        }
    }

    @ByWhoeverMeets
    void aWallIsUsedFromEdgeToEdgeInLettersThatCanBeRead(String name, String view, House house) {
        try (Person person = Person.atAWall(house)) {
            Page page = person.logsIn(name, "/" + view + "?month=" + MONTH);
            page.locator("main h1").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            person.keeps("wall-" + view);
            assertThat(person.fits()).isTrue();
            assertThat(number(page, "document.querySelector('main').getBoundingClientRect().width"))
                    .isGreaterThan(.95 * 3840);
            assertThat(number(page, """
                    Math.min(...[...document.querySelectorAll('main td, main th, main p, main small')]
                      .filter((each) => each.offsetHeight && each.textContent.trim() && !each.closest('.hidden'))
                      .map((each) => parseFloat(getComputedStyle(each).fontSize)))""")).isGreaterThanOrEqualTo(18);
            assertThat(person.barriers()).isEmpty();
        }
    }

    @ByWhoeverMeets
    void paperSaysWhenAndWhereFromAndNeedsNoColour(String name, String view, House house) {
        try (Person person = Person.atADesk(house)) {
            Page page = person.logsIn(name, "/" + view + "?month=" + MONTH);
            page.locator("main h1").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            person.prints("paper-" + view);
            assertThat(person.sees("printed").isVisible()).isTrue();
            assertThat(person.sees("printed").textContent()).contains(page.url());
            assertThat(page.locator("nav").all()).noneMatch(nav -> nav.isVisible());
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('main tr')].every((row) => getComputedStyle(row).breakInside === 'avoid')""")).as("no row is torn").isEqualTo(true);
            assertThat((List<?>) page.evaluate("""
                    [...new Set([...document.querySelectorAll('main *')].filter((each) => each.getClientRects().length)
                      .flatMap((each) => { const style = getComputedStyle(each); return [style.color, style.backgroundColor, style.fill]; })
                      .filter((colour) => { const [r, g, b] = (colour.match(/[\\d.]+/g) ?? []); return !(r === g && g === b); }))]""")).as("colours on paper").isEmpty();
        }
    }

    private static void assertBestPractice(Page page, Person person) {
        Response answer = page.reload();
        page.locator("main h1").waitFor();
        assertThat(answer.headerValue("content-security-policy"))
                .contains("default-src")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.headerValue("content-type")).containsIgnoringCase("utf-8");
        assertThat(page.evaluate("document.compatMode")).as("a doctype").isEqualTo("CSS1Compat");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
        assertThat(page.locator("meta[name=viewport]").getAttribute("content"))
                .contains("width=device-width")
                .doesNotContain("user-scalable=no", "maximum-scale");
        assertThat(page.title()).contains("Shorewise");
        assertThat((List<?>) page.evaluate("""
                performance.getEntriesByType('resource').map((each) => new URL(each.name).origin).filter((each) => each !== location.origin)"""))
                .as("nothing comes from elsewhere")
                .isEmpty();
        assertThat(headingsJumpAt(page)).as("a heading that skips a level").isEmpty();
        assertThat(person.barriers()).isEmpty();
        assertThat(person.complaints()).isEmpty();
    }

    private static List<?> headingsJumpAt(Page page) {
        return (List<?>) page.evaluate("""
                [...document.querySelectorAll('main h1, main h2, main h3, main h4')].filter((each, at, all) =>
                  Number(each.tagName[1]) > (at ? Number(all[at - 1].tagName[1]) : 0) + 1).map((each) => each.textContent)""");
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
