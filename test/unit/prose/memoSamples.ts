/** Sample arguments for every phrase of memos, at least one per branch of its sentence. A missing code does not compile. */
import type { InstrumentId, StateId } from "../../../src/model/ids.ts";
import { MEMO_DEEDS, MEMO_LABELS, MEMO_RINGS, type MemoPhrases } from "../../../src/model/phrases/memo.ts";
import { GRADES } from "../../../src/model/vocabulary.ts";

type Samples<P> = { readonly [C in keyof P]: readonly P[C][] };

const state = (id: string) => id as StateId;
const [usa, chn, fra] = [state("USA"), state("CHN"), state("FRA")];
const many = ["USA", "CHN", "FRA", "ITA", "DEU", "AUT", "guam"].map(state);
const nato = "north-atlantic-1949" as InstrumentId;
const written = (text: string) => ({ code: "as-written", args: { text } });
const place = { code: "place-name", args: { place: "guam" } };
const duty: MemoPhrases["memo-duty"] = {
  states: [usa],
  named: false,
  attacker: false,
  deed: "assist",
  wording: "1",
  grade: "binding",
  status: "triggered",
  open: null,
  against: [chn],
  unlessAidDue: false,
  both: false,
  among: false,
  own: false,
  ending: null,
  decides: null,
  decidedBy: null,
  unverified: false,
  toward: "FRA",
  outside: false,
  nominal: false,
  ifAsked: false,
  ifWar: false,
  provided: null,
  clause: { instrument: nato, articles: ["5"] },
};
const { states, ifAsked, ifWar, provided, decides, decidedBy, clause, named: _, nominal: __, status: ___, ...told } = duty;
const part = {
  states,
  ifAsked,
  ifWar,
  provided,
  decides,
  decidedBy,
  clause: clause ?? { instrument: nato, articles: [] },
  unseen: false,
  undated: false,
};
const group = {
  ...told,
  certain: false,
  open: "fact" as const,
  parts: [part, { ...part, states: [fra, chn], ifAsked: true, decides: "each" }],
};
const unseen = { ...part, states: many, unseen: true, undated: true, clause: { instrument: nato, articles: ["not seen"] } };
const breach: MemoPhrases["memo-breach"] = {
  by: [usa],
  toward: [chn],
  about: null,
  grade: "binding",
  promise: "not-to-attack",
  certain: true,
  unverified: false,
};
const decided = { by: null, force: "permitted", forces: [], when: null, forceReadings: null };

const rate = { judged: 279, rate: 0.113, low: 0.078, high: 0.162 };

const TOLD = [...GRADES, "treaty-principle" as const];

export const MEMO: Samples<MemoPhrases> = {
  "memo-ring": [...MEMO_RINGS, "neutral" as const, "attacker" as const].map((of) => ({ of })),
  "memo-dot": [{ form: "contestable" }, { form: "nominal" }],
  "memo-states": [{ count: 4 }, { count: 31 }],
  "memo-diagram": [
    { by: [chn], on: [fra], act: "armed-attack" },
    { by: [], on: [fra], act: "uprising" },
  ],
  "language-name": [{ tag: "en" }, { tag: "hy" }],
  "error-rate": [
    {
      version: "0.4.0",
      date: "2026-11-28",
      sample: 600,
      rates: [
        { ...rate, of: "all" },
        { ...rate, of: "text" },
        { ...rate, of: "secondary" },
        { ...rate, of: "unverified", judged: 16 },
      ],
    },
  ],
  "memo-label": MEMO_LABELS.filter((of) => of !== "language" && of !== "colon").map((of) => ({ of })),
  "memo-title": [
    { by: [usa], on: [chn, fra], date: "1914-08-04", act: "armed-attack", past: false },
    { by: [usa], on: [chn], date: "1914-08-04", act: "armed-attack", past: true },
    { by: [], on: [chn], date: "1914-08-04", act: "uprising", past: true },
    { by: [], on: [chn], date: "1914-08-04", act: "uprising", past: false },
  ],
  "memo-question": [
    { by: [usa], on: [chn], place: null, date: "1914-08-04", past: false, act: "armed-attack", state: null },
    { by: [usa], on: [chn], place, date: "1914-08-04", past: true, act: "blockade", state: fra },
    { by: [usa], on: [chn], place: null, date: "1914-08-04", past: true, act: "armed-attack", state: null },
    { by: [], on: [chn], place: null, date: "1914-08-04", past: true, act: "uprising", state: null },
    { by: [], on: [chn], place, date: "1914-08-04", past: false, act: "uprising", state: fra },
  ],
  "memo-nobody-obliged": [
    { state: null, within: null, unverified: false },
    { state: fra, within: null, unverified: true },
    { state: null, within: [chn], unverified: false },
  ],
  "memo-obliged": [
    { states: [usa], toward: ["FRA"], outside: [], decides: "flat", provided: "none", own: true, deed: "assist", wording: null },
    {
      states: many,
      toward: ["FRA", "parties"],
      outside: [],
      decides: "jointly",
      provided: "none",
      own: false,
      deed: "assist",
      wording: null,
    },
    { states: many, toward: ["FRA"], outside: [], decides: "each", provided: "none", own: false, deed: "assist", wording: null },
    { states: [usa], toward: ["FRA"], outside: [], decides: "each", provided: "none", own: false, deed: "assist", wording: null },
    { states: [usa], toward: ["FRA"], outside: [], decides: "flat", provided: "asked", own: false, deed: "assist", wording: null },
    { states: many, toward: ["FRA", "DEU"], outside: [], decides: "flat", provided: "asked", own: false, deed: "act", wording: null },
    { states: many, toward: ["FRA"], outside: [], decides: "flat", provided: "claimed", own: false, deed: "assist", wording: null },
    { states: [usa], toward: ["FRA"], outside: [], decides: "flat", provided: "war", own: false, deed: "assist", wording: null },
    { states: many, toward: ["FRA"], outside: ["FRA"], decides: "each", provided: "asked", own: false, deed: "assist", wording: null },
    {
      states: many,
      toward: ["FRA", "DEU"],
      outside: ["DEU"],
      decides: "each",
      provided: "none",
      own: false,
      deed: "assist",
      wording: null,
    },
    { states: many, toward: ["FRA"], outside: [], decides: "each", provided: "none", own: true, deed: "assist", wording: null },
  ],
  "memo-not-owed": [
    { states: [usa], toward: fra, clause: { instrument: nato, articles: ["5"] }, reason: written("1") },
    { states: [...many, ...many], toward: fra, clause: { instrument: nato, articles: ["5", "6"] }, reason: written("1") },
  ],
  "memo-no-pact": [{ states: [chn] }, { states: [chn, fra] }],
  "memo-besides": [
    { states: [usa], toward: "FRA", nominal: false, clause: { instrument: nato, articles: ["5", "6"] } },
    { states: many, toward: "FRA", nominal: true, clause: { instrument: nato, articles: ["5"] } },
  ],
  "memo-group": [
    group,
    ...(["text", "end", "owed", "unseen"] as const).map((open) => ({ ...group, open })),
    { ...group, open: null, grade: "principle", unverified: true, parts: [part] },
    { ...group, deed: "consult", parts: [part, unseen] },
    { ...group, certain: true, open: null, deed: "consult", grade: "principle", among: true, parts: [part, unseen] },
    {
      ...group,
      parts: [
        { ...part, decides: "organ", decidedBy: written("1"), provided: written("2"), ifWar: true },
        { ...part, ifAsked: "party" },
      ],
    },
  ],
  "memo-unknown": [
    { groups: [group] },
    {
      groups: [
        { ...group, deed: "consult", parts: [unseen] },
        { ...group, deed: "stay-neutral" },
      ],
    },
  ],
  "memo-asked-before": [{ duties: [7] }, { duties: [7, 9] }],
  "source-at": [{ at: "7" }],
  "memo-clause": [
    { instrument: nato, article: "5" },
    { instrument: nato, article: "1(a)" },
  ],
  "memo-duty": [
    ...MEMO_DEEDS.flatMap((deed) => TOLD.map((grade) => ({ ...duty, deed, grade }))),
    { ...duty, outside: true },
    { ...duty, ifWar: true },
    { ...duty, deed: "stay-neutral", both: true },
    ...(["text", "fact", "record", "end", "owed", "unseen"] as const).map((open) => ({
      ...duty,
      status: "contestable" as const,
      open,
      clause: null,
    })),
    { ...duty, states: many, clause: { instrument: nato, articles: ["1", "2(1)"] } },
    { ...duty, states: many, named: true, clause: null, grade: "unilateral" },
    { ...duty, states: [usa, fra], grade: "principle", ifAsked: true, provided: written("1"), toward: "parties" },
    { ...duty, nominal: true },
    { ...duty, unverified: true, deed: "withhold-help", unlessAidDue: true },
    { ...duty, against: [], deed: "withhold-help" },
    { ...duty, decides: "jointly", decidedBy: { code: "decides-jointly", args: {} } },
    { ...duty, decides: "organ", decidedBy: written("1") },
    { ...duty, nominal: true, status: "contestable", open: "text" },
    { ...duty, ending: { code: "pledge-ending", args: { notice: "1978-12-23", by: [usa], until: "1980-01-01" } } },
  ],
  "memo-strength": [
    ...TOLD.map((grade) => ({ grade, status: "triggered" as const, open: null, summary: false, own: false })),
    { grade: "binding", status: "triggered", open: null, summary: false, own: true },
    { grade: "binding", status: "contestable", open: "fact", summary: true, own: false },
    { grade: "binding", status: "contestable", open: null, summary: false, own: false },
  ],
  "memo-weakest": [{ checked: "text" }, { checked: "unverified" }],
  "memo-decision": [
    ...["automatic", "each", "jointly", "unsaid"].map((decides) => ({ ...decided, decides })),
    { ...decided, decides: null, force: null },
    { ...decided, decides: "state", by: { code: "decides-state", args: { state: "USA" } }, force: "none", when: "at-once" },
    { ...decided, decides: "organ", by: written("1"), force: "required", when: "PT24H" },
    {
      ...decided,
      decides: "each",
      forces: [
        { event: "aggression", force: "required" },
        { event: "threat", force: "unsaid" },
      ],
    },
    {
      ...decided,
      decides: "each",
      forces: [
        { event: "war", force: "unsaid" },
        { event: "threat", force: "unsaid" },
      ],
    },
    {
      ...decided,
      decides: "each",
      forceReadings: { code: "force-read-in-ways", args: { readings: [{ says: written("1"), heldBy: [], force: "required" }] } },
    },
    { ...decided, decides: "each", when: "P35D" },
    { ...decided, decides: "each", when: "1916-08-28" },
  ],
  "memo-standing": [
    { state: fra, standing: "protected" },
    { state: fra, standing: "disputed" },
  ],
  "memo-life": [{ life: { fact: "organisation-dissolved", date: "1977-06-30", by: [], says: null } }],
  "memo-citation": [
    { title: "1", signed: null, changed: [], published: [] },
    {
      title: "1",
      signed: "1949-04-04",
      changed: [
        { act: "amended", date: "1951" },
        { act: "renewed", date: "1960-06" },
      ],
      published: ["34 UNTS 243", "63 UST 2"],
    },
  ],
  "memo-joined": [
    { round: 1, states: ["FRA"], side: "target", status: "triggered", toward: "DEU", instrument: "north-atlantic-1949", article: "5" },
    {
      round: 2,
      states: ["FRA", "DEU"],
      side: "initiator",
      status: "contestable",
      toward: "USA",
      instrument: "north-atlantic-1949",
      article: "5",
    },
  ],
  "memo-called-on": (["binding", "unilateral"] as const).flatMap((grade) =>
    (["triggered", "contestable"] as const).flatMap((status) =>
      [["FRA"], ["FRA", "DEU"]].map((states) => ({
        round: 1,
        states,
        grade,
        status,
        toward: "USA",
        instrument: "north-atlantic-1949",
        article: "5",
      })),
    ),
  ),
  "memo-nobody-joined": [{ round: 1 }, { round: 2 }],
  "memo-result": [
    { result: "met", basis: "text", open: null },
    { result: "met", basis: "presumed", open: null },
    { result: "met", basis: "admission", open: null },
    { result: "not-met", basis: "text", open: null },
    ...(["text", "fact", "record"] as const).map((open) => ({ result: "open" as const, basis: "text", open })),
  ],
  "memo-finding": [
    { reason: written("1"), readings: [] },
    { reason: written("1"), readings: [written("2。"), written("3。")] },
  ],
  "memo-also-met": [
    {
      tests: [
        { slots: ["enemy"], reason: written("1") },
        { slots: ["conduct", "area"], reason: written("2") },
      ],
    },
  ],
  "memo-slots": [{ slots: ["area"] }, { slots: ["trigger", "conduct"] }],
  "memo-entry": [
    { act: "entered-into-force", of: [], date: "1949-08-24", renewed: null, states: null },
    { act: "acceded", of: [fra], date: "1952", renewed: "1912-12-05", states: [usa, chn] },
    { act: "applied", of: [], date: null, renewed: null, states: many },
  ],
  "memo-change": [
    { from: "triggered", to: "not-triggered", grade: "binding", facts: [written("1")], isExact: false },
    { from: "triggered", to: "contestable", grade: "binding", facts: [written("1")], isExact: false },
    { from: "contestable", to: "triggered", grade: "permissive", facts: [written("1")], isExact: false },
    { from: "contestable", to: "triggered", grade: "binding", facts: [written("1"), written("2")], isExact: true },
    { from: "contestable", to: "triggered", grade: "binding", facts: [written("1"), written("2"), written("3")], isExact: true },
    { from: "contestable", to: "triggered", grade: "permissive", facts: [written("1")], isExact: true },
  ],
  "memo-answered": [{ question: written("1"), answers: [written("2"), written("3")] }],
  "memo-said-before": [{ duty: 2 }],
  "memo-said": [
    { date: "2001-09-12", by: [], says: "1" },
    { date: "1982", by: ["USA", "FRA"], says: "1" },
  ],
  "memo-reading": [
    { says: written("1"), heldBy: [], coded: [], result: "met" },
    { says: written("1"), heldBy: ["USA"], coded: [], result: "not-met" },
    { says: written("1"), heldBy: ["USA", "FRA"], coded: ["FRA"], result: "open" },
    { says: written("1"), heldBy: ["FRA"], coded: ["FRA"], result: "not-met" },
  ],
  "memo-view": [
    { says: written("1"), heldBy: [], coded: [] },
    { says: written("1"), heldBy: ["USA", "FRA"], coded: ["FRA"] },
    { says: written("1"), heldBy: ["FRA"], coded: ["FRA"] },
  ],
  "memo-used": [
    { date: "2001-09-12", by: [], articles: [], note: "1" },
    { date: "1982", by: ["USA", "FRA"], articles: ["4", "5"], note: "1" },
  ],
  "memo-breach": [
    ...(["not-to-attack", "guarantee", "help"] as const).flatMap((promise) =>
      [true, false].map((certain) => ({ ...breach, promise, certain })),
    ),
    { ...breach, grade: "principle", certain: true },
    { ...breach, grade: "principle", certain: false },
    { ...breach, about: fra, unverified: true },
  ],
  "memo-own-claim": [false, true].map((unverified) => ({ by: usa, toward: chn, instrument: nato, article: "4", unverified })),
  "memo-rule": [{ article: "2(4)", citation: "1 UNTS 1", says: "1", words: "2" }],
  "memo-measure": [
    { title: "1", effect: written("2"), grade: "binding", settled: true, says: "3", words: null },
    { title: "1", effect: written("2"), grade: "principle", settled: false, says: "3", words: "4" },
  ],
  "memo-none-broken": [
    { general: null, breach: false },
    { general: "forbids", breach: false },
    { general: "may-forbid", breach: false },
    { general: null, breach: true },
  ],
  "memo-breaks": [
    { count: 1, contestable: 0, political: 0 },
    { count: 0, contestable: 0, political: 2 },
    { count: 3, contestable: 0, political: 1 },
    { count: 0, contestable: 1, political: 0 },
    { count: 2, contestable: 2, political: 1 },
  ],
  "memo-idle": [
    { side: [usa], count: 1, instruments: 1, of: [nato] },
    { side: [usa, fra], count: 12, instruments: 13, of: Array.from({ length: 13 }, () => nato) },
  ],
  "memo-running": [{ side: [usa], count: 3, instruments: 1, of: [nato] }],
  "memo-promised": [
    { states: 1, within: null, instruments: 1 },
    { states: 64, within: [chn], instruments: 12 },
  ],
  "memo-names": [{ states: ["USA", "parties"] }],
  "memo-type": GRADES.map((grade) => ({ type: "defence", grade })),
  "memo-origin": [{ version: "0.2.0", hash: "5552", verifiedThrough: "2026-06-30" }],
};
