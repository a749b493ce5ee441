/** The timeline of all pacts in a real browser: years selected by pointer and keyboard, groups, the treaty behind a bar. */
import { expect, test } from "vitest";
import { boxOf, clickInChart, describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

describeView("the timeline", (visit) => {
  const { open, hash, address } = visit;
  const main = () => visit.page.getByRole("main");
  const picture = () => visit.page.getByRole("img", { name: /^Timeline of / });
  const numbers = () => main().getByRole("heading", { level: 1 }).getByRole("button");
  const shown = async () => numberIn(await numbers().first().innerText());
  /** The number of bars in the picture's label. */
  const drawn = async () => numberIn(/Timeline of (\d+)/.exec((await picture().getAttribute("aria-label")) ?? "")?.[1] ?? null);
  const openTimeline = async (of = "#/timeline") => {
    await open(of);
    await picture().waitFor();
    await eventually(async () => (await drawn()) === (await shown())).toBe(true);
  };

  test("the picture has as many pacts as the heading says, and each number opens", async () => {
    await openTimeline();
    for (const number of [numbers().nth(1), numbers().nth(2)]) {
      const count = numberIn(await number.innerText());
      await number.click();
      const drawer = await visit.drawer();
      await eventually(() => drawer.getByRole("listitem").count()).toBe(count);
      await visit.closeDrawer();
    }
  });

  test("with two states it leads with what each owed the other, before the pacts with others", async () => {
    await open("#/timeline?a=CHN&b=RUS&date=1955-06-01", /^Between .* bound China and /);
    await visit.heading(/On 1 June 1955 each owed the other defence\./);
    const between = visit.section(/^What China and .* owed each other$/);
    await between.getByRole("tab", { name: "Table" }).click();
    const rows = between.getByRole("row").filter({ hasText: "Sino-Soviet treaty of 1950" });
    await eventually(() => rows.count()).toBe(2);
    const order = () => main().getByRole("heading", { level: 2 }).allInnerTexts();
    await eventually(async () => (await order())[0] ?? "").toMatch(/^What China and .* owed each other/);
    await eventually(async () => (await order())[1] ?? "").toMatch(/^What bound China or .* to others/);
    expect(await visit.violations()).toEqual([]);
  });

  test("texts that bind nobody are counted apart, and the coverage stands beside an answer that says nothing", async () => {
    await open(
      "#/timeline?a=POL&b=RUS&date=1992-03-01",
      /to each other, beside (one text that binds|\d+ texts that bind) neither to act\./,
    );
    await visit.heading(/neither owed the other anything in war/);
    await main()
      .getByText(/known pacts (is|are) filed/)
      .first()
      .waitFor();
    const years = visit.section(/^What Poland and Russia owed each other$/).getByText(/^(18|19)[0-9]0$/);
    await eventually(async () => Number(await years.first().textContent())).toBeGreaterThan(1890);
  });

  test("two states that no pact ever bound get an answer", async () => {
    await open("#/timeline?a=BOL&b=MNG", /Neither was bound to defend the other\./);
    await visit
      .section(/^What Bolivia and Mongolia owed each other$/)
      .getByText(/never promised/)
      .first()
      .waitFor();
  });

  test("a drag over the years takes a span and sets the date, which links to other views carry", async () => {
    await openTimeline();
    const whole = await shown();
    const end = Date.parse(await visit.page.getByRole("textbox", { name: "Date" }).inputValue());
    const first = Date.parse("1816-01-01");
    const strip = await boxOf(visit.page.getByRole("img", { name: /^Pacts in force at the end of each year/ }));
    const [x, y] = [(part: number) => strip.x + strip.width * part, strip.y + strip.height / 2];
    await visit.page.mouse.move(x(0.5), y);
    await visit.page.mouse.down();
    await visit.page.mouse.move(x(0.55), y);
    await visit.page.mouse.move(x(0.6), y);
    await visit.page.mouse.up();
    const to = `${new Date(first + 0.6 * (end - first)).getUTCFullYear()}-12-31`;
    await address(new RegExp(`from=19\\d\\d-01-01&to=${to}.*date=${to}`));
    await eventually(shown).toBeLessThan(whole);
    await eventually(async () => (await drawn()) === (await shown())).toBe(true);
    const others = visit.page.getByRole("navigation", { name: "This day in other views" }).getByRole("link");
    await eventually(() => others.first().getAttribute("href")).toContain(`date=${to}`);
    await visit.page.mouse.click(x(0.56), y);
    await address(/date=193\d/);
    await eventually(hash).toContain(`to=${to}`);
    while ((await hash()).includes("from=")) {
      const before = await hash();
      await visit.page.goBack();
      await eventually(hash).not.toBe(before);
    }
    await eventually(shown).toBe(whole);
    await visit.page.goForward();
    await address(/from=/);
  });

  test("the keyboard moves either end by a year or ten, and the span as a whole", async () => {
    await openTimeline("#/timeline?from=1930-01-01&to=1939-12-31&date=1939-12-31");
    await visit.page.getByRole("slider", { name: "First year" }).press("ArrowLeft");
    await address(/from=1929-01-01&to=1939-12-31&date=1929-01-01/);
    await visit.page.getByRole("slider", { name: "Last year" }).press("PageUp");
    await address(/from=1929-01-01&to=1949-12-31&date=1949-12-31/);
    await visit.page.getByRole("slider", { name: "The whole span" }).press("ArrowRight");
    await address(/from=1930-01-01&to=1950-12-31/);
  });

  test("groups, type, region and state are in the address, and open the same view elsewhere", async () => {
    await openTimeline("#/timeline?date=1955-01-01");
    const all = await shown();
    await visit.page.getByLabel("Grouped").selectOption("type");
    await address(/sort=type/);
    await visit.page.getByRole("combobox", { name: "Region", exact: true }).selectOption("asia");
    await eventually(shown).toBeLessThan(all);
    const asian = await shown();
    await visit.page.getByLabel("Promises").selectOption("nonaggression");
    await eventually(shown).toBeLessThan(asian);
    await visit.pickState("First state", "China");
    await address(/a=CHN/);
    await eventually(async () => (await drawn()) === (await shown())).toBe(true);
    const [kept, count] = [await hash(), await shown()];
    await openTimeline(kept);
    await eventually(hash).toBe(kept);
    await eventually(shown).toBe(count);
    await visit.page.getByLabel("Grouped").selectOption("state");
    await address(/sort=state/);
    await picture()
      .getByText(/^China, \d+$/)
      .waitFor({ state: "attached" });
  });

  test("a bar opens its treaty; the table has the same rows, and opens it too", async () => {
    await openTimeline("#/timeline?date=1939-09-01&from=1930-01-01&to=1945-12-31");
    const count = await shown();
    await clickInChart(picture().getByText("Entente Cordiale", { exact: true }).first());
    await (await visit.drawer()).getByRole("heading", { name: "Acts" }).waitFor();
    await address(/treaty=/);
    await visit.closeDrawer();
    await visit.page.getByRole("tab", { name: "Table" }).click();
    const buttons = main().getByRole("rowheader").getByRole("button");
    await eventually(() => buttons.count()).toBe(count);
    await eventually(() => main().getByRole("table").innerText()).toContain("not known");
    await buttons.first().press("Enter");
    await (await visit.drawer()).getByRole("heading", { name: "Acts" }).waitFor();
  });

  test("a span that runs backwards is named, with a way back", async () => {
    await open("#/timeline?from=1950-01-01&to=1940-01-01", /./);
    await visit.page.getByRole("alert").getByText("1 January 1950 is after 1 January 1940").first().waitFor();
    await visit.page.getByRole("button", { name: "All pacts" }).click();
    await picture().waitFor();
  });

  test("no accessibility violation, it fits a phone, and paper has no controls", async () => {
    await openTimeline("#/timeline?date=1939-09-01&from=1930-01-01&to=1945-12-31");
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
    await expectPrintout(visit, "#/timeline?");
    await picture().waitFor();
  });
});
