/** The map in a real browser: pacts as one thing each, chosen states, areas of treaties, the part that is shown. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

const DATE = "date=2026-06-30";

describeView("the map", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (hash: string) => {
    await page.goto(`${base}${hash}`);
    await page.locator("#map-picture .land").waitFor();
  };
  const tab = (name: string) => page.locator("#map").getByRole("tab", { name }).click();

  test("draws each pact once: one line or one plate, never a line for each pair; plates open the treaty", async () => {
    await open(`#/map?${DATE}`);
    const pacts = Number(/(\d+) pacts of defence/.exec(await page.locator("h1").innerText())?.[1]);
    expect(pacts).toBeGreaterThan(20);
    expect(await page.locator("#map-picture .pacts .tie.filled").count()).toBeLessThanOrEqual(pacts);
    expect(await page.locator(".plate", { hasText: /^32$/ }).count()).toBe(1);
    const plate = await page.locator(".plate", { hasText: /^18$/ }).boundingBox();
    if (plate === null) throw new Error("the plate has no box");
    await page.mouse.click(plate.x + plate.width / 2, plate.y + plate.height / 2);
    await page.waitForURL(/treaty=rio-1947/);
    await page.getByRole("dialog").getByText("Reading the sources").first().waitFor({ state: "detached" });
  });

  test("a state that is chosen says what it owes, each number a door; a second is ochre; back goes over both", async () => {
    await open(`#/map?${DATE}`);
    const first = page.getByRole("combobox", { name: "First state" });
    await first.fill("Japan");
    await first.press("Enter");
    await page.waitForURL(/a=JPN/);
    const number = page.locator('h1 [data-open="owes-defence.JPN"]');
    expect(await page.locator(".state-book.first tr:has(strong) button").first().innerText()).toBe("1");
    await number.click();
    await page.getByRole("dialog").locator("article.record").first().waitFor();
    await page.keyboard.press("Escape");
    const dot = await page.locator("#map-picture circle.dot.first").last().boundingBox();
    if (dot === null) throw new Error("whom Japan owes has no dot");
    await tab("States");
    const row = page.locator(".states-table tbody tr", { has: page.locator("th", { hasText: /^Japan$/ }) });
    expect(await row.locator("td").nth(1).innerText()).toBe("1");
    await tab("Map");
    const second = page.getByRole("combobox", { name: "Second state" });
    await second.fill("CHN");
    await second.press("Enter");
    await page.waitForURL(/a=JPN&b=CHN/);
    await page.locator(".state-book.second").waitFor();
    expect(await page.locator("#map-picture .own.second path").count()).toBeGreaterThan(0);
    await page.goBack();
    await page.locator(".state-book.second").waitFor({ state: "detached" });
    await page.goForward();
    await page.locator(".state-book.second").waitFor();
  });

  test("a click on a dot chooses its state, and another lets it go", async () => {
    await open(`#/map?${DATE}&type=consultation`);
    const point = await page.locator("#map-picture .dot.hollow").last().boundingBox();
    if (point === null) throw new Error("no dot");
    const click = () => page.mouse.click(point.x + point.width / 2 + 3, point.y + point.height / 2);
    await click();
    await page.waitForURL(/[?&]a=[A-Z]{3}/);
    await page.locator("#map-picture .chosen .dot.first").waitFor();
    await click();
    await page.waitForURL((address) => !/[?&]a=/.test(address.href));
  });

  test("the area of a treaty is shaded, and each place lies inside, outside or is argued, with the words", async () => {
    await open(`#/map?${DATE}`);
    await page.getByLabel("Area of a treaty").selectOption("north-atlantic-1949");
    await page.waitForURL(/area=north-atlantic-1949/);
    await page.locator("#map-picture .sea.inside").first().waitFor({ state: "attached" });
    expect(await page.locator("#map-picture text.cut-name").allTextContents()).toEqual(["23\u00b026\u2032 N"]);
    const book = page.locator(".area-book");
    expect(await book.locator("q", { hasText: "north of the Tropic of Cancer" }).count()).toBeGreaterThan(0);
    expect(await book.locator(".area-group.argued").innerText()).toContain("Baltic Sea");
    await tab("Places");
    const lies = (name: string) =>
      page
        .locator(".places-table tr", { has: page.locator("th", { hasText: new RegExp(`^${name}$`) }) })
        .locator("td")
        .first()
        .innerText();
    expect(
      [await lies("Hawaii"), await lies("Alaska"), await lies("French Guiana"), await lies("Svalbard")].map((text) => text.trim()),
    ).toEqual(["outside", "inside", "outside", "inside"]);
  });

  test("buttons and keys come nearer, the address keeps it, and a drag moves the map", async () => {
    await open(`#/map?${DATE}`);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForURL(/region=/);
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowRight");
    const near = await hash();
    const map = await page.locator("#map-picture").boundingBox();
    if (map === null) throw new Error("no map");
    await page.mouse.move(map.x + 400, map.y + 200);
    await page.mouse.down();
    await page.mouse.move(map.x + 300, map.y + 180, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((before) => location.hash !== before, near);
    expect(await hash()).not.toContain("&a=");
    await page.getByRole("button", { name: "The whole world" }).click();
    await page.waitForURL((address) => !address.href.includes("region="));
  });

  test("the address restores the view", async () => {
    const address = "#/map?a=JPN&b=GBR&type=consultation,partnership&region=300,40,400&date=1936-01-01&open=owes-nonaggression.JPN";
    await open(address);
    await page.getByRole("dialog").waitFor();
    expect(await hash()).toBe(address);
    expect(await page.getByLabel("Ties drawn").inputValue()).toBe("consultation");
    expect(await page.getByLabel("Soft ties, dotted").inputValue()).toBe("partnership");
  });

  test("a treaty that nobody was owed on the day says when to look; what was typed stays", async () => {
    await page.goto(`${base}#/map?area=north-atlantic-1949&date=1940-01-01`);
    await page.locator("#area-complaint").waitFor();
    expect(await page.locator("#area-complaint").innerText()).toContain("1940-01-01");
    expect(await page.getByLabel("Area of a treaty").inputValue()).toBe("north-atlantic-1949");
    const first = page.getByRole("combobox", { name: "First state" });
    await first.fill("Atlantis");
    await first.press("Enter");
    expect(await page.locator(".picker-error").innerText()).toContain("Atlantis");
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s; nothing runs over at 320", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(`#/map?a=USA&area=anzus-1951&${DATE}`);
    expect(await violations()).toEqual([]);
    await tab("Places");
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls, and the address stands at the foot", async () => {
    await open(`#/map?a=FRA&date=1914-06-28`);
    await page.emulateMedia({ media: "print" });
    for (const control of [".date-control", ".world-bar", ".zoom", ".tabs"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await page.locator("#map-picture").isVisible()).toBe(true);
    expect(await page.locator(".on-paper").innerText()).toContain("#/map?a=FRA&date=1914-06-28");
  });
});
