/** The page of a state in a real browser: its account, pacts, partners and other records; days before or after it existed. */
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout } from "../visit.ts";

describeView("a state", (visit) => {
  const { open, section, hash, address } = visit;
  const main = () => visit.page.getByRole("main");
  const account = () => section("What it owes and is owed");
  const pacts = () =>
    main()
      .getByRole("region")
      .filter({ has: visit.page.getByRole("tab", { name: "Timeline" }) });

  test("the heading and the account count alike, and a number opens as many states", async () => {
    await open("#/states?state=POL&date=2026-06-30");
    const inHeading = await visit.page.getByRole("heading", { level: 1 }).getByRole("button").first().innerText();
    const number = account().getByRole("button", { name: /^owes defence: / });
    await eventually(async () => inHeading.includes(await number.innerText())).toBe(true);
    await number.click();
    const drawer = await visit.drawer();
    await drawer.getByRole("heading", { level: 2, name: /^Owes defence: \d+$/ }).waitFor();
    await eventually(hash).toBe("#/states?state=POL&date=2026-06-30&open=owes.defence-binding");
    await visit.sourcesRead();
    expect(await visit.violations()).toEqual([]);
    await drawer.getByRole("heading", { level: 3 }).getByRole("link").first().click();
    await address(/#\/treaties\?id=/);
    await visit.page.goBack();
    await address(/#\/states\?state=POL/);
  });

  test("its pacts have a table, its partners a row each, its other records a count that opens", async () => {
    await open("#/states?state=JPN&date=2026-06-30");
    await pacts().getByRole("tab", { name: "Table" }).click();
    await eventually(() => pacts().getByRole("table").getByRole("row").count()).toBeGreaterThan(4);
    await main()
      .getByRole("row")
      .filter({ has: visit.page.getByRole("rowheader", { name: "United States" }) })
      .filter({ hasText: "defence" })
      .first()
      .waitFor();
    await main()
      .getByRole("button", { name: /command/i })
      .first()
      .click();
    await (await visit.drawer()).getByRole("article").first().waitFor();
    await visit.closeDrawer();
  });

  test("exposure and protection are counted when their fold is opened, and lead to a case", async () => {
    await visit.open("#/states?state=FRA&date=1914-07-01");
    const fold = visit.page.getByRole("group").filter({ hasText: "Exposure and protection" });
    await fold.getByText("Exposure and protection").first().click();
    await fold.getByText(/France would have been obliged to fight in [\d,]+ of the [\d,]+ attacks/).waitFor();
    await fold.getByRole("row", { name: /^obliged/ }).waitFor();
    expect(await visit.violations()).toEqual([]);
    await fold.getByRole("link", { name: "One attack, with every article" }).click();
    await visit.address(/target=FRA/);
  });

  test("on a day without it the page says when it existed and which states came after it", async () => {
    await open("#/states?state=Austria-Hungary&date=1950-01-01", "did not exist");
    await main().getByRole("link", { name: "Czechoslovakia" }).first().waitFor();
    await main()
      .getByRole("link", { name: /^Go to 12 November 1918/ })
      .click();
    await address(/state=AUH&date=1918-11-12/);
    await account().waitFor();
  });

  test("an unknown name is refused and the typed text kept; the list of a day has its names", async () => {
    await open("#/states?state=Atlantis", /./);
    await visit.page
      .getByText(/Atlantis/)
      .first()
      .waitFor();
    await eventually(() => visit.page.getByRole("combobox", { name: "State" }).inputValue()).toBe("Atlantis");
    await open("#/states?date=1914-06-28&q=ottoman");
    await eventually(() => main().getByRole("rowheader").allInnerTexts()).toEqual(["Ottoman Empire"]);
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await open("#/states?state=CHN&date=2026-06-30");
    await pacts().waitFor();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
  });

  test("on paper there are no controls", async () => {
    await open("#/states?state=CHN&date=2026-06-30");
    await expectPrintout(visit, "#/states?state=CHN&date=2026-06-30");
  });
});
