/** Every sentence of ties, strategy, notes, claims and memos in both languages: complete, without a bare key, a double space or an empty part. */
import { describe, expect, test } from "vitest";
import type { Phrase } from "../../../src/model/phrase.ts";
import { englishSpeaker, loadVoice, type Names } from "../../../src/prose/index.ts";
import { AGREEMENT } from "./agreementSamples.ts";
import { AUDIT, LEDGER } from "./auditSamples.ts";
import { DATASETS } from "./datasetSamples.ts";
import { GUIDE } from "./guideSamples.ts";
import { LITERATURE } from "./literatureSamples.ts";
import { MEMO } from "./memoSamples.ts";
import { CLAIMS, NOTES } from "./noteSamples.ts";
import { STRATEGY, TIES } from "./samples.ts";

const EN: Readonly<Record<string, string>> = {
  USA: "United States",
  CHN: "China",
  FRA: "France",
  ITA: "Italy",
  DEU: "Germany",
  AUT: "Austria",
  guam: "Guam",
  europe: "Europe",
  VEN: "Venezuela",
  PHL: "Philippines",
  "north-atlantic-1949": "North Atlantic Treaty",
  "seato-1954": "Manila Pact",
  "warsaw-pact-1955": "Warsaw Pact",
  TUR: "Türkiye",
  "oas-charter-1948": "OAS Charter",
  "rio-1947": "Rio Treaty",
  "baghdad-pact-1955": "Baghdad Pact",
};
const ZH: Readonly<Record<string, string>> = {
  USA: "美国",
  CHN: "中国",
  FRA: "法国",
  ITA: "意大利",
  DEU: "德国",
  AUT: "奥地利",
  guam: "关岛",
  europe: "欧洲",
  VEN: "委内瑞拉",
  PHL: "菲律宾",
  "north-atlantic-1949": "北大西洋公约",
  "seato-1954": "马尼拉条约",
  "warsaw-pact-1955": "华沙条约",
  TUR: "土耳其",
  "oas-charter-1948": "美洲国家组织宪章",
  "rio-1947": "里约条约",
  "baghdad-pact-1955": "巴格达条约",
};
const namesIn = (all: Readonly<Record<string, string>>): Names => {
  // A key without a name shows; a holder of a reading that is no state stands as it is.
  const name = (id: string) => all[id] ?? (/^[A-Z]{3}$|^[a-z-]{4,}$/.test(id) ? `?${id}` : id);
  return { state: name, place: name, region: name, instrument: name };
};

const samples = Object.entries({
  ...TIES,
  ...LITERATURE,
  ...STRATEGY,
  ...NOTES,
  ...CLAIMS,
  ...MEMO,
  ...AUDIT,
  ...AGREEMENT,
  ...DATASETS,
  ...GUIDE,
  ...LEDGER,
}).flatMap(([code, all]) => all.map((args, index) => [`${code} ${index + 1}`, { code, args } as unknown as Phrase] as const));
const english = englishSpeaker(namesIn(EN));
const chinese = (await loadVoice("zh"))(namesIn(ZH));

const BROKEN = /undefined|null|NaN|\[object|\?\w|\b(USA|CHN|FRA|ITA|DEU|AUT)\b| {2}|^\s|\s$|\(\)|（）|: *[;.]|, *[;.]/;

describe("in English", () => {
  test.each(samples)("%s", (_, phrase) => {
    const said = english.phrase(phrase);
    expect(said).not.toBe("");
    expect(said).not.toMatch(BROKEN);
    expect(said).not.toMatch(/[一-鿿]/);
  });
});

/** Text that is not translated into Chinese: quotations of the ledger, names of programs and scholars, operations. */
const KEPT =
  /quoted|sentence-verdict|names-(few|by-pact)|evidence-of-(count|organ|vote)|case-|rule-|population|first-pact-turned|slot-(own-claim|finding|organ|when)|reading-of-date|state-(of-class|in-war|in-region)|strength|rival-|record-of-war|mediator-tied|measure-|figure|area|needs-own-copy|changes-of-ties|reason-given|not-checkable|no-answer|partial|asked-wrongly|by-rule|stands-for|readings-|not-read|narrowed|unprovoked|needs-data|dataset-ends|tests-|law-contestable|fact-unread|ledger-does|slot-happens|mediator-owes|missed|not-collected|uncollected-|limit-|rests-on-|organisation-ended|uses-on-record|clause-force|broke-by-attack|read-as|memo-(citation|origin|rule)|audit-estimate|audit-other-ledger|agreement-(unit|needs-data|definition|cause)|ledger-diff 2|dataset-(problem|remark|title)|datasets-need-folder|hit-organ/;

describe("in Chinese", () => {
  test.each(samples)("%s", (name, phrase) => {
    const said = chinese.phrase(phrase);
    expect(said).not.toBe("");
    expect(said).not.toMatch(BROKEN);
    if (!KEPT.test(name)) expect(said.replace(/\d|[IVX]+/g, "")).not.toMatch(/[A-Za-z]{2,}/);
  });
});

test.each([
  [
    { code: "state-not", args: { test: { code: "state-in-war", args: { wars: ["War of 1914-18"] } } } },
    "a state not in the War of 1914-18",
  ],
  [{ code: "state-not", args: { test: { code: "state-named", args: { state: "FRA" } } } }, "a state other than France"],
  [{ code: "state-of-class", args: { name: "American State" } }, "an American State"],
  [
    {
      code: "enemy-is",
      args: {
        test: {
          code: "state-all-of",
          args: {
            tests: [
              { code: "state-of-class", args: { name: "Great Power" } },
              { code: "state-party", args: { party: false } },
            ],
          },
        },
        roles: [],
        atLeast: 2,
      },
    },
    "at least 2 states, each a Great Power and a state that is not a party",
  ],
])("a condition on states reads as a noun: %j", (condition, words) => expect(english.phrase(condition as unknown as Phrase)).toBe(words));
