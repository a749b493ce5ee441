/** Measures in a real browser: the sentence, the three pictures with their tables, the choices, and the pacts behind a point. */
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

describeView("measures", (visit) => {
  const { open, hash, headingText, address } = visit;
  const main = () => visit.page.getByRole("main");
  const figure = (name: RegExp) => main().getByRole("region", { name });
  const SYSTEM = /^The system, 1816 to/;
  const STATES = /among all states$/;
  const PAIR = /beside all pairs$/;
  /** Every panel of the view has its lines. */
  const computed = () => eventually(() => main().locator(".multiples .stroke[d^=M]").count()).toBeGreaterThanOrEqual(27);

  test("the sentence gives density, the largest group and the blocs; a number opens its measure and the pacts behind it", async () => {
    await open("#/measures?a=USA&b=CHN&date=2026-06-30");
    await eventually(headingText).toMatch(
      /^On 30 June 2026, [\d.]+\s%.* of all ordered pairs of states are tied; .+ and \d+ blocs stand out\.$/,
    );
    await main().getByRole("heading", { level: 1 }).getByRole("button").first().click();
    const drawer = await visit.drawer();
    await eventually(() => drawer.getByRole("heading").first().innerText()).toBe("Density");
    const heading = drawer.getByRole("heading", { name: /^The pacts behind it: \d+$/ });
    await heading.waitFor();
    expect(await drawer.getByRole("listitem").count()).toBe(numberIn(await heading.innerText()));
    await drawer.getByRole("listitem").first().getByRole("button").click();
    await address(/treaty=/);
  });

  test("a click in a panel opens its measure on the day of the point", async () => {
    await open("#/measures?a=USA&b=CHN&date=2026-06-30");
    await computed();
    const picture = figure(SYSTEM).getByRole("group", { name: /values since 1816$/ });
    const box = await picture.boundingBox();
    await picture.click({ position: { x: 120, y: 90 } });
    expect(box?.width).toBeGreaterThan(300);
    await address(/date=1[89]\d\d-07-01/);
    await address(/open=density/);
    await visit.closeDrawer();
  });

  test("the tables have a row for each year, whose year leads to the network of that day", async () => {
    await open("#/measures?a=USA&b=CHN&date=2026-06-30");
    await computed();
    for (const [name, columns] of [
      [SYSTEM, 13],
      [STATES, 15],
      [PAIR, 5],
    ] as const) {
      await figure(name).getByRole("tab", { name: "Table" }).click();
      const rows = figure(name).getByRole("row");
      await eventually(() => rows.count()).toBeGreaterThan(205);
      expect(await rows.first().getByRole("columnheader").count()).toBe(columns);
    }
    await figure(PAIR).getByRole("row").filter({ hasText: /^1914/ }).getByRole("link").click();
    await address(/network\?.*date=1914-07-01/);
  });

  test("a measure is chosen in the address, and its pair says what each state adds", async () => {
    await open("#/measures?a=CHN&b=RUS&date=2026-06-30");
    await main().getByRole("combobox", { name: "Measure" }).selectOption("cohen-kappa");
    await address(/measure=cohen-kappa/);
    await figure(/^Cohen's kappa: /).waitFor();
    expect(await main().getByRole("region", { name: SYSTEM }).count()).toBe(0);
    await figure(/^Cohen's kappa: /)
      .getByRole("button", { name: /open the pacts behind it$/ })
      .focus();
    await visit.page.keyboard.press("Enter");
    const drawer = await visit.drawer();
    await drawer.getByRole("heading", { name: "What each state adds to the value" }).waitFor();
    await drawer.getByRole("row", { name: /North Korea/ }).waitFor();
    await visit.closeDrawer();
    await main().getByRole("combobox", { name: "Pledges of two states" }).selectOption("valued");
    await address(/scale=valued/);
    expect(await hash()).toContain("a=CHN");
  });

  test("a rule that the ledger does not have is refused with a way out", async () => {
    await open("#/measures?rule=no-such-rule", /./);
    const alert = main().getByRole("alert");
    await eventually(() => alert.innerText()).toMatch(/no-such-rule/);
    await alert.getByRole("button").last().click();
    await eventually(hash).not.toContain("no-such-rule");
  });

  test("it prints", async () => {
    await open("#/measures?a=USA&b=CHN&date=2026-06-30");
    await computed();
    await expectPrintout(visit, "measures?a=USA&b=CHN");
  });
});
