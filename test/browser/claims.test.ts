/** "Is it true?" in a real browser: a text's verdicts, a claim opened, a text of one's own with its mistakes, two side by side. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "./visit.ts";

describeView("is it true", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (address = "#/claims") => {
    await page.goto(`${base}${address}`);
    await page.locator(".claim-list, .beside-table, .own-text").first().waitFor();
  };
  /** Until every source stands there. */
  const read = (box: Locator) =>
    box
      .getByText(/Reading the (sources|record)/)
      .first()
      .waitFor({ state: "detached" });
  const write = (text: string) => page.getByRole("textbox").fill(text);
  const check = () => page.getByRole("button", { name: "Check", exact: true }).click();
  const claimsOf = (...claims: string[]) =>
    `id: mine\ntitle: Mine\nsource: {cite: Mine, checked: text}\nclaims:\n${claims.map((claim) => `  - ${claim}`).join("\n")}\n`;

  test("the numbers of the sentence are the counts of the list, and each picks out its verdict", async () => {
    await open();
    await page.locator(".claim").nth(50).waitFor(); // a long list is drawn in two goes
    const total = await page.locator(".claim").count();
    const counts = (await page.locator(".verdict-filter .count").allInnerTexts()).map(Number);
    expect(total).toBeGreaterThan(50);
    expect(counts[0]).toBe(total);
    expect(counts.slice(1).reduce((sum, one) => sum + one, 0)).toBe(total);
    expect(await page.locator("#claim-strip .strip-mark").count()).toBe(total);
    const number = page.locator("h1 button.number").nth(1);
    const contradicted = Number(await number.innerText());
    await number.click();
    expect(await hash()).toContain("verdict=contradicted");
    expect(await page.locator(".claim").count()).toBe(contradicted);
    await page.goBack();
    expect(await page.locator(".claim").count()).toBe(total);
    await page.goForward();
    expect(await page.locator(".claim").count()).toBe(contradicted);
    expect(await page.locator("h1").innerText()).not.toMatch(/score|%|rating/i);
  });

  test("a claim opens into readings, what was asked, and records with a source; its address restores it", async () => {
    await open();
    await page.locator('.claim-head[data-claim="bases-800"]').click();
    const detail = page.locator("#detail-bases-800");
    expect(await hash()).toContain("claim=bases-800");
    expect(await detail.locator(".reading").count()).toBe(3);
    expect(await detail.locator(".asked code").first().innerText()).toMatch(/^entente records list counts /);
    await detail.locator(".rest .checked").first().waitFor();
    await read(detail);
    expect(await detail.locator(".rest").count()).toBe(3);
    expect(await violations()).toEqual([]);
    const said = await detail.innerText();
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await detail.locator(".rest .checked").nth(2).waitFor();
    await read(detail);
    expect(await detail.innerText()).toBe(said);
  });

  test("a record that is a treaty opens the treaty, and Escape leads back", async () => {
    await open("#/claims?text=china-essay&claim=one-formal-alliance");
    await page.getByRole("button", { name: "Open the treaty" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Acts" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await hash()).not.toContain("treaty=");
  });

  test("two texts stand side by side where they touch the same point", async () => {
    await open();
    await page.getByRole("link", { name: "Two texts side by side" }).click();
    await page.locator(".beside-table").waitFor();
    const sides = page.locator(".beside-table tbody").first().locator("td");
    expect(await sides.count()).toBe(2);
    for (const side of await sides.all()) expect(await side.locator("a").count()).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    const address = await hash();
    expect(address).toContain("beside=");
    await page.getByRole("button", { name: "Swap the two texts" }).click();
    expect(await hash()).not.toBe(address);
  });

  test("what is wrong in a text of one's own is said with its line, and the text is kept", async () => {
    await open("#/claims?text=own");
    await check();
    expect(await page.getByRole("alert").innerText()).toContain("nothing to check");
    const text = claimsOf("{id: one, kind: count, says: A, bound-to: {operation: allies.lst}, expect: [{at: allies.length, equals: 1}]}");
    await write(text);
    await check();
    const alert = page.getByRole("alert");
    await alert.getByText("allies.list").first().waitFor();
    expect(await alert.innerText()).toMatch(/claims:5:\d+/);
    expect(await page.getByRole("textbox").inputValue()).toBe(text);
    await alert.getByRole("button").first().click();
    const line = await page.evaluate(
      "(({ value, selectionStart }) => value.slice(0, selectionStart).split(String.fromCharCode(10)).length)(document.activeElement)",
    );
    expect(line).toBe(5);
    expect(await violations()).toEqual([]);
    await write("x".repeat(200_001));
    await check();
    await page.getByText("has at most 200000 characters").waitFor();
  });

  test("a text of one's own is checked here, and nothing in it becomes markup", async () => {
    await open("#/claims?text=own");
    const sent: string[] = [];
    page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
    await write(
      claimsOf(
        "{id: one, kind: count, says: 'A <img src=x onerror=alert(1)> <b>claim</b>', bound-to: {operation: allies.list, input: {state: CHN, rule: treaty-ally}}, expect: [{at: allies.length, equals: 1}]}",
        "{id: two, kind: opinion, says: Fine, not-checkable: {because: opinion, reason: '[x](javascript:alert(1))'}}",
      ),
    );
    await check();
    await page.locator(".claim-list").waitFor();
    expect(await page.locator(".claim-says").first().innerText()).toBe("A <img src=x onerror=alert(1)> <b>claim</b>");
    expect(await page.locator("main img, main b").count()).toBe(0);
    expect(await page.locator("h1").innerText()).toMatch(
      /^Of its 2 claims the ledger supports 1 and contradicts none; 1 cannot be checked\.$/,
    );
    expect(sent).toEqual([]);
    await page.reload();
    await page.locator(".claim-list").waitFor();
    await page.getByRole("button", { name: "Edit the text" }).click();
    expect(await page.getByRole("textbox").inputValue()).toContain("id: mine");
  });

  test("the example can be checked as it stands", async () => {
    await open("#/claims?text=own");
    await page.getByRole("button", { name: "Put an example in" }).click();
    await check();
    await page.locator(".claim-list").waitFor();
    expect(await page.locator(".claim").count()).toBe(2);
  });

  test("a sentence of a known form is read as a claim, judged and shown how; what is no such form is said", async () => {
    await open("#/claims?text=own");
    await write("America has a mutual defence treaty with Israel.\nThe US has 57 allies in Asia\nChina and Russia are allies");
    await check();
    const near = page.locator(".near");
    await near.getByRole("heading", { name: "2 of 3 sentences were read" }).waitFor();
    const read = near.locator(".read-sentence");
    expect(await read.locator("blockquote").allInnerTexts()).toEqual([
      "America has a mutual defence treaty with Israel.",
      "The US has 57 allies in Asia",
      "China and Russia are allies",
    ]);
    expect(await read.nth(0).locator(".claim-verdict").innerText()).toContain("contradicted");
    expect(await read.nth(1).innerText()).toContain("Its words fit none of the forms");
    expect(await read.nth(2).innerText()).toMatch(/“allies” is taken as: Treaty ally \(rule treaty-ally\)/);
    expect(await read.nth(2).innerText()).toMatch(/Consultation or more” on .*On this reading: supported/);
    // No mark of another's claim stands beside a sentence: the ticks are those of the readings.
    expect(await near.locator(".near-claims .verdict-mark").count()).toBe(0);
    expect(await violations()).toEqual([]);
    await read.nth(0).locator(".claim-head").click();
    await read.nth(0).locator(".claim-detail .reading").first().waitFor();
    await read.nth(0).getByText("Change the reading").click();
    await read.nth(0).getByRole("button", { name: "Put it into the field" }).first().click();
    expect(await page.getByRole("textbox").inputValue()).toMatch(/^id: sentence-1\n/);
    await check();
    await page.locator(".claim-list").waitFor();
    expect(await page.locator(".claims h1").innerText()).toContain("contradicts 1");
  });

  test("a sentence that is not read: what it names, and other people's claims below, with their verdicts in words", async () => {
    await open("#/claims?text=own");
    const sentence =
      "China has only one treaty ally, the United States has more than fifty, and NATO's Article 5 binds them if Hawaii is attacked";
    await write(sentence);
    await check();
    const near = page.locator(".near");
    await near.getByRole("heading", { name: "The sentence was not read" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await near.locator(".near-names a").allInnerTexts()).toEqual(["China", "United States", "North Atlantic Treaty", "Hawaii"]);
    expect(await near.locator(".door").count()).toBe(2);
    expect(await violations()).toEqual([]);
    await near.getByRole("link", { name: "China has only one formal military alliance." }).click();
    await page.locator("#detail-one-formal-alliance .reading").first().waitFor();
    expect(await hash()).toBe("#/claims?text=china-essay&claim=one-formal-alliance");
    await page.goBack();
    await near.waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe(sentence);
    await write("Stir the onions in butter until they are soft.");
    await check();
    await near.getByText("None of the").waitFor();
    await near.getByText("It names no state").first().waitFor();
  });

  test("a file is opened, and a mistake in it is named by the file", async () => {
    await open("#/claims?text=own");
    await page.locator("input[type=file]").setInputFiles({ name: "bad.yaml", mimeType: "text/yaml", buffer: Buffer.from("id: [\n") });
    await check();
    expect(await page.getByRole("alert").innerText()).toMatch(/bad\.yaml:\d+:\d+/);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "raw.bin", mimeType: "text/plain", buffer: Buffer.from([0xff, 0xfe, 0x80]) });
    await page.getByText("is no text").waitFor();
  });

  test.each(["Markdown", "JSON", "Table (CSV)"])("the verdicts are given as %s", async (name) => {
    await open();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toContain("NATO was established in 1949");
    expect(text).toMatch(/depends(-| )on(-| )(the )?reading/);
  });

  test("what has changed since an earlier ledger is listed when it is asked for", async () => {
    await open();
    await page.getByText("Since an earlier version of the ledger").click();
    await page.getByText(/Since ledger \d+\.\d+\.\d+/).waitFor();
  });

  test("a text or a claim that is not there is said", async () => {
    await page.goto(`${base}#/claims?text=no-such-text`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("no-such-text");
    await open("#/claims?text=china-essay&claim=no-such-claim");
    await page.locator(".past-note").getByText("no-such-claim").waitFor();
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls, and the address stands at the foot", async () => {
    await open("#/claims?text=china-essay&verdict=contradicted");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".text-cards").isVisible()).toBe(false);
    expect(await page.locator(".claim").first().isVisible()).toBe(true);
    expect(await page.locator(".on-paper").innerText()).toContain("#/claims?text=china-essay&verdict=contradicted");
  });

  test("a ledger that does not arrive is said, and can be tried again", async () => {
    await page.route("**/answers/*", (route) => route.abort()); // made with the site; without it the worker reads the ledger
    await page.route("**/ledger/claims*", (route) => route.abort());
    await page.goto(`${base}#/claims`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("did not arrive");
    await page.unroute("**/ledger/claims*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".claim-list").waitFor();
    visit.complaints = visit.complaints.filter((text) => !text.includes("ERR_FAILED"));
  });
});
