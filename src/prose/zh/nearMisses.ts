/** Chinese sentences on near misses, and the two lines to quote. */
import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { article } from "./lawWords.ts";
import { countWords, dependsWords, OUTCOMES, partWords } from "./outcomes.ts";
import { STANDINGS, TYPES } from "./terms.ts";

type NearPhrases = Pick<
  ClaimsPhrases,
  "near-tie" | "near-membership" | "near-act" | "near-life" | "quoted-answer" | "quoted-source" | "quoted-ledger"
>;

const GRADES = {
  binding: "",
  permissive: "（可以提供，并非必须）",
  principle: "（政治承诺，法律上无约束力）",
  unilateral: "（依本国法律或命令，可自行更改）",
};
export const ACTS: Readonly<Record<string, string>> = {
  signed: "签署",
  "entered-into-force": "生效",
  "notified-withdrawal": "通知退出",
  invoked: "援引",
  ratified: "批准",
  acceded: "加入",
  joined: "加入",
  designated: "指定",
  renewed: "延长",
  withdrew: "退出",
  terminated: "终止",
  expired: "期满",
  suspended: "中止",
  revoked: "撤销指定",
  succeeded: "继承",
  opened: "设立据点",
  closed: "关闭据点",
};

export const TEXTS = { quoted: "（文本仅见于引述）", unpublished: "（文本未公布）" } as const;

export const NEAR: Sentences<NearPhrases> = {
  "near-tie": (near, say) => {
    const { instrument, signed, article: at, text, type, grade, owedBy, owedTo, mutual, differs, since, until } = near;
    const year = signed === null || say.instrument(instrument).includes(signed.slice(0, 4)) ? "" : `（${signed.slice(0, 4)}年）`;
    const who = mutual ? "" : `，由${say.state(owedBy)}对${say.state(owedTo)}承担`;
    const dormant = differs === "dormant" ? `，处于休眠：${until === null ? "未见终止，也" : ""}未见有人援用` : "";
    return `${say.instrument(instrument)}${year}${text === "unpublished" ? TEXTS[text] : articleWords(at)}：${TYPES[type]}${GRADES[grade]}${who}，${timeWords(since, until, say)}${dormant}`;
  },
  "near-membership": ({ instrument, state, standing, since, until }, say) =>
    `${say.state(state)}：${say.instrument(instrument)}${STANDINGS[standing]}，${timeWords(since, until, say)}`,
  "near-act": ({ instrument, act, dates }, say) =>
    `${say.instrument(instrument)}：${dates.map(say.date).join("、")}${ACTS[act] ?? "有相应行为"}`,
  "near-life": ({ instrument, since, until }, say) => `${say.instrument(instrument)}：${timeWords(since, until, say)}有效`,
  "quoted-answer": (args, say) => {
    const { verdict, verified, near, ground, cut, pactsOnly } = args;
    const without = cut.length === 0 ? "" : `，未核对${cut.map((words) => `“${words}”`).join("、")}`;
    const by = `据 Entente 账册（核实至${say.date(verified)}${without}）${partWords(args.part, say)}`;
    const closest = near === null ? "" : `最接近的是：${say.phrase(near)}。`;
    const count = countWords(args);
    const rests = ground === null ? "" : say.phrase(ground);
    const joined = rests === "" ? "。" : `：${rests}`;
    switch (verdict) {
      case "supported":
        return `属实，${by}${count === "" ? joined : `。${count}${rests}`}`;
      case "contradicted":
        return closest === "" && count === "" ? `不实，${by}${joined}` : `不实，${by}。${count}${closest}`;
      case "depends-on-reading": {
        if (args.defined) return `${dependsWords(args, by)}。${rests}`;
        const each = args.readings.map(({ reading, outcome }) => `${reading ?? "照原样"}：${OUTCOMES[outcome] ?? outcome}`);
        return `视情况而定，${by}${each.length === 0 ? joined : `：${each.join("；")}。${count}${rests}`}`;
      }
      case "past-verification":
        return `尚无法核对，${by}：所说的日子在核实日以后。`;
      default:
        return `未见记录，${by}：${pactsOnly ? "账册只收安全条约，且并未收全" : "此类事项并未收全"}，因此不等于否定。${closest}`;
    }
  },
  "quoted-source": ({ instrument, article: at, series, cite, url, text, parties, mark }, say) => {
    const print = series === null ? cite : seriesWords(series);
    const title =
      instrument === null
        ? null
        : `${say.instrument(instrument)}${text === "unpublished" || at === null ? "" : articleWords(at)}${text === "published" ? "" : TEXTS[text]}${parties ? "（记录在案的缔约国名单）" : ""}`;
    return `出处：${[title ?? (at === null ? null : articleWords(at)), print, url, mark === undefined ? null : MARKS[mark]].filter((part) => part !== null).join("，")}`;
  },
  "quoted-ledger": ({ rule, here }, say) =>
    rule === null ? `出处：Entente 账册的收录范围。${here.map(say.phrase).join("")}` : `出处：Entente 账册按规则“${rule}”计数`,
};

/** The mark of an act's source, where its own words were not seen. */
const MARKS = { secondary: "核实程度：第二手，只见到对该行为的报道", unverified: "核实程度：未核实，出处未经查阅" };

function timeWords(since: string | null, until: string | null, say: Speaker): string {
  const from = since === null || since === "unknown" ? "未见生效日的记录" : `自${say.date(since)}起`;
  if (until === null) return from;
  return until === "unknown" ? `${from}，终止日未定` : `${from}，至${say.date(until)}止`;
}

function seriesWords({ series, volume, page, number }: NonNullable<ClaimsPhrases["quoted-source"]["series"]>): string {
  const place = [
    volume === undefined ? series : `${series} 第${volume}卷`,
    page === undefined ? null : `第${page}页`,
    number === undefined ? null : `第${number}号`,
  ];
  return place.filter((part) => part !== null).join("，");
}

/** "第5条", "第2(e)、13条"; other places in a text are quoted. */
export function articleWords(at: string): string {
  const words = article(at);
  return words === at ? `“${at}”` : words;
}
