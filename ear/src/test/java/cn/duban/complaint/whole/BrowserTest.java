package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A test in a real browser, new for every test method, against the shared sandbox. After each test
 * no JavaScript error may have occurred.
 */
abstract class BrowserTest {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private Path profile;
  private ChromeDriver browser;

  @BeforeEach
  void openBrowser() {
    profile = Machine.temporaryFolder("browser");
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.SEVERE);
    var options = new ChromeOptions();
    options.setBinary(Machine.given("chromium").toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--lang=" + language(),
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language()));
    var driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Machine.given("chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    browser = new ChromeDriver(driver, options);
  }

  @AfterEach
  void closeBrowser() {
    try {
      assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    } finally {
      browser.quit();
      Machine.delete(profile);
    }
  }

  /** The language the browser asks for; zh-CN is the portal's own. */
  String language() {
    return "zh-CN";
  }

  /** The server it is about; the shared sandbox unless a test has its own. */
  DubanServer server() {
    return DubanServer.sandbox();
  }

  ChromeDriver browser() {
    return browser;
  }

  /** Opens a page of the server: {@code "/login.xhtml"}. */
  void open(String page) {
    browser.get(server().address() + page);
    awaitQuiet();
  }

  /** The first element of this CSS selector, as soon as it is there. */
  org.openqa.selenium.WebElement find(String css) {
    return new WebDriverWait(browser, PATIENCE).until(b -> b.findElement(By.cssSelector(css)));
  }

  /** Waits until the page is loaded and no request of Faces or PrimeFaces is under way. */
  void awaitQuiet() {
    new WebDriverWait(browser, PATIENCE)
        .until(
            b ->
                Boolean.TRUE.equals(
                    browser.executeScript(
                        """
                        return document.readyState === 'complete'
                            && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())
                            && (!window.jQuery || jQuery.active === 0);
                        """)));
  }
}
