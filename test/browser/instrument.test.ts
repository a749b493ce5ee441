/** The page of a treaty in a real browser: words beside their coding, states over time, links into it; the list of all. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slowTest } from "../slow.ts";
import { describeView, eventually, expectPrintout, numberIn } from "./visit.ts";

describeView("a treaty", (visit) => {
  const { open, section, headingText, hash } = visit;
  const main = () => visit.page.getByRole("main");
  const articles = () => section("What it says, article by article");
  const members = () => section("Who has been in it, and when");
  const acts = () => section("What was done, in order");
  const rows = () => main().getByRole("table").getByRole("rowheader");

  test("the heading says who owes whom what; each article has its reading beside its words", async () => {
    await open("#/treaties?id=north-atlantic-1949&date=2026-06-30", /binds 32 states/);
    await eventually(headingText).toMatch(/binds 32 states, since 24 August 1949: each party owes every other defence/);
    const quoted = await articles().getByRole("figure", { name: "Art. 5, operative words" }).innerText();
    expect(quoted.replace("Art. 5, operative words", "").trim().split(/\s+/).length).toBeLessThanOrEqual(150);
    const text = () => articles().innerText();
    for (const slot of ["Trigger", "Where", "Who decides", "Force", "Left out", "Türkiye"]) await eventually(text).toContain(slot);
    await articles()
      .getByText(/^From 18 February 1952/)
      .filter({ hasText: "the text of the day" })
      .waitFor();
    await eventually(text).toContain("position of its author, not law");
    await visit.page.getByRole("heading", { name: "When it was tested" }).waitFor();
    await eventually(() => acts().getByRole("button").count()).toBeGreaterThan(10);
  });

  test("the date moves the count and the text of the day; back leads back", async () => {
    await open("#/treaties?id=north-atlantic-1949&date=1951-01-01", /binds 12 states/);
    await articles()
      .getByText(/^As signed/)
      .filter({ hasText: "the text of the day" })
      .first()
      .waitFor();
    await visit.page.getByRole("button", { name: "Next change" }).click();
    await visit.address(/date=1952-02-18/);
    await visit.heading("binds 14 states");
    await visit.page.goBack();
    await visit.address(/date=1951-01-01/);
    await visit.heading("binds 12 states");
  });

  slowTest("the treaty is saved as linked data of the day", async () => {
    await open("#/instrument?id=north-atlantic-1949&date=1951-01-01", /binds 12 states/);
    const button = visit.page.getByRole("button", { name: "Linked data (JSON-LD)" });
    const [file] = await Promise.all([visit.page.waitForEvent("download"), button.click()]);
    expect(file.suggestedFilename()).toBe("entente-north-atlantic-1949-1951-01-01.jsonld");
    const linked = JSON.parse(readFileSync(await file.path(), "utf8"));
    expect(linked).toMatchObject({ "@type": "Legislation", legislationDate: "1949-04-04", legislationDateVersion: "1951-01-01" });
  });

  test("a number opens the states, a row one state's time, an act its sources; the address restores it", async () => {
    await open("#/treaties?id=rio-1947&date=2026-06-30", /binds \d+ states/);
    await visit.page.getByRole("button", { name: /^In it on 30 June 2026: \d+$/ }).click();
    const drawer = await visit.drawer();
    await eventually(() => drawer.getByRole("listitem").count()).toBeGreaterThan(15);
    await visit.closeDrawer();
    await members().getByRole("button", { name: "Mexico", exact: true }).click();
    await drawer.getByText("6 September 2004 (withdrew)").waitFor();
    await visit.sourcesRead();
    expect(await visit.violations()).toEqual([]);
    const address = "#/treaties?id=rio-1947&date=2026-06-30&open=member.MEX";
    await eventually(hash).toBe(address);
    await visit.closeDrawer();
    await acts().getByRole("button").first().click();
    await drawer.getByRole("link", { name: "what else rests on it" }).first().waitFor();
    await visit.page.goBack();
    await open(address, /binds \d+ states/);
    await drawer.getByRole("heading", { level: 2, name: "Mexico" }).waitFor();
  });

  slowTest("the picture has its table; it can be cited in several forms; the page leads to its successor", async () => {
    await open("#/treaties?id=us-japan-1951&date=1955-01-01", /binds/);
    await members().getByRole("tab", { name: "Table" }).click();
    await eventually(() => members().getByRole("table").getByRole("row").count()).toBe(3);
    await main().getByRole("button", { name: "Cite", exact: true }).last().click();
    for (const form of [/@misc\{/, /TY {2}- /, /"type": "treaty"/]) await main().getByText(form).first().waitFor();
    await main()
      .getByRole("link", { name: /^Treaty of Mutual Cooperation and Security between the United States/ })
      .first()
      .click();
    await visit.address(/id=us-japan-1960&date=1955-01-01/);
    await visit.page.getByText("does not bind yet").first().waitFor();
  });

  slowTest("unpublished, from a summary, without a known beginning: each is said", async () => {
    await open("#/treaties?id=us-saudi-2025", "it is not known whether");
    await eventually(() => main().innerText()).toContain("not published");
    await eventually(() => main().innerText()).toContain("only a summary was read");
  });

  slowTest("an unknown name keeps the address and leads to the list", async () => {
    await open("#/treaties?id=treaty-of-atlantis", "treaty-of-atlantis");
    await eventually(hash).toContain("id=treaty-of-atlantis");
    await visit.page.getByRole("button", { name: "Show the list of all treaties" }).click();
    await rows().first().waitFor();
  });

  test("the list narrows by words, promise, day, party and region, all in the address", async () => {
    await open("#/treaties?date=1914-06-28", /^On 28 June 1914/);
    const shown = main()
      .getByText(/^\d+ (of \d+ )?are shown/)
      .or(main().getByText(/^All \d+ are shown/))
      .first();
    const all = numberIn(await shown.innerText());
    await eventually(() => rows().count()).toBe(all);
    await visit.page.getByLabel("Promises").selectOption("defence");
    await visit.page.getByLabel("On the day").selectOption("force");
    await visit.address(/type=defence&.*status=force/);
    await visit.pickState("Party", "Italy");
    await visit.address(/state=ITA/);
    await eventually(() => rows().count()).toBeLessThan(all / 4);
    // The list that the counting line above it names, so that no row of the wider list is left in it.
    await eventually(async () => (await rows().count()) === numberIn(await shown.innerText())).toBe(true);
    const narrowed = await rows().allInnerTexts();
    expect(narrowed.length).toBeGreaterThan(0);
    await visit.reopen();
    await eventually(() => rows().allInnerTexts()).toEqual(narrowed);
    await visit.page.getByLabel("Words in the title").fill("atlantis");
    await visit.page.getByText("No instrument matches all of these.").waitFor();
    await visit.page.getByRole("button", { name: "Show all again" }).click();
    await eventually(() => rows().count()).toBe(all);
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await open("#/treaties?id=csto-1992&date=2020-10-01", /binds/);
    await section("When it was called on").waitFor();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
  });

  slowTest("a long list is cut short on a phone until all is asked for", async () => {
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await open("#/treaties?status=force&date=2020-10-01", /^On 1 October 2020/);
    const visible = () => rows().filter({ visible: true }).count();
    const more = visit.page.getByRole("button", { name: /^Show all \d+$/ });
    await more.waitFor();
    await eventually(visible).toBe(40);
    await more.click();
    await eventually(visible).toBeGreaterThan(40);
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
  });

  slowTest("on paper there are no controls; the address and the ledger stand at the foot", async () => {
    const address = "#/treaties?id=china-dprk-1961&date=2026-06-30";
    await open(address, /binds/);
    await expectPrintout(visit, address);
    for (const name of ["On this page", "Cite"])
      await eventually(() => visit.page.getByRole("button", { name, exact: true }).count()).toBe(0);
    await eventually(visit.printed).toContain("Who has been in it, and when");
  });
});
