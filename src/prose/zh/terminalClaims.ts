/** Chinese words of the terminal for checked claims and plain sentences. */
import type { Verdict } from "../../model/results/claims.ts";
import type { verdicts as English } from "../en/terminalClaims.ts";
import { article as numbered } from "./lawWords.ts";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: "得到支持",
  contradicted: "被反驳",
  "depends-on-reading": "取决于读法",
  "not-checkable": "无法核对",
  "past-verification": "超出核实日",
};
const OUTCOMES: Readonly<Record<string, string>> = {
  ...VERDICTS,
  contestable: "可争辩",
  "not-collected": "账册未收集",
  "not-known": "不明",
};

export const verdicts: typeof English = {
  words: VERDICTS,
  head: (verdict) => VERDICTS[verdict],
  tally: (counts) => counts.map(([verdict, count]) => `${VERDICTS[verdict]}${count}条`).join("，"),
  textHead: (title, tally) => `${title}：${tally}`,
  part: (checked, of) => `只核对了一部分：${of}条说法中的${checked}条。`,
  source: (author, cite, mark) => `${author === null ? "" : `${author}。`}${cite}（${mark}）`,
  claim: (verdict, paragraph, says) => `${VERDICTS[verdict]}${paragraph === null ? "" : `（第${paragraph}段）`}  ${says}`,
  reading: (reading, outcome, reason) => `${reading ?? "照原文"}：${OUTCOMES[outcome] ?? outcome}（${reason}）`,
  restsOn: (rests) => `依据：${rests}`,
  rest: (id, article) => (article === null ? id : `${id}（${numbered(article)}）`),
  moreRests: (count) => `，另有${count}项`,
  doubt: (text) => `疑点：${text}`,

  diff: (changed, since, sinceHash, now, nowHash, same) =>
    `账册${since}（${sinceHash}）与${now}（${nowHash}）之间，${changed === 0 ? "没有结论改变" : `${changed}条结论改变`}；${same}条不变。`,
  added: (ids) => `新的说法：${ids}`,
  removed: (ids) => `不再收录的说法：${ids}`,
  changed: (before, after, id, says) => `${VERDICTS[before]} -> ${VERDICTS[after]}  ${id}：${says}`,
  test: (at, test, before, after) => `${at} ${test}：${before ?? "未问"} -> ${after ?? "未问"}`,

  said: (sentence) => `“${sentence}”`,
  leftOut: (count) => `另有${count}句没有读。`,
  notRead: (why) => `没有读懂：${why}`,
  notUnderstood: (words) => `不认识的词：${words.map((word) => `“${word}”`).join("、")}`,
  canBeRead: (sentence) => `可以改写成，例如：${sentence}`,
  readAs: (sentence) => `读作：${sentence}`,
  takenAs: (word, means) => `“${word}”取此义：${means}`,
  closest: (says) => `最接近的：${says}`,
  alsoNear: (says) => `相近的还有：${says}`,
  toQuote: "可引用：",
  partOf: (verdict, sentence) => `${VERDICTS[verdict]}：${sentence}`,
  otherwise: (sentence, verdict) => `另一种读法：${sentence} ${VERDICTS[verdict]}`,
};
