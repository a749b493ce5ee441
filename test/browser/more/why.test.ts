/** Explanations in a real browser: all side by side, one opened with its cases, a case with its computation. */
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

const CASE = "#/why?explanation=first-alliance-turned&test=great-powers";

describeView("explanations", (visit) => {
  const { open, section, hash, address } = visit;
  const main = () => visit.page.getByRole("main");
  const overview = () => main().getByRole("table", { name: "The same record, each explanation" });
  const explanations = () =>
    main()
      .getByRole("region")
      .filter({ has: visit.page.getByRole("heading", { level: 2 }) });
  const cases = () => main().getByRole("table", { name: /^Cases, with/ });
  const caseRows = () => cases().first().getByRole("rowheader").getByRole("button");
  const tests = () =>
    main()
      .getByRole("region")
      .filter({ has: visit.page.getByRole("heading", { level: 3 }) });
  const openWhy = async (of = "#/why") => {
    await open(of, /^Why does /);
    await overview().waitFor();
  };

  test("all explanations stand side by side, and none is declared the winner", async () => {
    await openWhy();
    const count = await explanations().count();
    expect(count).toBeGreaterThanOrEqual(7);
    expect(await overview().getByRole("rowheader").count()).toBe(count);
    expect(await main().innerText()).toContain("None is declared the winner");
    for (const explanation of await explanations().all()) expect(await explanation.getByRole("term").count()).toBe(3);
  });

  test("a count opens the cases that it counts, by keyboard; back and forward work", async () => {
    await openWhy();
    const number = overview().getByRole("button", { name: /^A first alliance that turned: 1 case, do not/ });
    const counted = numberIn(await number.innerText());
    await number.focus();
    await visit.page.keyboard.press("Enter");
    await address(/fit=does-not-fit/);
    await eventually(() => caseRows().count()).toBe(counted);
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

  test("each test ends with the cases that fit it worst and says how much of it can be told", async () => {
    await openWhy(CASE);
    const opened = section("A first alliance that turned");
    const inside = opened.getByRole("region");
    await inside.first().waitFor();
    for (const one of await inside.all()) expect(await one.innerText()).toMatch(/\d+ of \d+ cases can be told/);
    expect(await tests().count()).toBeGreaterThan(0);
  });

  test("pairs are shown for one state first, and for all on request", async () => {
    await openWhy("#/why?explanation=autonomy&test=pairs");
    const states = async () => new Set((await caseRows().allInnerTexts()).map((name) => name.split(" with ")[0]));
    await caseRows().first().waitFor();
    expect((await states()).size).toBe(1);
    await visit.page.getByRole("button", { name: "all states" }).click();
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
      .getByRole("link", { name: /^Why does / })
      .click();
    await overview().waitFor();
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
