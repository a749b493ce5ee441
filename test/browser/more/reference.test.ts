/** The views of reference in a real browser: the ladder of counts, the glossary with its glosses, one source and the index. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("views of reference", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (hash: string) => {
    await page.goto(`${base}${hash}`);
    await page.locator("main h1:not(.waiting)").waitFor();
  };

  test("counts: each number opens into the states of its step; the bars and the table agree; one state or two", async () => {
    await open("#/counts?state=USA&b=CHN&date=2026-06-30");
    expect(await page.locator("h1").innerText()).toMatch(
      /^On 30 June 2026 the United States has \d+ allies or \d+; China has 1 ally or \d+: it depends/,
    );
    const number = page.locator('[data-open="treaty-ally.USA"]');
    const count = Number(await number.textContent());
    await number.click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("h2", { hasText: `Treaty ally: ${count}` }).waitFor();
    expect(await dialog.locator("article.record").count()).toBeGreaterThan(3);
    expect(await hash()).toContain("open=treaty-ally.USA");
    await page.goBack();
    await dialog.waitFor({ state: "hidden" });
    await page.goForward();
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".count-steps").innerText()).toContain("your own copy of ATOP");
    await page.getByRole("tab", { name: "Table" }).click();
    await page.getByRole("button", { name: new RegExp(`^Treaty ally, United States: ${count} states`) }).waitFor();
    await page.getByRole("button", { name: "Only one state" }).click();
    await page.waitForURL(/#\/counts\?state=USA&date=2026-06-30$/);
    expect(await page.locator("h1").innerText()).not.toContain("China");
  });

  test("counts: an address opens elsewhere as it was; a day without the state is answered with the nearest", async () => {
    await open("#/counts?state=AUH&date=1914-06-28&open=owes-defence.AUH");
    const records = page.getByRole("dialog").locator("article.record h3");
    const said = await records.allInnerTexts();
    expect(said.join()).toContain("Triple Alliance");
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await records.first().waitFor();
    expect(await records.allInnerTexts()).toEqual(said);
    await page.goto("about:blank");
    await open("#/counts?state=AUH&date=1950-01-01");
    await page.getByRole("button", { name: /^Go to / }).click();
    await page.waitForURL(/date=1918/);
    await page.locator(".count-steps").waitFor();
  });

  test("a word shows its gloss on focus and on pointing, Escape takes it away, and it leads to the glossary", async () => {
    await open("#/counts?state=CHN&date=2026-06-30");
    const word = page.locator(".counts-words").getByRole("button", { name: "dormant" });
    await word.focus();
    const gloss = page.locator(".gloss");
    await gloss.getByText("No end was found").waitFor();
    expect(await word.evaluate((node) => document.getElementById(node.getAttribute("aria-describedby") ?? "")?.textContent)).toContain(
      "No end",
    );
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await gloss.waitFor({ state: "detached" });
    await page.locator(".counts-words").getByRole("button", { name: "soft tie" }).hover();
    await gloss.getByText("promises nothing in war").waitFor();
    await gloss.getByRole("link").click();
    await page.waitForURL(/#\/glossary\?term=soft-tie/);
    expect(await page.locator(".term-entry.shown").innerText()).toContain("soft tie");
    await page.locator(".term-entry.shown").getByRole("link", { name: "partnership" }).click();
    await page.waitForURL(/term=partnership/);
    await page.goBack();
    await page.waitForURL(/term=soft-tie/);
    await page.goto(`${base}#/glossary?term=casus+federis`);
    expect(await page.getByRole("alert").innerText()).toContain("casus foederis");
  });

  test("a source: what rests on it, by how it was checked, how to cite it; the index opens by kind", async () => {
    await open("#/source");
    const kinds = page.locator(".source-kinds");
    await kinds.getByRole("button", { name: /^Laws: show the/ }).click();
    await page.waitForURL(/type=law/);
    const count = Number(await kinds.locator("tr.open button").innerText());
    await expect.poll(() => page.locator(".source-rows li").count()).toBe(count);
    await page.locator(".source-rows a").first().click();
    await page.waitForURL(/id=/);
    await open("#/source?id=north-atlantic-1949.R1");
    const facts = page.locator(".fact-table tbody tr");
    const all = await facts.count();
    expect(await page.locator("#source-rest").innerText()).toBe(`${all} facts rest on it`);
    await page
      .locator(".source-ways")
      .getByRole("button", { name: /^text seen: / })
      .click();
    await page.waitForURL(/type=text/);
    const seen = await facts.count();
    expect(seen).toBeLessThan(all);
    await page.reload();
    await facts.first().waitFor();
    expect(await facts.count()).toBe(seen);
    await page.getByRole("button", { name: "Cite", exact: true }).click();
    expect(await page.locator("pre").innerText()).toContain("@");
    await page.goto(`${base}#/source?id=north-atlantic-1949.R1x`);
    expect(await page.getByRole("alert").innerText()).toContain("north-atlantic-1949.R1");
  });

  test.each(["#/counts", "#/glossary", "#/source?id=north-atlantic-1949.R1", "#/source?type=law"])(
    "nothing for axe to complain of, light and dark, and a handout on paper: %s",
    async (address) => {
      await open(address);
      expect(await violations()).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".nav").isVisible()).toBe(false);
      expect(await page.locator(".on-paper").innerText()).toContain(address);
    },
  );
});
