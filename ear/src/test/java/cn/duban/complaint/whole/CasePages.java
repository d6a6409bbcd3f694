package cn.duban.complaint.whole;

import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages of a case as a person uses them: signs in, opens, fills, chooses, presses. */
final class CasePages {
  private final BrowserTest test;
  private final ChromeDriver browser;

  CasePages(BrowserTest test) {
    this.test = test;
    this.browser = test.browser();
  }

  /** Somebody else sits down. */
  CasePages signIn(String username) {
    browser.manage().deleteAllCookies();
    test.open("/login.xhtml");
    fill("login:username", username);
    fill("login:password", RestClient.PASSWORD);
    press("login:signIn");
    return until(() -> !browser.getCurrentUrl().contains("/login"));
  }

  /** The page of a case; with the form of a step opened, about one sheet if it is about one. */
  CasePages open(String number, String step, String sheet) {
    test.open("/complaint/details.xhtml?number=" + number + "&step=" + step + "&sheet=" + sheet);
    return this;
  }

  /** Any other page. */
  CasePages page(String address) {
    test.open(address);
    return this;
  }

  CasePages fill(String id, String text) {
    var field = find(id);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** A date or time, which a browser takes in its own way. */
  CasePages set(String id, String value) {
    browser.executeScript(
        "arguments[0].value = arguments[1];"
            + " arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
        find(id),
        value);
    return this;
  }

  CasePages choose(String name, String value) {
    var css = "input[name='" + name + "'][value='" + value + "']";
    browser.executeScript("arguments[0].click()", test.find(css));
    test.awaitQuiet();
    return this;
  }

  /** Ticks the department of this name where a sheet is sent. */
  CasePages tick(String department) {
    var box =
        browser.findElement(
            By.xpath("//label[normalize-space()='" + department + "']/preceding-sibling::input"));
    browser.executeScript("arguments[0].click()", box);
    return this;
  }

  CasePages press(String id) {
    find(id).click();
    test.awaitQuiet();
    return this;
  }

  /** The number of the case whose page this is. */
  String number() {
    until(() -> browser.getCurrentUrl().contains("number="));
    return browser.getCurrentUrl().replaceAll(".*number=([0-9A-Z]+).*", "$1");
  }

  String text() {
    return browser.findElement(By.id("main")).getText();
  }

  private WebElement find(String id) {
    return test.find("[id='" + id + "']");
  }

  private CasePages until(Supplier<Boolean> there) {
    new WebDriverWait(browser, BrowserTest.PATIENCE).until(b -> there.get());
    test.awaitQuiet();
    return this;
  }
}
