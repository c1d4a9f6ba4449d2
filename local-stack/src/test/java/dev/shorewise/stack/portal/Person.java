package dev.shorewise.stack.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A person in front of a browser, who notices whatever the browser complains about. */
final class Person implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String PASSWORD = "shorewise";
    private static final double PATIENCE_IN_MILLISECONDS = 30_000;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Playwright playwright;
    private final Page page;
    private final String gateway;

    private Person(House house, Browser.NewContextOptions screen) {
        this.gateway = house.url(Part.GATEWAY);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.page = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")))
                .newContext(screen.setLocale("en-GB").setTimezoneId("Europe/Berlin"))
                .newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** At a desk, in daylight. */
    static Person atADesk(House house) {
        return new Person(house, new Browser.NewContextOptions().setViewportSize(1360, 900));
    }

    /** Before a wall of 4K pixels. */
    static Person atAWall(House house) {
        return new Person(house, new Browser.NewContextOptions().setViewportSize(3840, 2160));
    }

    /** On a telephone, at night. */
    static Person onATelephone(House house) {
        return new Person(
                house, new Browser.NewContextOptions().setViewportSize(360, 780).setColorScheme(ColorScheme.DARK));
    }

    /** Opens an address of the portal; the login comes in between. */
    Page logsIn(String name, String address) {
        page.navigate(gateway + address);
        page.locator("#username").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(gateway + address);
        return page;
    }

    /** Opens an address that needs no login. */
    Page opens(String address) {
        page.navigate(gateway + address);
        return page;
    }

    /** The parts of the page with this test id. */
    Locator sees(String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }

    /** Keeps what the person sees, for people who read the build's results. */
    void keeps(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Prints the page for a review meeting: the paper, and a picture of it. */
    void prints(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.pdf(new Page.PdfOptions()
                .setPath(SCREENSHOTS.resolve(name + ".pdf"))
                .setFormat("A4"));
        keeps(name);
    }

    /** What axe finds against the rules of accessibility, each with the place; empty if nothing. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " at " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    /** True if nothing lies beside the screen. */
    boolean fits() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth");
    }

    /** Errors of scripts, and of the browser about the page, such as a breach of its content security policy. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
