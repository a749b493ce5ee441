/** Literature in a real browser: the table is there, a number opens its row in full, and the address restores it. */
import { expect, test } from "vitest";
import { describeView, eventually } from "../visit.ts";

describeView("literature", (visit) => {
  const { open, reopen } = visit;
  const main = () => visit.page.getByRole("main");
  const row = (id: string) => main().locator(`#row-${id}`);

  test("a number leads to its row in full, with both definitions and the reason; the address restores it", async () => {
    await open("#/literature");
    const rows = await main().locator(".numbers-table tbody tr:not(.group)").count();
    expect(await visit.headingText()).toContain(String(rows));
    await main().getByRole("link", { name: "Ties of defence in the world in 1900" }).click();
    await visit.address(/#\/literature\?row=li-ties-1900/);
    await eventually(() => row("li-ties-1900").getAttribute("open")).not.toBeNull();
    const text = await row("li-ties-1900").innerText();
    for (const part of ["Published", "The study", "the ledger alone", "copies of datasets", "On the difference:", "--data DIR"])
      expect(text).toContain(part);
    await reopen();
    await eventually(() => row("li-ties-1900").getAttribute("open")).not.toBeNull();
    await eventually(() => row("li-ties-2000").getAttribute("open")).toBeNull();
  });

  test("what was not opened is marked, and every value has a word for its outcome", async () => {
    await open("#/literature");
    const table = main().locator(".numbers-table");
    expect(await table.locator(".checked.unverified").count()).toBeGreaterThan(0);
    const [values, outcomes] = [await table.locator(".our-number").count(), await table.locator(".outcome").allInnerTexts()];
    expect(outcomes).toHaveLength(values);
    for (const outcome of outcomes) expect(outcome).toMatch(/comes out|comes near|cannot be told|differs/);
  });

  test("an address with another row says so and shows the table", async () => {
    await open("#/literature?row=no-such-row");
    await main().getByText("There is no row “no-such-row”").waitFor();
    await main().locator(".numbers-table").waitFor();
  });
});
