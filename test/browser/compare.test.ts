/** Two states compared in a real browser: by mouse, by keyboard, on a phone and on paper. */
import { expect, test } from "vitest";
import { slowTest } from "../slow.ts";
import { describeView, eventually, expectPrintout } from "./visit.ts";

const COLD_WAR = "#/compare?a=USA&b=CHN&date=1955-12-31";
const TODAY = "#/compare?a=USA&b=CHN&date=2026-06-30";
const JULY = "#/compare?a=AUH&b=RUS&date=1914-06-28";

describeView("two states", (visit) => {
  const { open, headingText } = visit;
  const table = () => visit.page.getByRole("table", { name: /owe and are owed/ });
  const line = (name: string) =>
    table()
      .getByRole("row")
      .filter({ has: visit.page.getByRole("rowheader", { name, exact: true }) });
  const number = (name: RegExp) => table().getByRole("button", { name });
  const date = () => visit.page.getByRole("textbox", { name: "Date" });
  const map = () => visit.section(/^Who is owed defence/);

  test("the numbers of the heading are those of the first line of the table", async () => {
    await open("");
    await eventually(headingText).toMatch(/^On \d+ \w+ \d{4} .+ owes defence to .+; .+ to .+\.$/);
    const counts = visit.page.getByRole("heading", { level: 1 }).getByRole("button");
    const numbers = line("owes defence, binding").getByRole("button");
    await eventually(async () => [await counts.count(), await numbers.count()]).toEqual([2, 2]);
    for (const side of [0, 1]) {
      const number = await numbers.nth(side).innerText();
      await eventually(() => counts.nth(side).innerText()).toContain(number === "1" ? "one" : number);
    }
    const picture = map().getByRole("img", { name: /^Map of the seats of government/ });
    await eventually(() => picture.locator("circle").count()).toBeGreaterThan(50);
  });

  test("the keyboard changes the date, and the browser's history goes back and forward over it", async () => {
    await open(COLD_WAR);
    const before = await headingText();
    await visit.page.getByRole("slider", { name: /^Date/ }).focus();
    await visit.page.keyboard.press("PageDown");
    await eventually(() => date().inputValue()).toBe("1954-12-31");
    await visit.page.keyboard.press("ArrowRight");
    await eventually(() => date().inputValue()).not.toBe("1954-12-31");
    const stepped = await date().inputValue();
    expect(stepped > "1954-12-31" && stepped <= "1955-12-31").toBe(true);
    await visit.page.keyboard.press("Home");
    await visit.address(/date=1816-01-01/);
    await eventually(() => date().inputValue()).toBe("1816-01-01");
    // Quick presses are one step of the history; a slow machine makes several.
    while (!visit.page.url().includes("date=1955-12-31")) {
      const here = visit.page.url();
      await visit.page.goBack();
      await eventually(() => visit.page.url()).not.toBe(here);
    }
    await eventually(headingText).toBe(before);
    await visit.page.goForward();
    await visit.addressWithout("date=1955-12-31");
  });

  test("a number opens the drawer; Escape closes it and returns the focus to the number", async () => {
    await open(TODAY);
    const opener = number(/^China, owes defence, binding/);
    await opener.focus();
    await visit.page.keyboard.press("Enter");
    const drawer = await visit.drawer();
    await visit.address(/open=owes-defence\.CHN/);
    await eventually(() => drawer.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await eventually(() => drawer.getByRole("article").count()).toBe(1);
    await eventually(() => drawer.getByRole("figure", { name: /operative words/ }).count()).toBe(1);
    await drawer.getByRole("heading", { name: "Sources" }).waitFor();
    await visit.sourcesRead();
    expect(await visit.violations()).toEqual([]);
    await drawer.getByRole("button", { name: "Open the treaty" }).click();
    await drawer.getByRole("heading", { name: "Acts" }).waitFor();
    await drawer.getByRole("button", { name: "Cite" }).click();
    await drawer.getByText("@misc{").first().waitFor();
    await drawer.getByRole("button", { name: "Back to the records" }).click();
    await drawer.getByRole("heading", { name: /^Owes defence, binding/ }).waitFor();
    await visit.closeDrawer();
    await eventually(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
    await visit.addressWithout("open=");
  });

  slowTest("a pact of many states is one record that lists them", async () => {
    await open(TODAY);
    await number(/^United States, owes defence, binding/).click();
    const drawer = await visit.drawer();
    const title = await drawer.getByRole("heading", { level: 2 }).innerText();
    await drawer.getByRole("article").first().waitFor();
    expect(await drawer.getByRole("article").count()).toBeLessThan(Number(/\d+/.exec(title)?.[0]) / 2);
    await visit.page.goBack();
    await drawer.waitFor({ state: "hidden" });
  });

  test("a bad date keeps the typed text and says why it is refused", async () => {
    await open("");
    const before = await headingText();
    await date().fill("1914-02-31");
    await date().press("Enter");
    await visit.page.getByText("is not a date").first().waitFor();
    await eventually(() => date().inputValue()).toBe("1914-02-31");
    await eventually(headingText).toBe(before);
    await date().fill("28 June 1914");
    await date().press("Enter");
    await visit.address(/date=1914-06-28/);
    await visit.heading("28 June 1914");
  });

  slowTest("the address restores the view", async () => {
    await open(JULY);
    const [before, lines] = [await headingText(), await table().innerText()];
    expect(before).toContain("Austria-Hungary");
    await visit.reopen();
    await visit.heading("Austria-Hungary");
    await eventually(headingText).toBe(before);
    await eventually(() => table().innerText()).toBe(lines);
  });

  test("a state is chosen by name; an unknown name is refused; a state of another time says when it existed", async () => {
    await open(COLD_WAR);
    await visit.pickState("Second state", "Soviet");
    await visit.address(/b=RUS/);
    await visit.heading("the Soviet Union");
    await visit.pickState("Second state", "Atlantis");
    await visit.page
      .getByText(/Atlantis/)
      .first()
      .waitFor();
    await open("#/compare?a=AUH&b=RUS&date=1950-01-01");
    await visit.page.getByRole("button", { name: /^Go to / }).click();
    await visit.address(/date=1918/);
    await visit.heading("Austria-Hungary");
  });

  slowTest("the map has a table with its states", async () => {
    await open(JULY);
    await map().getByRole("tab", { name: "Table" }).click();
    const rows = map().getByRole("table").getByRole("row");
    await rows.nth(1).waitFor();
    const numbers = line("owes defence, binding").getByRole("button");
    await eventually(() => numbers.count()).toBe(2);
    const owed = (await numbers.allInnerTexts()).map(Number);
    await eventually(() => rows.count()).toBeGreaterThan(Math.max(...owed));
    expect(await visit.violations()).toEqual([]);
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await open("");
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });

  slowTest("a chosen theme is kept", async () => {
    await open("");
    await visit.page.getByRole("button", { name: "Use dark colours" }).click();
    await visit.page.reload();
    await visit.page.getByRole("button", { name: "Use light colours" }).waitFor();
  });

  slowTest("on paper there are no controls; the address and the ledger stand at the foot", async () => {
    await open(TODAY);
    await expectPrintout(visit, TODAY);
  });

  slowTest("a failed download says so and can be tried again", async () => {
    await visit.takeOwnPage();
    const files = /\/(ledger\/core|answers\/)/;
    await visit.page.route(files, (route) => route.abort());
    await visit.page.goto(visit.base);
    await visit.page.getByRole("alert").getByText("did not arrive").first().waitFor();
    await visit.page.unroute(files);
    await visit.page.getByRole("button", { name: "Try again" }).click();
    await visit.heading("owes defence");
    visit.forgive("ERR_FAILED");
  });
});
