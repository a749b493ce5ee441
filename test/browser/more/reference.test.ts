/** The reference views in a real browser: the ladder of counts, the glossary with its glosses, one source and the index. */
import { expect, test } from "vitest";
import { describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

describeView("views of reference", (visit) => {
  const { open, address } = visit;
  const main = () => visit.page.getByRole("main");
  const ladder = () => visit.section(/^The ladder of counts/);

  test("counts: each number opens the states of its step; the steps and the table agree; one state or two", async () => {
    await open("#/counts?state=USA&b=CHN&date=2026-06-30");
    await eventually(visit.headingText).toMatch(
      /^On 30 June 2026 the United States owes defence to \d+ states and has a tie of some kind with \d+; China owes defence to one and has a tie of some kind with \d+\.$/,
    );
    const number = ladder().getByRole("button", { name: /^Treaty ally, United States/ });
    const count = numberIn(await number.textContent());
    await number.click();
    const drawer = await visit.drawer();
    await drawer.getByRole("heading", { level: 2, name: `Treaty ally: ${count}` }).waitFor();
    await eventually(() => drawer.getByRole("article", { includeHidden: true }).count()).toBeGreaterThan(3);
    await address(/open=treaty-ally\.USA/);
    await visit.page.goBack();
    await drawer.waitFor({ state: "hidden" });
    await visit.page.goForward();
    await drawer.waitFor();
    await visit.closeDrawer();
    await main().getByText("your own copy of ATOP").filter({ visible: true }).first().waitFor();
    await ladder().getByRole("tab", { name: "Table" }).click();
    await ladder()
      .getByRole("button", { name: new RegExp(`^Treaty ally, United States: ${count} `) })
      .waitFor();
    await visit.page.getByRole("button", { name: "Only one state" }).click();
    await address(/#\/counts\?state=USA&date=2026-06-30$/);
    await eventually(() => visit.headingText()).not.toContain("China");
  });

  test("counts: an address opens elsewhere as it was; a day without the state offers the nearest", async () => {
    await open("#/counts?state=AUH&date=1914-06-28&open=owes-defence.AUH");
    const records = (await visit.drawer()).getByRole("article").getByRole("heading", { level: 3 });
    await records.first().waitFor();
    await eventually(async () => (await records.allInnerTexts()).join()).toContain("Triple Alliance");
    const before = await records.allInnerTexts();
    await visit.reopen();
    await eventually(() => records.allInnerTexts()).toEqual(before);
    await open("#/counts?state=AUH&date=1950-01-01", /./);
    await visit.page.getByRole("button", { name: /^Go to / }).click();
    await address(/date=1918/);
    await ladder().waitFor();
  });

  test("a word shows its gloss on focus and on pointing, Escape takes it away, and it leads to the glossary", async () => {
    await open("#/counts?state=CHN&date=2026-06-30");
    const words = main()
      .getByRole("paragraph")
      .filter({ hasText: /^Words:/ });
    const dormant = words.getByRole("button", { name: "dormant" });
    await dormant.focus();
    const gloss = visit.page.getByText("No end was found").first();
    await gloss.waitFor();
    const described = () =>
      dormant.evaluate((node) => document.getElementById(node.getAttribute("aria-describedby") ?? "")?.textContent ?? "");
    await eventually(described).toContain("No end");
    expect(await visit.violations()).toEqual([]);
    await visit.page.keyboard.press("Escape");
    await gloss.waitFor({ state: "hidden" });
    await words.getByRole("button", { name: "soft tie" }).hover();
    await visit.page.getByText("promises nothing in war").first().waitFor();
    await visit.page
      .getByRole("link", { name: /glossary/i })
      .last()
      .click();
    await address(/#\/glossary\?term=soft-tie/);
    const entry = main().getByRole("definition").filter({ hasText: "promises nothing in war" }).first();
    await entry.getByRole("link", { name: "partnership" }).click();
    await address(/term=partnership/);
    await visit.page.goBack();
    await address(/term=soft-tie/);
    await open("#/glossary?term=casus+federis");
    await visit.page.getByRole("alert").getByText("casus foederis").first().waitFor();
  });

  test("a source: the facts that rest on it, by how it was checked, how to cite it; the index opens by kind", async () => {
    await open("#/sources");
    await main()
      .getByRole("table", { name: "Kinds of source" })
      .getByRole("button", { name: /^Laws: show the/ })
      .click();
    await address(/type=law/);
    const pressed = main().getByRole("button", { name: /^Laws: show the/, pressed: true });
    const count = numberIn(await pressed.innerText());
    const listed = main().getByRole("region").getByRole("listitem");
    await eventually(() => listed.count()).toBe(count);
    await listed.first().getByRole("link").first().click();
    await address(/id=/);
    await open("#/sources?id=north-atlantic-1949.R1");
    const facts = main().getByRole("rowheader");
    const all = numberIn(
      await main()
        .getByRole("heading", { name: /^\d+ facts rest on it$/ })
        .innerText(),
    );
    await eventually(() => facts.count()).toBe(all);
    await main()
      .getByRole("button", { name: /^text seen: / })
      .click();
    await address(/type=text/);
    await eventually(() => facts.count()).toBeLessThan(all);
    const seen = await facts.count();
    expect(seen).toBeGreaterThan(0);
    await visit.page.reload();
    await eventually(() => facts.count()).toBe(seen);
    await main().getByRole("button", { name: "Cite", exact: true }).click();
    await main()
      .getByText(/@\w+\{/)
      .first()
      .waitFor();
    await open("#/sources?id=north-atlantic-1949.R1x", /./);
    await visit.page.getByRole("alert").getByText("north-atlantic-1949.R1").first().waitFor();
  });

  test.each(["#/counts", "#/glossary", "#/sources?id=north-atlantic-1949.R1", "#/sources?type=law"])(
    "no accessibility violation, it fits a phone, and it can be printed: %s",
    async (of) => {
      await open(of);
      expect(await visit.violations()).toEqual([]);
      expect(await visit.fitsPhone()).toBe(true);
      expect(await visit.violations()).toEqual([]);
      await expectPrintout(visit, of);
      await eventually(() => visit.page.getByRole("navigation", { name: "Views" }).count()).toBe(0);
    },
  );
});
