package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.demo.Demo;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Adam sends a file that nobody has described yet, and takes its bad row away. */
@ExtendWith(WalkingHouse.class)
class ImportPageIT {

    private static final String FILE = """
            CallRef;Date;Time;Type;Queue;Lang;Result;Waited;Talked;Held;AfterCall;Agent;Transfers;Solved;Customer
            PAGE-1;02.11.2026;09:00:00;VOICE;care;en;ANS;0:10;4:00;0:00;0:30;a1;0;Y;c1
            PAGE-2;02.11.2026;09:05:00;VOICE;care;en;ABD;0:40;;;;;0;;c2
            PAGE-3;yesterday;09:06:00;VOICE;care;en;ANS;0:10;4:00;0:00;0:30;a1;0;Y;c3
            """;

    @BeforeAll
    static void theDemoIsTold(House house) {
        new Demo(house.stack(), new Progress(System.out)).load();
    }

    @Test
    void aFileIsProposedForTriedRunAndItsBadRowTakenAway(House house) throws Exception {
        try (Person adam = Person.atADesk(house)) {
            Page page = adam.logsIn("adam", "/imports?month=2026-10");
            adam.sees("choose-vendor").selectOption("harborline");
            adam.sees("file")
                    .setInputFiles(new FilePayload("page.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));

            adam.sees("propose").click();
            adam.sees("proposal").waitFor();
            assertThat(adam.sees("proposal").textContent()).contains("CallRef");
            adam.keeps("import-proposal");
            assertThat(adam.barriers()).isEmpty();

            adam.sees("choose-profile").selectOption("calls-semicolons");
            adam.sees("try").click();
            adam.sees("tried").waitFor();
            assertThat(adam.sees("tried").getAttribute("data-state")).isEqualTo("COMPLETED");
            assertThat(adam.sees("tried").textContent()).contains("not-a-");
            adam.keeps("import-tried");

            adam.sees("run").click();
            page.waitForURL("**/imports/*");
            page.locator("[data-testid='job-state'][data-state='COMPLETED']").waitFor();
            assertThat(adam.sees("rows-read").textContent()).isEqualTo("3");
            assertThat(adam.sees("rows-rejected").textContent()).isEqualTo("1");
            adam.keeps("import-done");
            assertThat(adam.barriers()).isEmpty();
            String rejects = Files.readString(
                    page.waitForDownload(() -> adam.sees("download-rejects").click())
                            .path());
            assertThat(rejects).contains("CallRef").contains("yesterday").doesNotContain("PAGE-1");
            assertThat(adam.complaints()).isEmpty();
        }
    }
}
