/** The view Were it attacked in a real browser: a case is built, read, flipped, printed, by mouse, keyboard and address. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "./visit.ts";

const SENKAKU = "#/attacked?initiator=CHN&target=JPN&place=senkaku-islands&date=2026-06-01";
const ESTONIA = "#/attacked?initiator=RUS&target=EST&date=2026-06-01";
const JULY = "#/attacked?initiator=AUH&target=SRB&date=1914-07-28";

describeView("were it attacked", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (hash: string) => {
    await page.goto(`${base}${hash}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
  };
  const said = () => page.locator(".verdict-sentence").innerText();

  test("the navigation leads to a ready case: the verdict in words, what it assumes, and what it does not say", async () => {
    await open("");
    await page.getByRole("link", { name: "Were it attacked" }).click();
    await page.locator(".verdict-sentence").waitFor();
    expect(await page.locator("h1").innerText()).toMatch(/^Were China to attack Japan at the Senkaku Islands on /);
    expect(await said()).toContain("The United States is obliged to assist Japan");
    expect(await page.locator(".assumed").innerText()).toContain("Whether a use of force is lawful");
    expect(await page.locator(".assumed").innerText()).not.toContain("--");
    const row = page.locator('.verdict-row[data-why="must-assist.USA"]');
    expect(await row.locator(".status.triggered").count()).toBe(1);
    expect(await row.innerText()).toContain("Art. V");
  });

  test.each([
    ["Taiwan Strait, 2026", "Were China to attack Taiwan"],
    ["Estonia, 2026", "Were Russia to attack Estonia"],
    ["July 1914", "Were Austria-Hungary to attack Serbia"],
    ["Falklands, 1982", "Were Argentina to attack the United Kingdom at the Falkland Islands"],
  ])("the ready case %s", async (name, sentence) => {
    await open(SENKAKU);
    await page.getByRole("link", { name }).click();
    await page.waitForFunction((text) => document.querySelector("h1")?.textContent?.startsWith(text), sentence);
    expect(await page.locator(".verdict-group").count()).toBeGreaterThan(1);
    expect(await page.locator(".clause-card[open]").count()).toBe(1);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("Senkaku"));
  });

  test("states that stand alike under the same pact are one row, and a contestable one is hatched with its kind", async () => {
    await open(ESTONIA);
    const group = page.locator(".verdict-group.must-assist");
    const count = Number(await group.locator(".count").innerText());
    expect(await group.locator(".verdict-row").count()).toBeLessThan(count / 2);
    const contestable = page.locator(".verdict-group.contestable .status.contestable").first();
    expect(await contestable.innerText()).toMatch(/^(wording disputed|fact open|not on record)$/);
    expect(await contestable.evaluate((mark) => getComputedStyle(mark).backgroundImage)).toContain("repeating-linear-gradient");
    expect(await page.locator(".status.not-triggered").first().innerText()).toBe("not called on");
  });

  test("a verdict opens to its clause: tests with basis and reference, words, positions, precedents, sources, the treaty", async () => {
    await open(SENKAKU);
    const card = page.locator(".clause-card").first();
    expect(await card.locator(".test").count()).toBeGreaterThan(3);
    expect(await card.locator(".read-from .checked").innerText()).toMatch(/^(text seen|secondary|unverified)$/);
    expect(await card.innerText()).toContain("administered by Japan");
    expect(await card.locator("blockquote").count()).toBe(1);
    expect(await card.innerText()).toContain("2014");
    await card.locator(".clause-sources summary").click();
    await card.locator(".sources li").first().waitFor();
    await card.getByRole("button", { name: "Open the treaty" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Acts" }).waitFor();
    expect(await hash()).toContain("treaty=us-japan-1960");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  test("a row is opened by keyboard, the address keeps it, and going back closes it", async () => {
    await open(ESTONIA);
    await page.locator('.verdict-row[data-why="contestable.BLR"]').focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#reasoning-title")?.textContent?.includes("Belarus"));
    expect(await hash()).toContain("why=contestable.BLR");
    const text = await page.locator(".reasoning").innerText();
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".reasoning").waitFor();
    expect(await page.locator(".reasoning").innerText()).toBe(text);
    await page.getByRole("button", { name: "All that Belarus owes in this case" }).click();
    await page.waitForURL(/why=BLR/);
    await page.goBack();
    await page.waitForURL(/why=contestable\.BLR/);
  });

  test("a row far down the list brings its explanation into view, and the way back leads to the row", async () => {
    await open(ESTONIA);
    const row = page.locator(".verdict-group.not-called-on .verdict-row").first();
    await row.click();
    await page.waitForURL(/why=/);
    const inView = (part: string) =>
      page.locator(part).evaluate((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight);
    await expect.poll(() => inView("#reasoning-title")).toBe(true);
    await page.getByRole("button", { name: "Back to the verdicts" }).click();
    await expect.poll(() => inView('.verdict-row[aria-current="true"]')).toBe(true);
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("an act and a region stand in a reason by their names, not by their keys", async () => {
    await open("#/attacked?initiator=CHN&target=PHL&place=scarborough-shoal&act=attack-on-vessel&date=2026-06-01");
    const told = await page.locator("main").innerText();
    expect(told).toContain("An attack on a ship or aircraft may or may not meet");
    expect(told).toContain("whether it lies in the Far East is argued");
    expect(told).not.toMatch(/attack-on-vessel|manila area|china-kazakhstan-2002/i);
  });

  test("a fact that is held changes the verdicts at once, says what changed, stands in the address and can be taken back", async () => {
    await open(ESTONIA);
    const before = await said();
    const question = page.locator(".question", { hasText: "threat to Europe is extreme" });
    await question.getByRole("radio", { name: "yes" }).check();
    await page.locator(".holding").waitFor();
    expect(await hash()).toContain("fact=fact:the-threat-to-europe-is-extreme=yes");
    expect(await said()).not.toBe(before);
    expect(await page.locator(".verdict-row .mark", { hasText: "changed: was contestable (fact open)" }).count()).toBeGreaterThan(0);
    expect(await page.locator(".holding").innerText()).toMatch(/dut(y|ies) changes? by this/);
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: /^Take back/ }).click();
    await page.locator(".holding").waitFor({ state: "detached" });
    expect(await said()).toBe(before);
    await page.goBack();
    await page.locator(".holding").waitFor();
  });

  test("disputes of law stand before facts, and what the ledger does not know is folded", async () => {
    await open(ESTONIA);
    const kinds = await page.locator(".open-facts > .questions > .question .status").allInnerTexts();
    expect(kinds).toEqual([...kinds].sort((one, other) => (one === other ? 0 : one === "wording disputed" ? -1 : 1)));
    expect(kinds).not.toContain("not on record");
    expect(await page.locator(".open-facts > details .question").count()).toBeGreaterThan(0);
  });

  test("place, act and provocation are chosen, and an unknown place is answered with what was typed kept", async () => {
    await open(SENKAKU);
    const place = page.getByRole("combobox", { name: "Where" });
    await place.fill("Atlantis");
    await place.press("Enter");
    expect(await page.locator(".case-bar .complaint").innerText()).toContain("Atlantis");
    expect(await place.inputValue()).toBe("Atlantis");
    await place.fill("Okinawa");
    await place.press("Enter");
    await page.waitForURL(/place=okinawa/);
    await page.getByLabel("What happens").selectOption("cyber");
    await page.waitForURL(/act=cyber/);
    expect(await page.locator("h1").innerText()).toContain("a cyber attack");
    await page.getByLabel("Provoked by the one attacked").selectOption("given");
    await page.waitForURL(/provocation=given/);
  });

  test("another state is chosen; one that did not exist that day is answered with when it did", async () => {
    await open(SENKAKU);
    const target = page.getByRole("combobox", { name: "Who is attacked" });
    await target.fill("Philippines");
    await target.press("Enter");
    await page.waitForURL(/target=PHL/);
    expect(await page.locator("h1").innerText()).toContain("the Philippines");
    // The islands are neither the Philippines' own nor claimed by it: the place goes with the state that was attacked there.
    expect(await hash()).not.toContain("place=");
    await page.goto(`${base}#/attacked?initiator=CHN&target=TWN&place=taiwan-island&date=2026-06-01`);
    await page.waitForFunction("document.querySelector('h1').textContent.includes('Taiwan')");
    expect(await page.locator("h1").innerText()).toBe("Were China to attack Taiwan on 1 June 2026");
    await page.goto(`${base}#/attacked?initiator=AUH&target=SRB&date=2000-01-01`);
    await page.getByRole("button", { name: /^Go to / }).click();
    await page.waitForURL(/date=1918/);
    await page.goto(`${base}#/attacked?target=JPN&date=2026-06-01`);
    expect(await page.locator("h1").innerText()).toContain("Name the state");
    expect(await page.getByRole("combobox", { name: "Who attacks" }).getAttribute("placeholder")).toBe("Who attacks");
  });

  test("rounds say who joins, by which pledge", async () => {
    await open(JULY);
    await page.getByLabel("Rounds").selectOption("2");
    await page.getByLabel("Who joins").selectOption("contestable");
    await page.locator(".round-log").waitFor();
    expect(await page.locator(".round-log").innerText()).toContain("Greece joins the side attacked");
    expect(await hash()).toContain("rounds=2&joins=contestable");
  });

  test("another attack is added in words, and taken back", async () => {
    await open(JULY);
    await page.getByText("Other attacks and aid").click();
    for (const [label, name] of [
      ["Who also attacks", "Russia"],
      ["In defence of (may be left out)", "Serbia"],
    ] as const) {
      await page.getByRole("combobox", { name: label }).fill(name);
      await page.getByRole("combobox", { name: label }).press("Enter");
    }
    await page.getByRole("combobox", { name: "Whom" }).first().fill("Austria");
    await page.getByRole("combobox", { name: "Whom" }).first().press("Enter");
    await page.getByRole("button", { name: "Add" }).first().click();
    await page.waitForURL(/strike=RUS/);
    expect(await page.locator(".further .held").innerText()).toContain("in defence of Serbia");
    await page.getByRole("button", { name: /^Take back: / }).click();
    await page.waitForFunction("!location.hash.includes('strike')");
  });

  test("a role brief gives the verdicts; sealed, it gives none away and puts the questions", async () => {
    await open(JULY);
    await page.locator(".brief-doors").getByRole("button", { name: "Italy" }).click();
    await page.locator(".brief").waitFor();
    expect(await page.locator(".brief .status").count()).toBeGreaterThan(0);
    await page.getByLabel("Seal: leave the statuses out").check();
    await page.waitForURL(/sealed=yes/);
    expect(await page.locator(".brief .status").count()).toBe(0);
    expect(await page.locator(".brief .decide li").count()).toBeGreaterThan(3);
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".brief-controls").isVisible()).toBe(false);
    expect(await page.locator(".pickers").isVisible()).toBe(false);
  });

  test("the map has a table with the same states", async () => {
    await open(SENKAKU);
    await page.locator("#map-picture .dot.must").first().waitFor(); // it is drawn a moment after the first screen
    const drawn = await page.locator("#map-picture .dot.must, #map-picture .dot.contestable, #map-picture .dot.may").count();
    await page.locator("#map").getByRole("tab", { name: "Table" }).click();
    const listed = await page.locator("#map .plain tbody tr th button").allInnerTexts();
    expect(new Set(listed).size).toBe(drawn);
    expect(await violations()).toEqual([]);
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s, down to 320 pixels", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(ESTONIA);
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls, and the address and the ledger stand at the foot", async () => {
    await open(SENKAKU);
    await page.emulateMedia({ media: "print" });
    for (const control of [".date-control", ".pickers", ".case-bar", ".ready-cases", ".brief-doors"])
      expect(await page.locator(control).isVisible()).toBe(false);
    expect(await page.locator(".on-paper").innerText()).toContain(SENKAKU);
  });

  test("the part of the ledger that fails is said, and can be tried again", async () => {
    await page.route("**/ledger/law*", (route) => route.abort());
    await page.goto(`${base}${SENKAKU}`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("did not arrive");
    await page.unroute("**/ledger/law*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".verdict-sentence").waitFor();
    visit.complaints = visit.complaints.filter((text) => !text.includes("ERR_FAILED"));
  });

  test("the first page's doors and drawer lead here with the case filled in", async () => {
    await page.goto(`${base}#/compare?a=USA&b=CHN&date=2026-06-30`);
    await page.getByRole("link", { name: /^Were China attacked/ }).click();
    await page.waitForURL(/attacked\?initiator=USA&target=CHN/);
    await page.goto(`${base}#/compare?a=USA&b=CHN&date=2026-06-30&open=owes-defence.CHN`);
    await page.getByRole("link", { name: "Were North Korea attacked ..." }).click();
    await page.waitForURL(/attacked\?initiator=USA&target=PRK/);
    await page.locator(".verdict-sentence").waitFor();
    expect(await page.evaluate("document.querySelector('dialog[open]') === null")).toBe(true);
  });
});
