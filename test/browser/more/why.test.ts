/** The argument of "Why" in a real browser: its steps with their claims, charts, tables and data, and the explanations with their cases. */
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

const CASE = "#/why?explanation=first-alliance-turned&test=great-powers";

describeView("explanations", (visit) => {
  const { open, section, hash, address } = visit;
  const main = () => visit.page.getByRole("main");
  const step = (topic: RegExp) =>
    main()
      .getByRole("region")
      .filter({ has: visit.page.getByText(topic) })
      .first();
  const sides = (name: string) => main().getByRole("heading", { level: 4, name, exact: true });
  const cases = () => main().getByRole("table", { name: /^Cases, with/ });
  const caseRows = () => cases().first().getByRole("rowheader").getByRole("button");
  const openWhy = async (of = "#/why") => {
    await open(of, /^Why do/);
    await step(/^8 · The explanations/).waitFor();
  };

  test("the head says three sentences whose numbers are those of the charts' tables", async () => {
    await openWhy();
    const head = main()
      .getByText(/^On \d+ \w+ \d{4} China has /)
      .first();
    const text = await head.innerText();
    const few = /Of (\d+) states (?:(\d+) to )?(\d+) have at most one/.exec(text);
    const none = /(\d+) of (\d+) states have none/.exec(text);
    const first = step(/^1 · Who is the anomaly/);
    await first.getByRole("tab", { name: "Table" }).last().click();
    const table = first.getByRole("table", { name: /^All states of the day/ });
    const cells = await table
      .getByRole("row")
      .evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    expect(cells.length).toBe(Number(few?.[1]));
    expect(cells.filter(([, all = ""]) => numberIn(all) <= 1).length).toBe(Number(few?.[3]));
    expect(cells.filter(([, , two = ""]) => numberIn(two) === 0).length).toBe(Number(none?.[1]));
  });

  test("each step has a claim, a chart, a table of the same, and the questions behind it", async () => {
    await openWhy();
    for (const number of [1, 2, 3, 4, 5, 6, 7, 9]) {
      const one = step(new RegExp(`^${number} · `));
      await one.getByRole("img").or(one.getByRole("group")).first().waitFor();
      await eventually(async () => (await one.getByRole("heading", { level: 2 }).first().innerText()).length).toBeGreaterThan(20);
      expect(await one.getByRole("tab", { name: "Table" }).count()).toBeGreaterThan(0);
      await one.getByText("The data of this step").click();
      expect(await one.getByText(/^entente \w+ \w+/).count()).toBeGreaterThan(0);
    }
  });

  test("the first alliance of China turned while it ran, and Pyongyang lies between", async () => {
    await openWhy();
    const third = step(/^3 · The alliance that turned/);
    await third.getByRole("heading", { name: /fought its first ally while their pact still ran/ }).waitFor();
    expect(await third.innerText()).toMatch(/1961/);
    await third.getByRole("tab", { name: "Table" }).click();
    const when = await third.getByRole("rowheader").allInnerTexts();
    expect(when.some((one) => one.startsWith("1969"))).toBe(true);
    expect(when.some((one) => one.startsWith("1980"))).toBe(true);
  });

  test("a state without collected statements is not said to have been silent", async () => {
    await openWhy("#/why?state=JPN");
    await step(/^4 · The declared line/)
      .getByRole("heading", { name: /were not collected/ })
      .waitFor();
  });

  test("every explanation has its three sides, none is declared the winner, and agreement is not counted", async () => {
    await openWhy();
    const count = await main().getByRole("heading", { level: 3 }).count();
    expect(count).toBeGreaterThanOrEqual(12);
    for (const side of ["For", "Against", "Cannot be tested with these data"]) expect(await sides(side).count()).toBe(count);
    const text = await main().innerText();
    expect(text).toContain("None is declared the winner");
    expect(text).not.toMatch(/fits? best|refuted|\bchose\b|\d %|\d%/);
    expect(text).toMatch(/At other lines for “few”: 0\.5 or less: otherwise; 2 or less: as expected/);
  });

  test("a case on a side opens it in its table; back and forward work", async () => {
    await openWhy();
    await main()
      .getByRole("button", { name: /^China, 1950 to 2026: its first pact/ })
      .click();
    await address(/test=great-powers&case=CHN/);
    await caseRows().first().waitFor();
    await visit.page.goBack();
    await cases().first().waitFor({ state: "detached" });
    await visit.page.goForward();
    await caseRows().first().waitFor();
  });

  test("a case opens into its computation, its records and the rival; the address restores it", async () => {
    await openWhy(CASE);
    await caseRows().first().click();
    await address(/case=/);
    const detail = cases()
      .first()
      .getByRole("row")
      .filter({ has: visit.page.getByRole("term") });
    await eventually(() => detail.getByRole("term").count()).toBe(3);
    expect(await detail.getByRole("listitem").count()).toBeGreaterThan(0);
    const text = await detail.innerText();
    expect(await visit.violations()).toEqual([]);
    await visit.reopen();
    await eventually(() => detail.innerText()).toBe(text);
    await detail.getByRole("listitem").getByRole("button").first().click();
    await (await visit.drawer()).getByRole("heading", { name: "Acts" }).waitFor();
    await visit.closeDrawer();
  });

  test("each test says its comparison first, or why there is none, and how much of it can be told", async () => {
    await openWhy(CASE);
    const opened = section("A first alliance that turned")
      .getByRole("region")
      .filter({ has: visit.page.getByRole("table") });
    await opened.first().waitFor();
    for (const one of await opened.all()) {
      expect(await one.innerText()).toMatch(/No comparison: the condition is known to hold in \d+ cases?/);
      expect(await one.innerText()).toMatch(/\d+ of \d+ cases can be told/);
    }
  });

  test("pairs are shown for one state first, and for all on request", async () => {
    await openWhy("#/why?explanation=autonomy&test=pairs");
    const states = async () => new Set((await caseRows().allInnerTexts()).map((name) => name.split(" with ")[0]));
    await caseRows().first().waitFor();
    expect((await states()).size).toBe(1);
    await visit.page.getByRole("button", { name: "all states", exact: true }).click();
    await visit.page.getByRole("button", { name: /^Show all \d+/ }).click();
    await eventually(async () => (await states()).size).toBeGreaterThan(1);
  });

  test("another state is the case in point; an unknown explanation is named", async () => {
    await openWhy();
    await visit.page.getByRole("combobox", { name: "Case in point" }).selectOption("JPN");
    await visit.heading("Japan");
    await address(/state=JPN/);
    await openWhy("#/why?explanation=no-such");
    await main().getByText("no-such").first().waitFor();
  });

  test("a bad date is refused with the reason", async () => {
    await open("#/why?date=1914-02-31", /./);
    await visit.page.getByRole("alert").getByText("1914-02-31").first().waitFor();
  });

  test("the first page leads to it", async () => {
    await open("");
    await main()
      .getByRole("link", { name: /^Why has / })
      .click();
    await step(/^1 · Who is the anomaly/).waitFor();
    expect(await hash()).toContain("#/why");
  });

  test.each(["light", "dark"] as const)("no accessibility violation in %s, and it fits a phone", async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme });
    await openWhy(CASE);
    await caseRows().first().waitFor();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });

  test("on paper there are no controls; the address stands at the foot", async () => {
    await openWhy(CASE);
    await caseRows().first().waitFor();
    await expectPrintout(visit, CASE);
    expect(await main().getByRole("group", { name: "Show cases" }).count()).toBe(0);
  });
});
