/** Mediators in a real browser: separate criteria, one state's reach, the check against the record. */
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

const GULF = "#/mediators?a=IRN&b=SAU&date=2026-06-30";

describeView("mediators", (visit) => {
  const { open, address } = visit;
  const main = () => visit.page.getByRole("main");
  const candidates = () => main().getByRole("table", { name: /^States with a link to / });
  const mark = (name: RegExp) => candidates().getByRole("button", { name });
  const verdict = () =>
    main()
      .getByText(/\d+ of \d+ mediators .+had neither/)
      .first();
  const reach = () => main().getByRole("region", { name: /^Between whom could / });
  const check = () =>
    main()
      .getByRole("region")
      .filter({ has: visit.page.getByRole("tab", { name: "Bars" }) });

  test("opens with an example; every state has seven marks, in the order of the alphabet", async () => {
    await open("#/mediators");
    const group = candidates().getByRole("rowgroup").nth(1);
    const count = numberIn((await group.getByRole("rowheader").first().innerText()).replace(/^.*: /, ""));
    const rows = group.getByRole("row").filter({ has: visit.page.getByRole("link") });
    await eventually(() => rows.count()).toBe(count);
    const names = await group.getByRole("rowheader").getByRole("link").allInnerTexts();
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
    await eventually(() => rows.first().getByRole("cell").count()).toBe(7);
    await eventually(() => candidates().getByRole("columnheader").count()).toBe(8);
    await eventually(() => main().innerText()).toContain("the order is alphabetical");
  });

  test("links lead to the rivalries on record, and back and forward go over them", async () => {
    await open("#/mediators");
    const before = await visit.headingText();
    const pairs = visit.page.getByRole("navigation", { name: "Pairs of rivals on record" });
    for (const pair of ["India \u2013 Pakistan", "Israel \u2013 Palestine", "Iran \u2013 Saudi Arabia", "North Korea \u2013 South Korea"])
      await eventually(async () => [pair, await pairs.getByRole("link", { name: pair }).count()]).toEqual([pair, 1]);
    await pairs.getByRole("link", { name: "Iran \u2013 Saudi Arabia" }).click();
    await address(/a=IRN&b=SAU/);
    await visit.heading("Saudi Arabia");
    await visit.page.goBack();
    await visit.heading("Pakistan");
    await eventually(visit.headingText).toBe(before);
    await visit.page.goForward();
    await visit.heading("Saudi Arabia");
  });

  test("a mark opens the records it rests on, with sources; the focus comes back", async () => {
    await open(GULF);
    const relations = mark(/^China, Relations with both/);
    await relations.focus();
    await visit.page.keyboard.press("Enter");
    const drawer = await visit.drawer();
    await drawer
      .getByText(/Iran: since \d+ \w+ \d{4}/)
      .first()
      .waitFor();
    await drawer
      .getByText(/Saudi Arabia: since \d+ \w+ \d{4}/)
      .first()
      .waitFor();
    await visit.sourcesRead();
    await eventually(() => drawer.getByRole("link", { name: "what else rests on it" }).count()).toBeGreaterThan(0);
    expect(await visit.violations()).toEqual([]);
    await visit.closeDrawer();
    await eventually(() => relations.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("the criteria are checked against the record while the page stays usable; the missed are named, as many as said", async () => {
    await open("#/mediators");
    await mark(/Unbound to either/)
      .first()
      .click();
    await visit.drawer();
    await visit.closeDrawer();
    const text = await verdict().innerText();
    const [, listed, all, missed] = /(\d+) of (\d+) mediators .+?(\d+) had neither/.exec(text) ?? [];
    expect(Number(listed) + Number(missed)).toBe(Number(all));
    await visit.page.getByRole("button", { name: `${missed} had neither: show them` }).click();
    await address(/open=misses/);
    const drawer = await visit.drawer();
    await eventually(() =>
      drawer
        .getByRole("list")
        .first()
        .evaluate((list) => list.children.length),
    ).toBe(Number(missed));
    await visit.closeDrawer();
    await check().getByRole("tab", { name: "Table" }).click();
    const rows = check()
      .getByRole("table")
      .getByRole("row")
      .filter({ has: visit.page.getByRole("rowheader") });
    await rows.first().waitFor();
    for (const row of await rows.all()) {
      const counts = (await row.getByRole("cell").allInnerTexts()).map(Number);
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Number(all));
    }
  });

  test("a check that cannot be computed says so and can be tried again", async () => {
    await visit.takeOwnPage();
    // The page's first worker fails at the first question; later ones work.
    await visit.page.addInitScript(`
      const Real = window.Worker;
      let first = true;
      window.Worker = function (...made) {
        if (!first) return new Real(...made);
        first = false;
        let fail = () => {};
        return {
          addEventListener: (kind, tell) => { if (kind === "error") fail = () => tell({ message: "no worker here" }); },
          postMessage: ({ path }) => { if (path?.[0] === "ask") requestIdleCallback(fail); },
          removeEventListener() {},
          terminate() {},
        };
      };
    `);
    await open("#/mediators", /./);
    const alert = visit.page.getByRole("alert").filter({ hasText: "no worker here" }).first();
    await alert.waitFor();
    await alert.getByRole("button", { name: "Try again" }).click();
    await verdict().waitFor();
  });

  test("the ranking is tested on later years: recall with its denominator, every ranking, base rates, and each mediator with its place", async () => {
    await open(GULF);
    const test = main().getByRole("region", { name: "Would they have pointed to the mediators?" });
    await test
      .getByText(
        /^Of \d+ mediators in \d+ disputes of .+ puts [\d.]+ among the first 10 of all states; power and distance alone put [\d.]+/,
      )
      .waitFor();
    await test.getByText(/Earlier mediations between others alone find/).waitFor();
    const rows = test.getByRole("table").getByRole("row");
    await eventually(() => rows.count()).toBe(8); // the head, six rankings, a draw
    await test.getByRole("tab", { name: "Base rates" }).click();
    await eventually(() => rows.count()).toBe(8); // the head, seven criteria
    await eventually(() => test.getByRole("row", { name: /^Relations/ }).innerText()).toMatch(/not known/);
    const shown = test.getByRole("button", { name: /^All \d+ mediators with their places/ });
    const count = numberIn(await shown.innerText());
    await shown.click();
    await address(/open=attempts/);
    const drawer = await visit.drawer();
    await eventually(() => drawer.getByRole("listitem").count()).toBe(count);
    expect(await visit.violations()).toEqual([]);
  });

  test("one state's reach: another is chosen, and the address holds it", async () => {
    await open("#/mediators");
    await reach().waitFor();
    await visit.pickState("The state that would mediate", "Switzerland");
    await address(/state=CHE/);
    const swiss = main().getByRole("region", { name: "Between whom could Switzerland mediate?" });
    const answered = swiss.getByRole("paragraph").filter({ hasText: "Switzerland" }).first();
    await answered.waitFor();
    await visit.reopen();
    await answered.waitFor();
    await swiss.getByRole("table").getByRole("button").first().click();
    const drawer = await visit.drawer();
    await eventually(() => drawer.innerText()).toContain("Switzerland");
  });

  test("two equal states, and a day before a state: the reason and a way out", async () => {
    await open("#/mediators?a=IND&b=PAK&date=1900-01-01", /./);
    await visit.page.getByRole("button", { name: /^Go to / }).click();
    await address(/date=1947/);
    await visit.heading("Pakistan");
    await open("#/mediators?a=IND&b=IND&date=2020-01-01", /./);
    await visit.page.getByRole("alert").first().waitFor();
    await visit.page.getByRole("button", { name: "India \u2013 Pakistan" }).click();
    await visit.heading("Pakistan");
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await open("#/mediators");
    await verdict().waitFor();
    await reach().getByRole("table").waitFor();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });

  test("on paper there are no controls; the address and the ledger stand at the foot", async () => {
    await open(GULF);
    await expectPrintout(visit, GULF);
    await candidates().waitFor();
  });
});
