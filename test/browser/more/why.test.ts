/** The argument of "Why" in a real browser: its steps with their claims, charts, tables and data, and the explanations with their cases. */
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout, numberIn, restingText } from "../visit.ts";

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
  const cases = () => main().getByRole("table", { name: /^(Cases|Pairs), with/ });
  const caseRows = () => cases().first().getByRole("rowheader").getByRole("button");
  const openWhy = async (of = "#/why") => {
    await open(of, /^Why do/);
    await step(/^8 · The explanations/).waitFor();
  };
  const overview = () => main().getByRole("region", { name: /explanations, one line on each side$/ });
  /** Rows of a table as their cells' texts, without its head. */
  const cellsOf = (table: Locator) =>
    table.getByRole("row").evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

  test("the head says three sentences whose numbers are those of the chart's table, and each number opens its list", async () => {
    await openWhy();
    const head = main().locator(".why-verdict");
    await eventually(() => head.count()).toBe(3);
    const text = (await head.allInnerTexts()).join(" ");
    const few = /(\d+) of (\d+) other states have as few or fewer/.exec(text);
    const first = step(/^1 · Who is the anomaly/);
    await first.getByRole("tab", { name: "Table" }).last().click();
    const table = first.getByRole("table", { name: /^All states of the day/ });
    await eventually(async () => (await cellsOf(table)).length).toBe(Number(few?.[2]) + 1);
    const cells = await cellsOf(table);
    const own = numberIn(cells.find(([name]) => name === "China")?.[1] ?? "");
    expect(cells.filter(([name, all = ""]) => name !== "China" && numberIn(all) <= own).length).toBe(Number(few?.[1]));
    for (const number of await head.getByRole("button").all()) {
      await number.click();
      const list = await visit.drawer();
      const said = numberIn((await list.getByRole("heading").first().innerText()).split(":").at(-1) ?? "");
      expect(said).toBeGreaterThan(0);
      await eventually(async () => (await list.getByRole("article").count()) || (await list.getByRole("term").count())).toBe(said);
      await visit.closeDrawer();
    }
  });

  test("the table has a line for and against each explanation, and a title opens its evidence", async () => {
    await openWhy();
    await eventually(async () => (await cellsOf(overview().getByRole("table"))).length).toBeGreaterThanOrEqual(12);
    const rows = await cellsOf(overview().getByRole("table"));
    for (const row of rows) for (const cell of row) expect(cell.length).toBeGreaterThan(5);
    await overview().getByRole("button", { name: "Strength alone" }).click();
    await address(/explanation=strength-alone/);
    await section("Strength alone").getByRole("heading", { name: "For", exact: true }).waitFor();
  });

  test("rivalries that have ended are not among the present ones, and the page agrees with that of the mediators", async () => {
    await openWhy("#/why?steps=both-sides");
    const seventh = step(/^7 · Friends on both sides/);
    const claim = seventh.getByRole("heading", { level: 2 }).first();
    const tally = /In (\d+) of the (\d+) recorded rivalries/;
    await eventually(() => claim.innerText()).toMatch(tally);
    const [, both, of] = tally.exec(await claim.innerText()) ?? [];
    await seventh.getByRole("tab", { name: "Table" }).click();
    await eventually(async () => (await cellsOf(seventh.getByRole("table"))).length).toBe(Number(of));
    const rows = await cellsOf(seventh.getByRole("table"));
    expect(rows.flat().join(" ")).not.toMatch(/Texas|Cold War|Manchuria/);
    const speaks = /could speak to both sides in (\d+) of the same (\d+)/.exec(await seventh.innerText());
    await seventh
      .getByRole("button", { name: both ?? "", exact: true })
      .first()
      .click();
    const drawer = await visit.drawer();
    await eventually(() => drawer.getByRole("article").count()).toBe(Number(both));
    await visit.closeDrawer();
    await open("#/mediators", /neither/);
    await main()
      .getByText(new RegExp(`of the ${of} recorded rivalries.+in ${speaks?.[1]} of these it is bound to fight for neither`))
      .waitFor();
    expect(speaks?.[2]).toBe(of);
  });

  test("each step has a claim, a chart, a table of the same, and the questions behind it", async () => {
    await openWhy("#/why?steps=all");
    for (const number of [1, 2, 3, 4, 5, 6, 7, 9]) {
      const one = step(new RegExp(`^${number} · `));
      await one.getByRole("img").or(one.getByRole("group")).first().waitFor();
      await eventually(async () => (await one.getByRole("heading", { level: 2 }).first().innerText()).length).toBeGreaterThan(20);
      await one.getByRole("tab", { name: "Table" }).first().waitFor();
      await one.getByText("The data of this step").click();
      await one
        .getByText(/^entente \w+ \w+/)
        .first()
        .waitFor();
    }
  });

  test.each(["", "?lang=zh"])("as it opens%s, every answer is one made at build", async (language) => {
    await visit.takeOwnPage();
    const asked: string[] = [];
    visit.page.on("request", (request) => asked.push(request.url()));
    await open(`${language}#/why`, /./);
    await eventually(() => main().locator(".why-step.waiting").count()).toBe(0);
    const files = (name: string) => asked.filter((url) => url.includes(`answers/${name}.`)).length;
    for (const [name, count] of Object.entries({ "explanations.weigh": 1, "allies.series": 3, "allies.spread": 2, "records.list": 4 }))
      await eventually(() => [name, files(name)]).toEqual([name, count]);
    for (const name of ["mediator.reach", "war.list", "state.autonomy", "state.history", "allies.ladder"])
      await eventually(() => files(name)).toBeGreaterThan(0);
  });

  test("the first alliance of China turned while it ran, and Pyongyang lies between", async () => {
    await openWhy("#/why?steps=first-pact");
    const third = step(/^3 · The alliance that turned/);
    await third.getByRole("heading", { name: /fought its first ally while their pact still ran/ }).waitFor();
    await eventually(() => third.innerText()).toMatch(/1961/);
    await third.getByRole("tab", { name: "Table" }).click();
    for (const year of ["1969", "1980"])
      await third
        .getByRole("rowheader", { name: new RegExp(`^${year}`) })
        .first()
        .waitFor();
  });

  test("a state without collected statements is not said to have been silent", async () => {
    await openWhy("#/why?state=JPN");
    await step(/^4 · The declared line/)
      .getByRole("heading", { name: /were not collected/ })
      .waitFor();
  });

  test("every explanation has its three sides, none is declared the winner, and agreement is not counted", async () => {
    await openWhy("#/why?steps=explanations");
    const evidence = main().getByText(/^The evidence: \d+ for/);
    await eventually(() => evidence.count()).toBeGreaterThanOrEqual(12);
    for (const one of await evidence.all()) await one.click();
    const count = await main().getByRole("heading", { level: 3 }).count();
    expect(count).toBeGreaterThanOrEqual(12);
    for (const side of ["For", "Against", "Cannot be tested with these data"]) await eventually(() => sides(side).count()).toBe(count);
    await eventually(() => main().innerText()).toContain("None is declared the winner");
    await eventually(() => main().innerText()).toMatch(/At other lines for “few”: 0\.5 or less: otherwise; 2 or less: as predicted/);
    const text = await main().innerText();
    expect(text).not.toMatch(/fits? best|refuted|\bchose\b|\d %|\d%/);
  });

  test("a step opens and closes; the address keeps it, and all can be opened at once", async () => {
    await openWhy();
    const second = visit.page.getByRole("button", { name: /^2 · Two systems/ });
    const figure = main().getByRole("heading", { name: /are obliged to defend$/ });
    await figure.waitFor({ state: "hidden" });
    await second.click();
    await address(/steps=anomaly(,|%2C)systems/);
    await figure.waitFor();
    await visit.reopen();
    await figure.waitFor();
    await second.click();
    await figure.waitFor({ state: "hidden" });
    await visit.page.getByRole("button", { name: "Open all steps" }).click();
    await address(/steps=all/);
    const closed = main().getByRole("button", { expanded: false, name: /^\d · / });
    await eventually(() => closed.count()).toBe(0);
  });

  test("states can be added to the two systems, up to eight lines, and the address keeps them", async () => {
    await openWhy("#/why?steps=systems&powers=IND,BRA,ITA,DEU,JPN");
    const second = step(/^2 · Two systems/);
    await second.getByRole("button", { name: "Remove India" }).waitFor();
    await visit.pickState("Add a state", "Canada");
    await address(/powers=IND(,|%2C)BRA.*CAN/);
    await second.getByText(/^A chart holds 8 lines/).waitFor();
    await second.getByRole("button", { name: "Remove India" }).click();
    await address(/powers=BRA/);
    const label = async () => (await second.getByRole("img").first().getAttribute("aria-label")) ?? "";
    await eventually(label).not.toContain("India");
    await eventually(label).toMatch(/Canada \d+.*Brazil|Brazil.*Canada \d+/);
    // Each state that the label names has its count in it, and none has that was removed.
    const [names = "", ends = ""] = (await label()).split(/(?=In \d{4}: )/);
    for (const name of ["United States", "China", "Brazil", "Italy", "Germany", "Japan", "Canada"]) {
      expect(names).toContain(name);
      expect(ends).toMatch(new RegExp(`${name} \\d+`));
    }
    expect(`${names} ${ends}`).not.toContain("India");
  });

  test("a case on a side opens it in its table; back and forward work", async () => {
    await openWhy("#/why?steps=explanations");
    await main()
      .getByText(/^The evidence: \d+ for/)
      .nth(1)
      .click();
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
    await eventually(() => detail.getByRole("listitem").count()).toBeGreaterThan(0);
    const text = await restingText(detail);
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
      await eventually(() => one.innerText()).toMatch(/No comparison: the condition is known to hold in \d+ cases?/);
      await eventually(() => one.innerText()).toMatch(/\d+ of \d+ cases can be told/);
    }
  });

  test("of a single pair nothing is predicted, and the middle of the reshuffles is explained", async () => {
    await openWhy("#/why?explanation=autonomy&test=pairs");
    await caseRows().first().waitFor();
    const opened = section("Freedom of action").getByRole("region").first();
    for (const said of [
      /Of a single pair it predicts nothing/,
      /The share with no pact where the condition holds/,
      /The middle is not nought because/,
    ])
      await eventually(() => opened.innerText()).toMatch(said);
    expect(await opened.innerText()).not.toMatch(/share with few|expects a pact|predicts a pact/);
    expect(await opened.getByRole("columnheader", { name: "It predicts" }).count()).toBe(0);
  });

  test("pairs are shown for one state first, and for all on request", async () => {
    await openWhy("#/why?explanation=autonomy&test=pairs");
    const states = async () => new Set((await caseRows().allInnerTexts()).map((name) => name.split(" with ")[0]));
    await caseRows().first().waitFor();
    await eventually(async () => (await states()).size).toBe(1);
    await visit.page.getByRole("button", { name: "all states", exact: true }).click();
    await visit.page.getByRole("button", { name: /^Show all \d+/ }).click();
    await eventually(async () => (await states()).size).toBeGreaterThan(1);
  });

  test("another state is the case in point; an unknown explanation is named", async () => {
    await openWhy();
    await visit.page.getByRole("combobox", { name: "State", exact: true }).selectOption("JPN");
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
    await eventually(hash).toContain("#/why");
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await openWhy(CASE);
    await caseRows().first().waitFor();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });

  test("on a phone it is at most half as long as it was with every step open", async () => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await openWhy();
    await eventually(() => main().locator(".why-step.waiting").count()).toBe(0);
    await eventually(() => visit.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(26_900 / 2);
  });

  test("on paper there are no controls; the address stands at the foot", async () => {
    await openWhy(CASE);
    await caseRows().first().waitFor();
    await expectPrintout(visit, CASE);
    await eventually(() => main().getByRole("group", { name: "Show cases" }).count()).toBe(0);
  });

  test("printed without scrolling, every step has its claim and its chart, commands stay folded, and no page is blank", async () => {
    await visit.takeOwnPage();
    await openWhy();
    await eventually(() => main().locator(".why-step.waiting").count()).toBe(0);
    const pages: number[] = [];
    for (const format of ["A4", "Letter"]) {
      const pdf = (await visit.page.pdf({ format })).toString("latin1");
      pages.push(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
    }
    for (const count of pages) expect([count > 4, count < 20]).toEqual([true, true]);
    await visit.page.emulateMedia({ media: "print" });
    for (const id of ["anomaly", "systems", "first-pact", "declared", "price", "circles", "both-sides", "change"]) {
      const chart = main().locator(`#${id} svg.chart`).first();
      await chart.waitFor();
      await eventually(async () => (await chart.boundingBox())?.height ?? 0).toBeGreaterThan(60);
    }
    await main().locator(".step-data code").first().waitFor({ state: "hidden" });
  });
});
