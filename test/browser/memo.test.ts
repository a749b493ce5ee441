/** The memo of a case in a real browser: opened, read, followed to its sources, printed, saved, and shared by its address. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slowTest } from "../slow.ts";
import { describeView, eventually } from "./visit.ts";

const TAIWAN = "#/were-it-attacked?initiator=CHN&target=TWN&date=2026-06-01";

describeView("the memo of a case", (visit) => {
  const main = () => visit.page.getByRole("main");
  const press = (name: string) => main().getByRole("button", { name, exact: true }).first().click();
  const sheet = () => main().getByRole("article");
  const saved = async (name: string) => {
    const [file] = await Promise.all([visit.page.waitForEvent("download"), press(name)]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };

  test("opens from the case, says the short answer first, and closes to the case", async () => {
    await visit.open(TAIWAN);
    await press("Open the memo");
    await visit.address(/memo=yes/);
    await visit.heading("An attack by China on Taiwan on 1 June 2026");
    const headings = () => sheet().getByRole("heading", { level: 2 }).allInnerTexts();
    await eventually(async () => (await headings()).slice(0, 3)).toEqual(["Question", "Short answer", "The duties"]);
    await eventually(() => visit.section("Short answer").first().innerText()).toContain("No pledge in the ledger certainly obliges");
    expect(await visit.violations()).toEqual([]);
    await press("Back to the case");
    await visit.addressWithout("memo=yes");
    await visit.section("The verdict").first().waitFor();
  });

  test("its address opens it, and a number leads to its source", async () => {
    await visit.open(`${TAIWAN}&memo=yes`, "An attack by China on Taiwan on 1 June 2026");
    await press("[1]");
    await eventually(() => visit.page.evaluate(() => document.activeElement?.id)).toBe("source-1");
    await eventually(visit.hash).toContain("memo=yes");
  });

  slowTest("the annex lists promises not to attack when asked, and stays in the address", async () => {
    await visit.open(`${TAIWAN}&memo=yes`, "An attack by China on Taiwan on 1 June 2026");
    const rows = () => sheet().getByRole("row").count();
    await eventually(rows).toBeGreaterThan(0);
    const before = await rows();
    await main().getByRole("checkbox", { name: "With the annex in full" }).check();
    await visit.address(/annex=yes/);
    await visit.page.waitForFunction((few) => document.querySelectorAll("tr").length > few + 20, before);
  });

  slowTest("is saved as Markdown, as a page and as citations", async () => {
    await visit.open(`${TAIWAN}&memo=yes`, "An attack by China on Taiwan on 1 June 2026");
    const markdown = await saved("Save Markdown");
    expect(markdown.name).toBe("entente-CHN-TWN-2026-06-01-memo.md");
    expect(markdown.text).toMatch(/^# An attack by China on Taiwan on 1 June 2026\n/);
    const page = await saved("Save HTML");
    expect(page.name).toMatch(/-memo\.html$/);
    expect(page.text).toMatch(/^<!doctype html>/);
    const citations = JSON.parse((await saved("Save citations (CSL)")).text) as { id: string; type: string; volume?: string }[];
    expect(citations[0]).toMatchObject({ id: "entente-taiwan-relations-act-1979", type: "legislation", volume: "93" });
  });

  test("fits a phone, and prints without its buttons", async () => {
    await visit.open(`${TAIWAN}&memo=yes`, "An attack by China on Taiwan on 1 June 2026");
    expect(await visit.fitsPhone()).toBe(true);
    await eventually(visit.printed).toContain("Short answer");
    await eventually(visit.printed).not.toContain("Save Markdown");
  });

  slowTest("in Chinese its headings and sentences are Chinese", async () => {
    await visit.open(`?lang=zh${TAIWAN}&memo=yes`, "中国于2026年6月1日攻击台湾的情形");
    const headings = () => sheet().getByRole("heading", { level: 2 }).allInnerTexts();
    await eventually(async () => (await headings()).slice(0, 3)).toEqual(["问题", "简答", "各项义务"]);
  });
});
