/** The words of the terminal: every heading and column has Chinese, and a Chinese line fits as many columns as an English one. */
import { expect, test } from "vitest";
import { terminal as en } from "../../../src/prose/en/terminal.ts";
import { terminal as zh } from "../../../src/prose/zh/terminal.ts";
import { textWidth, wrap } from "../../../src/views/layout.ts";
import { PLAIN } from "../../../src/views/style.ts";
import { tieTable } from "../../../src/views/text/ties.ts";

/** Words without arguments, by their place; punctuation and options of the command line stand for themselves. */
function plainWords(words: object, base = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${base}${key}`, value]] : typeof value === "object" ? plainWords(value, `${base}${key}.`) : [],
  );
}

/** Options of the command line, and names of measures. */
const NAMES = ["givenOrDisputed", "agreement.head.kappa"];

test("every word that is one in English is Chinese in Chinese", () => {
  const chinese = new Map(plainWords(zh));
  const own = plainWords(en).filter(([key, text]) => /[a-z]{3}/.test(text) && !NAMES.includes(key));
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter(([key]) => !/\p{Script=Han}/u.test(chinese.get(key) ?? "")).map(([key]) => key)).toEqual([]);
});

test("a row of ties has no English but keys and quotations", () => {
  const tie = {
    ...{ owedBy: "USA", owedTo: "JPN", type: "defence", grade: "permissive", short: "日美安全保障条约", article: "V(1)" },
    ...{ since: null, byConduct: false, until: "unknown", inForce: "unknown", tier: null, site: null, dormant: true, nominal: null },
    ref: { source: "s", checked: "secondary" },
  };
  const text = tieTable([tie as never], { ...PLAIN, words: zh })
    .join("")
    .replace(/ {2,}/g, "");
  expect(text.replace(/USA|JPN/g, "")).not.toMatch(/[A-Za-z]/);
  expect(text).toContain("第5(1)条；生效日期未查到，终止日期未定；是否有效不明；休眠");
});

test("Chinese is broken at the width of the terminal, and no mark begins a line", () => {
  const text = "按所述情形处理：攻击由中国自身发动。".repeat(12);
  const lines = wrap(`- ${text}`, 40, "  ");
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) {
    expect(textWidth(line)).toBeLessThanOrEqual(41);
    expect(line).not.toMatch(/^\s*[，。：；、）]/);
  }
  expect(
    lines
      .map((line) => line.trim())
      .join("")
      .replace("- ", ""),
  ).toBe(text);
});
