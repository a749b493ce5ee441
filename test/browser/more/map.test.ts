/** The map in a real browser: each pact as one thing, chosen states, areas of treaties, the visible part. */
import { expect, test } from "vitest";
import { boxOf, clickInChart, describeView, eventually, expectPrintout, numberIn, placeInChart } from "../visit.ts";

const DATE = "date=2026-06-30";

describeView("the map", (visit) => {
  const { open, hash, section, address, addressWithout, pickState } = visit;
  const map = () =>
    visit.page
      .getByRole("main")
      .getByRole("img", { name: /^Map of / })
      .first();
  const tab = (name: string) => visit.page.getByRole("tab", { name, exact: true }).click();
  const book = () => section("The treaty book");
  const openMap = async (of: string) => {
    await open(of);
    await map().waitFor();
  };

  test("each pact is drawn once, never as a line for each pair; the mark of a pact of many opens the treaty", async () => {
    await openMap(`#/map?${DATE}`);
    const pacts = numberIn(/(\d+) pacts of defence/.exec(await visit.headingText())?.[1] ?? null);
    expect(pacts).toBeGreaterThan(20);
    await map().getByText("32", { exact: true }).waitFor({ state: "attached" });
    await clickInChart(map().getByText("18", { exact: true }));
    await address(/treaty=rio-1947/);
    await visit.sourcesRead();
  });

  test("a chosen state says what it owes, and each number opens; back goes over a second state", async () => {
    await openMap(`#/map?${DATE}`);
    await pickState("First state", "Japan");
    await address(/a=JPN/);
    const owes = visit.page.getByRole("heading", { level: 1 }).getByRole("button", { name: /: Japan owes defence/ });
    await owes.waitFor();
    const owed = book()
      .getByRole("row", { name: /^defence/ })
      .getByRole("button");
    await eventually(() => owed.first().innerText()).toBe("1");
    await owes.click();
    await (await visit.drawer()).getByRole("article").first().waitFor();
    await visit.closeDrawer();
    await tab("States");
    const row = visit.page.getByRole("row").filter({ has: visit.page.getByRole("rowheader", { name: "Japan", exact: true }) });
    await eventually(() => row.getByRole("cell").nth(1).innerText()).toBe("1");
    await tab("Map");
    await pickState("Second state", "CHN");
    await address(/a=JPN&b=CHN/);
    const second = book().getByRole("heading", { name: "China", exact: true });
    await second.waitFor();
    await visit.page.goBack();
    await second.waitFor({ state: "detached" });
    await visit.page.goForward();
    await second.waitFor();
  });

  test("a click on a dot chooses its state, and another click clears it", async () => {
    await openMap(`#/map?${DATE}&type=consultation`);
    // The same place of the picture, which keeps its dots.
    const place = await placeInChart(map().locator("circle").last());
    await map().click({ position: place });
    await address(/[?&]a=[A-Z]{3}/);
    await visit.page.getByRole("button", { name: /^Clear / }).waitFor();
    await map().click({ position: place });
    await visit.page.waitForURL((url) => !/[?&]a=/.test(url.href));
  });

  test("the area of a treaty is shaded; each place lies inside, outside or is argued, with the words", async () => {
    await openMap(`#/map?${DATE}`);
    await visit.page.getByLabel("Area of a treaty").selectOption("north-atlantic-1949");
    await address(/area=north-atlantic-1949/);
    await visit.page.getByRole("img", { name: /^Map of the area of North Atlantic Treaty/ }).waitFor();
    await map().getByText("23\u00b026\u2032 N").waitFor({ state: "attached" });
    const area = section(/what it covers$/);
    await area.getByText("north of the Tropic of Cancer").first().waitFor();
    await eventually(() => book().textContent()).toContain("Baltic Sea");
    await tab("Places");
    const lies = async (name: string) => {
      const row = visit.page.getByRole("row").filter({ has: visit.page.getByRole("rowheader", { name, exact: true }) });
      return (await row.getByRole("cell").first().innerText()).trim();
    };
    for (const [name, where] of Object.entries({ Hawaii: "outside", Alaska: "inside", "French Guiana": "outside", Svalbard: "inside" }))
      await eventually(async () => [name, await lies(name)]).toEqual([name, where]);
  });

  test("buttons and keys zoom, the address keeps it, and a drag moves the map", async () => {
    await openMap(`#/map?${DATE}`);
    await visit.page.getByRole("button", { name: "Zoom in" }).click();
    await address(/region=/);
    const zoomed = await hash();
    await visit.page.keyboard.press("+");
    await eventually(hash).not.toBe(zoomed);
    const nearer = await hash();
    await visit.page.keyboard.press("ArrowRight");
    await eventually(hash).not.toBe(nearer);
    const near = await hash();
    const box = await boxOf(map());
    await visit.page.mouse.move(box.x + 400, box.y + 200);
    await visit.page.mouse.down();
    await visit.page.mouse.move(box.x + 300, box.y + 180, { steps: 4 });
    await visit.page.mouse.up();
    await eventually(hash).not.toBe(near);
    expect(await hash()).not.toContain("&a=");
    await visit.page.getByRole("button", { name: "The whole world" }).click();
    await addressWithout("region=");
  });

  test("the address restores the view", async () => {
    const kept = "#/map?a=JPN&b=GBR&type=consultation,partnership&region=300,40,400&date=1936-01-01&open=owes-nonaggression.JPN";
    await openMap(kept);
    await visit.drawer();
    await eventually(hash).toBe(kept);
    await eventually(() => visit.page.getByLabel("Ties drawn").inputValue()).toBe("consultation");
    await eventually(() => visit.page.getByLabel("Soft ties, dotted").inputValue()).toBe("partnership");
  });

  test("a treaty without an area on the day says when to look; an unknown state is refused", async () => {
    await open("#/map?area=north-atlantic-1949&date=1940-01-01");
    await visit.page.getByRole("alert").getByText("1940-01-01").first().waitFor();
    await eventually(() => visit.page.getByLabel("Area of a treaty").inputValue()).toBe("north-atlantic-1949");
    await pickState("First state", "Atlantis");
    await visit.page
      .getByText(/Atlantis/)
      .first()
      .waitFor();
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await openMap(`#/map?a=USA&area=anzus-1951&${DATE}`);
    expect(await visit.violations()).toEqual([]);
    await tab("Places");
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
  });

  test("on paper there are no controls; the address stands at the foot", async () => {
    await openMap("#/map?a=FRA&date=1914-06-28");
    await expectPrintout(visit, "#/map?a=FRA&date=1914-06-28");
    await eventually(() => visit.page.getByRole("button", { name: "Zoom in" }).count()).toBe(0);
    await map().waitFor();
  });
});
