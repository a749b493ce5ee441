/** Coverage in a real browser: the grid opens lists of missing pacts, by pointer and keyboard, and thin cases warn and lead to it. */
import { expect, test } from "vitest";
import { describeView, eventually, numberIn } from "../visit.ts";

const CELL = /South Asia and Afghanistan, 1919 to 1945: (\d+) of (\d+) known pacts filed, thin/;

describeView("coverage", (visit) => {
  const { open, reopen } = visit;
  const main = () => visit.page.getByRole("main");
  const cell = (name: RegExp) => main().getByRole("button", { name });
  const list = (name: RegExp) => visit.page.getByRole("region", { name });
  const rows = () => main().locator(".missing-table tbody tr");

  test("a cell lists the pacts that it lacks, each with its print; the address restores the list", async () => {
    await open("#/coverage");
    const [, filed = "", known = ""] = CELL.exec((await cell(CELL).textContent()) ?? "") ?? []; // found by this very text
    await cell(CELL).focus();
    await visit.page.keyboard.press("Enter");
    await visit.address(/region=south-asia&era=1919-1945/);
    await list(/^Known and not filed: South Asia and Afghanistan, 1919 to 1945/).waitFor();
    const missing = Number(known) - Number(filed);
    expect(missing).toBeGreaterThan(0);
    const counted = async () => (await rows().count()) - (await rows().filter({ hasText: "no print known" }).count());
    await eventually(counted).toBe(missing);
    await reopen();
    await eventually(counted).toBe(missing);
    await main().getByRole("button", { name: "Show all" }).click();
    await visit.addressWithout("region=");
    await eventually(async () => (await rows().count()) > missing).toBe(true);
  });

  test("the heading counts the pacts of the list and of the ledger", async () => {
    await open("#/coverage");
    const [filed = 0, known = 0] = (await visit.headingText()).match(/\d+/g)?.map(Number) ?? [];
    const said = main()
      .getByText(/count as known/)
      .first();
    await eventually(async () => numberIn(await said.innerText())).toBe(known - filed);
  });

  test("the table has the counts of the grid", async () => {
    await open("#/coverage");
    const [, filed = "", known = ""] = CELL.exec((await cell(CELL).textContent()) ?? "") ?? []; // found by this very text
    await main().getByRole("tab", { name: "Table" }).click();
    const heading = visit.page.getByRole("rowheader", { name: "South Asia and Afghanistan", exact: true });
    const group = main().locator(".coverage-table tbody").filter({ has: heading });
    const row = group.getByRole("row", { name: /^1919 to 1945/ });
    await eventually(() => row.getByRole("cell").first().innerText()).toBe(known);
    await eventually(() => row.getByRole("cell").nth(1).innerText()).toContain(filed);
  });

  test("a thin case says so beside its headline and leads to what is missing; one that is not thin does not", async () => {
    await open("#/were-it-attacked?initiator=GBR&target=AFG&date=1930-06-01");
    const warning = main().getByRole("listitem").filter({ hasText: "Coverage here is thin. South Asia" });
    await warning.getByRole("link").click();
    await visit.address(/#\/coverage\?region=south-asia&era=1919-1945/);
    await list(/^Known and not filed: South Asia/).waitFor();
    await open("#/were-it-attacked?initiator=DEU&target=FRA&date=1914-08-03");
    await visit.section("The answer").getByRole("listitem").first().waitFor(); // the warning stands in its list
    expect(await main().getByText("Coverage here is thin").count()).toBe(0);
  });

  test("it fits a phone, prints its list, and has no accessibility violations", async () => {
    await open("#/coverage?region=south-asia");
    expect(await visit.violations()).toEqual([]);
    await eventually(visit.printed).toContain("Agreement of Peshawar of Britain and Afghanistan");
    expect(await visit.fitsPhone()).toBe(true);
  });
});
