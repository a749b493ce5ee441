/** The price of an ally in a real browser: two accounts side by side, the curves since 1842, the usual case. */
import { expect, test } from "vitest";
import { boxOf, describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

const TODAY = "#/price-of-an-ally?a=USA&b=CHN&date=2026-06-30";

describeView("the price of an ally", (visit) => {
  const { open, hash, address } = visit;
  const main = () => visit.page.getByRole("main");
  const account = () => main().getByRole("table", { name: /owe and are owed/ });
  const curves = () =>
    main()
      .getByRole("region")
      .filter({ has: visit.page.getByRole("tab", { name: "Curves" }) });
  const usual = () =>
    main()
      .getByRole("region")
      .filter({ has: visit.page.getByRole("tab", { name: "Bars" }) });
  const picture = () => curves().getByRole("img").first();
  const openPrice = async (of = "#/price-of-an-ally") => {
    await open(of);
    await picture().waitFor();
  };
  const curveTable = async () => {
    await curves().getByRole("tab", { name: "Table" }).click();
    const table = curvesTable();
    await table.getByRole("row").nth(1).waitFor();
    return table;
  };
  const curvesTable = () =>
    main()
      .getByRole("table")
      .filter({ has: visit.page.getByRole("rowheader", { name: "1902", exact: true }) })
      .first();

  test("the heading says whom each must defend, and its numbers are those of the account", async () => {
    await openPrice();
    await eventually(visit.headingText).toMatch(
      /^On \d+ \w+ \d{4} .+ is obliged to defend .+ and is owed defence by .+; .+ is obliged to defend .+ and is owed defence by .+\.$/,
    );
    for (const line of [/owes defence/, /is owed defence/]) {
      const inHeading = visit.page.getByRole("heading", { level: 1 }).getByRole("button", { name: line });
      const inAccount = account().getByRole("button", { name: line });
      await eventually(() => inAccount.count()).toBe(2);
      const number = await inAccount.first().innerText();
      await eventually(() => inHeading.first().innerText()).toContain(number);
    }
    await main().getByRole("heading", { name: "How strong they are" }).waitFor();
    await eventually(() => main().innerText()).toContain("there is no score of autonomy");
  });

  test("the last count of a curve is the account's on that day; a gap is stated, not drawn", async () => {
    await openPrice(TODAY);
    await picture().getByText("United States: no dated record").first().waitFor({ state: "attached" });
    const hosts = await account()
      .getByRole("button", { name: /^United States, may station or use bases in/ })
      .innerText();
    const table = await curveTable();
    const last = table
      .getByRole("row")
      .filter({ has: visit.page.getByRole("rowheader", { name: "30 June 2026" }) })
      .first();
    await eventually(() => last.getByRole("button").allInnerTexts()).toContain(hosts);
    await eventually(() => last.innerText()).toContain("no records");
    await eventually(() => main().innerText()).toContain("not that there were none");
  });

  test("a number of a past year opens the records of that day; back and forward go over it", async () => {
    await openPrice(TODAY);
    const table = await curveTable();
    const number = table
      .getByRole("row")
      .filter({ has: visit.page.getByRole("rowheader", { name: "1902", exact: true }) })
      .getByRole("button", { name: /China/ })
      .first();
    const count = numberIn(await number.innerText());
    await number.click();
    const drawer = await visit.drawer();
    await address(/date=1902-12-31&open=soil.CHN/);
    await drawer.getByRole("heading", { level: 2, name: new RegExp(`: ${count}$`) }).waitFor();
    await eventually(() => drawer.getByRole("article").count()).toBeGreaterThanOrEqual(count);
    await eventually(() => drawer.getByRole("term").filter({ hasText: "When" }).count()).toBeGreaterThanOrEqual(count);
    await visit.sourcesRead();
    await visit.page.goBack();
    await address(/date=2026-06-30/);
    await visit.page.goForward();
    await address(/date=1902-12-31/);
  });

  test("a click on a year of the picture opens the nearest curve's records", async () => {
    await openPrice(TODAY);
    await picture().scrollIntoViewIfNeeded();
    const [year, curve] = [
      await boxOf(picture().getByText("1940", { exact: true }).first()),
      await boxOf(
        picture()
          .getByText(/^China 0/)
          .first(),
      ),
    ];
    await visit.page.mouse.click(year.x + year.width / 2, curve.y);
    await address(/date=19\d\d-12-31&open=[\w-]+\.(USA|CHN)/);
    await visit.drawer();
    await visit.closeDrawer();
    await visit.addressWithout("open=");
  });

  test("a figure of a yardstick opens into its sources; the usual case has its definition and number of cases", async () => {
    await openPrice(TODAY);
    await visit
      .section(/^How strong they are/)
      .getByRole("button")
      .first()
      .click();
    const drawer = await visit.drawer();
    await drawer.getByText("Basis").first().waitFor();
    await visit.sourcesRead();
    expect(await visit.violations()).toEqual([]);
    await visit.closeDrawer();
    const cases = numberIn(await usual().getByRole("heading", { level: 2 }).innerText());
    await eventually(() => usual().innerText()).toContain("ever in force or not");
    await usual().getByRole("tab", { name: "Table" }).click();
    await main()
      .getByText(new RegExp(`^\\d+ of ${cases} \\(\\d+%\\)$`))
      .first()
      .waitFor();
  });

  test("the address restores the view", async () => {
    const kept = "#/price-of-an-ally?a=TUR&b=KOR&date=1990-01-01&open=command.KOR";
    await openPrice(kept);
    await visit.drawer();
    await eventually(hash).toBe(kept);
    await visit.heading("1 January 1990");
    await eventually(() => visit.page.getByRole("combobox", { name: "First state" }).inputValue()).toBe("Turkey");
  });

  test("a state of another time says when it existed; an unknown one is refused and the typed text kept", async () => {
    await open("#/price-of-an-ally?a=AUH&b=RUS&date=1950-01-01", /./);
    await visit.page.getByRole("button", { name: /^Go to / }).click();
    await address(/date=1918/);
    await visit.heading("was obliged to defend");
    await visit.pickState("Second state", "Atlantis");
    await visit.page
      .getByText(/Atlantis/)
      .first()
      .waitFor();
    await eventually(() => visit.page.getByRole("combobox", { name: "Second state" }).inputValue()).toBe("Atlantis");
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await openPrice();
    expect(await visit.violations()).toEqual([]);
    await curveTable();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });

  test("on paper there are no controls; the address and the ledger stand at the foot", async () => {
    await openPrice(TODAY);
    await expectPrintout(visit, TODAY);
    await eventually(() => main().getByRole("img").count()).toBeGreaterThan(0);
  });
});
