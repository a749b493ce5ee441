/** Chinese sentences about the ledger itself. */
import type { LedgerPhrases, StatsTable } from "../../model/phrases/ledger.ts";
import type { SeatKind } from "../../model/vocabulary.ts";
import type { Sentences } from "../speaker.ts";
import { KINDS } from "./terminalPages.ts";
import { PLACE_KINDS } from "./terms.ts";

const TABLES: Readonly<Record<StatsTable, string>> = {
  files: "事实文件",
  depth: "文书，按编录深度",
  kind: "文书，按种类",
  type: "义务，按类型",
  grade: "义务，按等级",
  "act-references": "行为的出处",
  "clause-references": "条款的出处",
  records: "记录",
};
const PART = { major: "第一部分", minor: "中间部分", patch: "最后部分" } as const;

const SEATS: Readonly<Record<SeatKind, string>> = {
  government: "政府所在地",
  temporary: "临时所在地（战时或流亡途中）",
  exile: "流亡政府所在地",
  rival: "对立政权所在地",
  official: "法定首都（政府不在此办公）",
  second: "第二首府",
  territory: "属地政府所在地",
};

export const ledger: Sentences<LedgerPhrases> = {
  "seat-kind": ({ kind }) => SEATS[kind],
  "hit-state": ({ from, until, listed }) =>
    listed ? `${from}年起列入账册${until === null ? "" : `，至${until}年`}` : `${from}${until === null ? "年至今" : `至${until}年`}`,
  "hit-instrument": ({ kind, year }) => `${KINDS[kind] ?? kind}${year === null ? "" : `，${year}年`}`,
  "hit-place": ({ kinds }) => kinds.map((kind) => PLACE_KINDS[kind]).join("、"),
  "hit-organ": ({ organ }) => organ,
  "hit-term": ({ topic }) => (topic ? "集团或事件" : "词条"),
  "stats-table": ({ table }) => TABLES[table],
  "ledger-diff": ({ before, after, hash, counts, due }) => {
    const later = hash === null ? `账册${after}` : `本账册（${hash}）`;
    if (due === null) return `账册${before}与${later}之间，没有事实改变。`;
    const said = `增加${counts.added}项，改变${counts.changed}项，删除${counts.removed}项`;
    return `账册${before}与${later}之间，事实${said}。版本号的${PART[due.raise]}因此提升：${due.version}。`;
  },
};
