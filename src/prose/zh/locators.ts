/** Chinese for places in a source: articles, paragraphs, pages. */
import { article } from "./lawWords.ts";

/** Words for parts of a text, before a number or alone. */
const PARTS: Readonly<Record<string, string>> = {
  preamble: "序言",
  annex: "附件",
  summary: "摘要",
  protocol: "议定书",
  "secret protocol": "秘密议定书",
  convention: "公约",
  treaty: "条约",
  declaration: "声明",
  "joint declaration": "联合声明",
  notes: "换文",
  draft: "草案",
  title: "标题",
  secret: "秘密条款",
};

/** Units with a number. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:paras?\.|paragraphs?) (.+)$/, "款"],
  [/^(?:ss?\.|sections?) (.+)$/, "节"],
  [/^pp?\. (.+)$/, "页"],
  [/^points? (.+)$/, "点"],
  [/^[Pp]arts? (.+)$/, "部分"],
  [/^principles? (.+)$/, "项原则"],
  [/^clauses? (.+)$/, "款"],
];
const NUMBER = /^[\dIVXLC]+(?:[(),\- ]|and|[\dIVXLC]|[a-z](?=\)))*$/;

/** "第5条（修订后）"; a place that has no Chinese form stands in quotation marks. */
export function locator(at: string): string {
  if (/\p{Script=Han}/u.test(at) || !/[A-Za-z]{2}/.test(at)) return at;
  const parts = at.split(/; |, (?=[a-z])| and (?=[a-z])/).map(partOf);
  return parts.every((part) => part !== null) ? parts.join("、") : `“${at}”`;
}

function partOf(at: string): string | null {
  const whole = PARTS[at];
  if (whole !== undefined) return whole;
  const amended = / as amended$/.test(at);
  const bare = at.replace(/ as amended$/, "");
  const [, before, numbers] = /^(?:([a-z ]+) )?(?:arts?\.|articles?) (.+)$/.exec(bare) ?? [];
  if (numbers !== undefined && NUMBER.test(numbers)) {
    const text = before === undefined ? "" : PARTS[before];
    return text === undefined ? null : `${text}${article(numbers)}${amended ? "（修订后）" : ""}`;
  }
  for (const [unit, word] of UNITS) {
    const number = unit.exec(bare)?.[1];
    if (number !== undefined && NUMBER.test(number)) return `第${number.replace(/ and /g, "、").replace(/, /g, "、")}${word}`;
  }
  const [, noun = "", number] = /^([a-z ]+) (\S+)$/.exec(bare) ?? [];
  return number !== undefined && PARTS[noun] !== undefined && NUMBER.test(number) ? `${PARTS[noun]}第${number}条` : null;
}
