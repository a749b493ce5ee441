/** Chinese sentences of the claims checker. */
import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { Sentences } from "../speaker.ts";

const KINDS = { opinion: "意见", motive: "动机", forecast: "预测", "outside-the-ledger": "账册之外" } as const;
const OUTCOMES: Readonly<Record<string, string>> = {
  supported: "得到支持",
  contradicted: "被反驳",
  "not-known": "账册不知道",
  "not-checkable": "无法核对",
  "past-verification": "超出核实日",
};
const CHANGES = { new: "新增", gone: "消失", changed: "改变" } as const;
const MOST_RECORDS = 5;

export const claims: Sentences<ClaimsPhrases> = {
  "tests-met": ({ tests }) =>
    tests
      .map(({ at, test, found }) => (test === "exists" || test === "empty" ? `${at}：${found}` : `${at}：${found}（${test}）`))
      .join("；"),
  "tests-not-met": ({ tests }) => tests.map(failed).join("；"),
  "ledger-does-not-know": ({ tests }) => `账册不知道：${tests.map(failed).join("；")}`,
  "day-past-verification": () => "所问的日子在账册核实日以后",
  "no-answer": ({ operation, what, todo }) => `${operation} 无法回答：${what}；${todo}`,
  "reason-given": ({ reason }) => reason,
  "not-checkable": ({ kind, reason }) => `${KINDS[kind]}：${reason}`,
  "readings-agree": ({ readings }, say) => readings.map(({ reading, reason }) => `${reading}：${say.phrase(reason)}`).join("；"),
  "readings-differ": ({ readings }) =>
    readings.map(({ reading, outcome }) => `${reading ?? ""}：${OUTCOMES[outcome] ?? outcome}`).join("；"),
  "source-not-opened": ({ records }) => `部分依据的记录，其出处无人打开过：${records.join("、")}。`,
  "verdict-changed": ({ rewritten, records }) => {
    const listed = records
      .slice(0, MOST_RECORDS)
      .map(({ id, article, change }) => `${id}${article === null ? "" : `（${article}）`}${CHANGES[change]}`);
    const rest = records.length > MOST_RECORDS ? `，另有${records.length - MOST_RECORDS}条` : "";
    const by = records.length === 0 ? "没有指出所依据的记录" : `依据的记录：${listed.join("、")}${rest}`;
    return rewritten ? `说法本身已改写；${by}` : by;
  },
};

function failed({ operation, at, test, found }: ClaimsPhrases["tests-not-met"]["tests"][number]): string {
  return `${operation} ${at}：预期 ${test}，查得 ${found}`;
}
