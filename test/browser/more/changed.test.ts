/** The page of changes in a real browser: two days, the bars, the drawer, the versions of the ledger. */
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

const COLD_WAR = "#/what-changed?from=1990-01-01&to=1992-01-01";

describeView("changes", (visit) => {
  const { open, section, hash, address } = visit;
  const main = () => visit.page.getByRole("main");
  const years = () => section("Pacts begun and ended, year by year");
  const openChanges = async (of = COLD_WAR) => {
    await open(of);
    await years().getByRole("img").first().waitFor();
  };
  const ended = () => visit.page.getByRole("heading", { level: 1 }).getByRole("button").first();

  test("the heading says how many ended and began; a number opens its ties, and a pact of many is one line", async () => {
    await openChanges();
    await eventually(visit.headingText).toMatch(
      /^Between 1 January 1990 and 1 January 1992 \d+ binding promises of defence ended and \d+ began, each of one state to another\.$/,
    );
    const lost = numberIn(await ended().innerText());
    const inTable = section("Directed ties, by type").getByRole("button", { name: /, defence, ended/ });
    await eventually(async () => numberIn(await inTable.innerText())).toBe(lost);
    await eventually(() => main().innerText()).toMatch(/1 July 1991\s+Warsaw Pact/);
    await ended().click();
    const drawer = await visit.drawer();
    const title = drawer.getByRole("heading", { level: 2, name: `Defence: ${lost} ended` });
    await title.waitFor();
    const sizes = () => drawer.getByRole("article").getByRole("heading", { level: 3 }).allInnerTexts();
    const total = async () => (await sizes()).reduce((sum, text) => sum + Number(/\d+$/.exec(text.trim())?.[0]), 0);
    await eventually(total).toBe(lost);
    const warsaw = drawer.getByRole("article").filter({ hasText: "Warsaw Pact" });
    await eventually(() => warsaw.innerText()).toContain("Each to every other: Bulgaria,");
    await warsaw.getByRole("button", { name: "Open the treaty" }).click();
    await address(/treaty=warsaw-pact-1955/);
    await visit.page.goBack();
    await title.waitFor();
    await visit.page.goBack();
    await visit.addressWithout("open=");
    await visit.page.goForward();
    await address(/open=ties/);
  });

  test("the days move by key and by typing, neither passes the other, and a bad day is refused and kept", async () => {
    await openChanges();
    const from = visit.page.getByRole("textbox", { name: "First day" });
    const slider = visit.page.getByRole("slider", { name: /^First day/ });
    await slider.press("PageDown");
    await address(/from=1989-01-01/);
    await slider.press("End");
    await address(/from=1992-01-01&to=1992-01-01/);
    await visit.page.getByText("The ledger knows of no change between these two days.").waitFor();
    await from.fill("3 October 1990");
    await from.press("Enter");
    await address(/from=1990-10-03/);
    await from.fill("30 February 1990");
    await from.press("Enter");
    await visit.page.getByText("not a date").first().waitFor();
    await eventually(() => from.inputValue()).toBe("30 February 1990");
    await from.fill("1995-01-01");
    await from.press("Enter");
    await visit.page.getByText("1995-01-01 is after 1992-01-01").first().waitFor();
    await visit.page.getByRole("button", { name: "Swap the two days" }).click();
    await address(/from=1992-01-01&to=1995-01-01/);
    await visit.heading("Between 1 January 1992 and 1 January 1995");
  });

  test("a state and a type narrow it; a year of the table opens its pacts", async () => {
    await openChanges();
    await visit.pickState("Of which state", "Finland");
    await address(/state=FIN/);
    await visit.page.getByRole("button", { name: "All states" }).click();
    await visit.addressWithout("state=");
    await visit.page.getByLabel("Which promises").selectOption("neutrality");
    await address(/type=neutrality/);
    await visit.heading("neutrality");
    await visit.page.getByLabel("Which promises").selectOption("");
    await visit.addressWithout("type=");
    await visit.heading("promises of defence");
    await years().getByRole("heading", { name: "Pacts begun and ended, year by year", exact: true }).waitFor();
    await years().getByRole("tab", { name: "Table" }).click();
    const row = years()
      .getByRole("row")
      .filter({ has: visit.page.getByRole("rowheader", { name: "1918", exact: true }) });
    const cell = row.getByRole("cell").nth(2);
    const count = numberIn(await cell.innerText());
    await cell.getByRole("button").click();
    await address(/open=year.1918/);
    await (await visit.drawer()).getByRole("heading", { name: `Ended ${count}` }).waitFor();
  });

  test("the address restores the view", async () => {
    const kept = "#/what-changed?state=CHN&from=1949-10-01&to=1964-10-16&type=defence&open=year.1961";
    await open(kept);
    await (await visit.drawer()).getByText("China-North Korea treaty").first().waitFor();
    await eventually(hash).toBe(kept);
  });

  test("the ledger's own versions are fetched on request alone", async () => {
    await visit.takeOwnPage();
    const asked: string[] = [];
    visit.page.on("request", (request) => asked.push(request.url()));
    await openChanges();
    expect(asked.some((one) => one.includes("/ledger/versions"))).toBe(false);
    await main()
      .getByText(/versions? of the ledger|ledger itself|the ledger’s own/i)
      .first()
      .click();
    await address(/since=last/);
    await main()
      .getByText(/^Between ledger \d+\.\d+\.\d+ and /)
      .first()
      .waitFor();
    await eventually(() => asked.some((one) => one.includes("/ledger/versions"))).toBe(true);
  });

  test("no accessibility violation, with the drawer and without", async () => {
    await openChanges("#/what-changed?from=2021-01-01&to=2026-06-30&since=last");
    await main()
      .getByText(/^Between ledger /)
      .first()
      .waitFor();
    expect(await visit.violations()).toEqual([]);
    await visit.page.getByRole("heading", { level: 1 }).getByRole("button").first().click();
    await visit.drawer();
    expect(await visit.violations()).toEqual([]);
  });

  test("it fits a phone; on paper there are no controls", async () => {
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await openChanges("#/what-changed?from=2021-01-01&to=2026-06-30");
    expect(await visit.fitsPhone()).toBe(true);
    await expectPrintout(visit, "#/what-changed?from=2021-01-01&to=2026-06-30");
  });
});
