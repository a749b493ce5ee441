/** Sample arguments for every phrase of notes and claims, at least one per branch of its sentence. A missing code does not compile. */

import type { ClaimsPhrases } from "../../../src/model/phrases/claims.ts";
import type { NotePhrases } from "../../../src/model/phrases/notes.ts";
import { QUESTION_KINDS } from "../../../src/model/searchQuestions.ts";

type Samples<P> = { readonly [C in keyof P]: readonly P[C][] };

const none = [{}];
const nato = "north-atlantic-1949";
const found = {
  operation: "ties.between",
  at: "ties.length",
  expected: { test: "equals", value: 1 },
  holds: { values: [3], rows: null, more: 0 },
} as const;
const rows = { ...found, expected: { test: "exists", value: true }, holds: { values: [], rows: 3, more: 0 } } as const;
const many = {
  ...found,
  expected: { test: "between", value: ["1945", "1960"] },
  holds: { values: [null, true, "x"], rows: null, more: 2 },
} as const;
const quoted = (text: string) => ({ code: "quoted", args: { text } });

export const NOTES: Samples<NotePhrases> = {
  "attack-as-stated": [
    { by: ["USA"], act: "armed-attack" },
    { by: ["USA", "FRA"], act: "blockade" },
  ],
  unprovoked: none,
  "no-place-named": none,
  "members-suspended": [
    { instrument: "north-atlantic-1949", states: ["FRA"], date: "1966-07-01", own: true },
    { instrument: "north-atlantic-1949", states: ["FRA", "USA"], date: "1966", own: false },
  ],
  "suspended-toward": [
    { instrument: "north-atlantic-1949", by: ["USA"], toward: ["FRA"], date: "1986-08-11" },
    { instrument: "north-atlantic-1949", by: ["USA", "FRA"], toward: ["CHN"], date: "1986-08" },
  ],
  "standing-talks": [
    { clauses: [{ instrument: "north-atlantic-1949", article: "4", states: ["FRA"] }], more: 0 },
    { clauses: [{ instrument: "north-atlantic-1949", article: "4", states: ["FRA", "USA", "CHN", "FRA", "USA"] }], more: 0 },
    { clauses: [], more: 5 },
  ],
  "no-place-named-within": none,
  "from-within-as-stated": [{ act: "uprising" }],
  "war-under-way-read": [
    { states: ["FRA"], enemies: ["DEU"], war: "1914-18", checked: "secondary" },
    { states: ["FRA", "DEU"], enemies: ["FRA", "DEU", "USA", "CHN", "ITA", "AUT"], war: "1914-18", checked: "unverified" },
  ],
  "pledges-alone": none,
  "read-as": [{ instrument: "north-atlantic-1949", question: "Does it reach space", says: "yes" }],
  "how-versions-rise": none,
  "same-if-fields-agree": none,
  "days-compared": none,
  "audit-blind": none,
  "audit-estimate": none,
  "audit-unjudged": [{ count: 1 }, { count: 12 }],
  "audit-other-ledger": [{ hash: "301af7e23c409779" }],
  "ties-counted-once": none,
  "past-verification": [{ verifiedThrough: "2026-06-30", date: "2027-01-01" }],
  "not-known": [
    { of: "tie", instrument: nato, because: "entry-not-found" },
    { of: "tie", instrument: nato, because: "imprecise-date" },
    { of: "ties", count: 1 },
    { of: "ties", count: 12 },
    { of: "members", states: ["USA"] },
    { of: "members", states: ["USA", "FRA"] },
    { of: "state", state: "USA", count: 6 },
    { of: "lines", lines: [{ line: "owes-defence", count: 2 }] },
  ],
  dormant: [
    { of: "instrument", instrument: nato },
    { of: "pacts", count: 1 },
    { of: "pacts", count: 3 },
    { of: "state", state: "USA", count: 1 },
    { of: "state", state: "USA", count: 4 },
  ],
  summary: [{ instruments: [nato] }, { instruments: [nato, nato] }],
  reading: [
    {
      instrument: nato,
      question: quoted("1"),
      readings: [
        { says: quoted("2"), heldBy: [], isDefault: true },
        { says: quoted("3"), heldBy: ["4", "5"], isDefault: false },
      ],
    },
  ],
  "place-not-held": [
    { target: "USA", place: "guam", holders: [] },
    { target: "USA", place: "guam", holders: ["FRA", "ITA"] },
  ],
  "place-never-held": [
    { target: "USA", place: "guam", holders: [] },
    { target: "USA", place: "guam", holders: ["FRA"] },
  ],
  "place-disputed": [
    { place: "guam", claimants: ["FRA", "USA"], holders: [] },
    { place: "guam", claimants: ["FRA", "ITA", "USA"], holders: ["FRA"] },
  ],
  "place-occupied": [{ place: "guam", claimant: "USA", holders: ["FRA", "ITA"] }],
  rivalries: [{ from: null }, { from: "1990-01-01" }],
  relations: [{ unknown: 3, of: 40 }],
  order: none,
  "acts-only": none,
  "never-in-force": [{ count: 1 }, { count: 7 }],
  "no-score": [{ of: "promise" }, { of: "autonomy" }],
  "no-rank": none,
  "validation-selects": none,
  "attacks-counted": none,
  "by-instrument": none,
  narrowed: none,
  exposure: none,
  both: [{ states: ["FRA"] }, { states: ["FRA", "ITA"] }],
  floor: none,
  "not-all": none,
  cut: [{ most: 12 }],
  "needs-data": [{ rules: ["atop-5-1"] }],
  "ally-guarantees": [
    { title: { code: "rule-title", args: { rule: "treaty-ally", text: "Treaty ally" } }, count: 9, states: ["FRA", "ITA"] },
  ],
  "ally-at-war": [{ title: { code: "rule-title", args: { rule: "treaty-ally", text: "Treaty ally" } }, states: ["ITA"] }],
  "dataset-ends": [{ until: "2018-12-31", date: "2020-01-01" }],
  "fact-unread": [
    { key: "begun-by:targt", near: ["begun-by:target"] },
    { key: "weather", near: [] },
  ],
  "version-due": [{ version: "0.1.0", due: "0.2.0" }],
  partial: [{ text: "essay", checked: 2, of: 80 }],
  "asked-wrongly": [{ claims: ["one", "two"] }],
};

/** A near miss among ties, without what each sample sets. */
/** The readings of a sentence: one, and two by rules that count differently. */
const ONE = { counted: null, readings: [{ reading: null, outcome: "supported", counted: null }], defined: false };
const BY_RULES = {
  counted: null,
  readings: [
    { reading: "Treaty ally", outcome: "supported", counted: 1 },
    { reading: "Consultation or more", outcome: "contradicted", counted: 11 },
  ],
  defined: true,
};

const NEAR = {
  instrument: "north-atlantic-1949",
  signed: "1949-04-04",
  article: "V",
  text: "published",
  type: "consultation",
  grade: "binding",
  owedBy: "USA",
  owedTo: "FRA",
} as const;

export const CLAIMS: Samples<ClaimsPhrases> = {
  "tests-met": [{ tests: [found, rows] }],
  "tests-not-met": [{ tests: [found, many] }],
  "law-contestable": [
    { tests: [found], limits: [] },
    { tests: [found], limits: [{ code: "limit-suspended", args: { state: "FRA", instrument: "north-atlantic-1949" } }] },
  ],
  "not-collected": [{ tests: [found], because: [{ code: "uncollected-rows", args: {} }] }],
  "uncollected-rows": none,
  "uncollected-words": [{ field: "note" }],
  "uncollected-members": [
    { instrument: "north-atlantic-1949", scope: null },
    { instrument: "north-atlantic-1949", scope: "known sites" },
  ],
  "uncollected-acts": [
    { instrument: "north-atlantic-1949", acts: ["invoked"], scope: null },
    { instrument: "north-atlantic-1949", acts: [], scope: "accessions" },
  ],
  "uncollected-clauses": [{ instrument: "north-atlantic-1949" }],
  "uncollected-ties": [{ types: ["consultation", "neutrality"], scope: "those of pacts that have a file" }],
  "uncollected-coverage": [{ here: [{ code: "uncollected-rows", args: {} }] }],
  "uncollected-records": [{ collection: "counts", scope: "published figures" }],
  "member-proviso": [{ state: "FRA", instrument: "north-atlantic-1949", kind: "proviso", says: "1" }],
  "limit-suspended": [{ state: "FRA", instrument: "north-atlantic-1949" }],
  "limit-disputed": [
    {
      state: "FRA",
      instrument: "north-atlantic-1949",
      readings: [
        { says: "a member", heldBy: ["TASS"] },
        { says: "none", heldBy: [] },
      ],
    },
  ],
  "limit-end": [
    {
      instrument: "north-atlantic-1949",
      readings: [
        { says: "a day before", heldBy: ["TASS"] },
        { says: "never", heldBy: [] },
      ],
    },
  ],
  "limit-life": [{ instrument: "north-atlantic-1949", question: "Does it still bind?", readings: [{ says: "no", heldBy: ["TASS"] }] }],
  "limit-part": [
    { instrument: "north-atlantic-1949", scope: "command" },
    { instrument: "north-atlantic-1949", scope: "participation" },
  ],
  "limit-notice": [{ states: ["FRA"], instrument: "north-atlantic-1949", notice: "1972-11-08", effect: "1973-11" }],
  "limit-clause": [
    { instrument: "north-atlantic-1949", states: ["AUT"], says: "by means that fit" },
    { instrument: "north-atlantic-1949", states: [], says: "by means that fit" },
  ],
  "limit-condition": [{ instrument: "rio-1947", article: "2", enemies: [], words: [{ code: "slot-assists", args: { state: "FRA" } }] }],
  "limit-test": [{ instrument: nato, article: "5", reason: { code: "fellow-party-unsaid", args: { states: ["TUR"] } } }],
  "area-by-reading": [
    {
      instrument: "us-philippines-1951",
      article: "IV",
      reason: {
        code: "own-reading",
        args: { question: "Is the sea part of the Pacific?", state: "USA", reading: { code: "as-written", args: { text: "yes" } } },
      },
    },
  ],
  "limit-unseen": [{ instrument: "north-atlantic-1949", article: "5", why: { code: "text-not-seen", args: {} } }],
  "limit-nominal": [
    { instrument: "seato-1954", fact: "organisation-dissolved", date: "1977-06-30", by: [], says: "the treaty itself was not denounced" },
    { instrument: "seato-1954", fact: "disowned", date: "1985-12-03", by: ["PHL"], says: null },
    { instrument: "seato-1954", fact: "disowned", date: "1985", by: [], says: null },
  ],
  "limit-question": [
    {
      state: "VEN",
      instrument: "oas-charter-1948",
      question: "Did its notice end its membership?",
      readings: [
        { says: "no: it was taken back", heldBy: [] },
        { says: "yes", heldBy: ["VEN"] },
      ],
    },
  ],
  "organisation-ended": [
    { instrument: "seato-1954", names: ["SEATO"], date: "1977-06-30", says: null, ended: null },
    { instrument: "warsaw-pact-1955", names: [], date: "1991-03-31", says: "the military organs alone", ended: "1991-07-01" },
    { instrument: "warsaw-pact-1955", names: [], date: "1991-03-31", says: null, ended: null },
  ],
  "uses-on-record": [
    {
      instrument: "north-atlantic-1949",
      uses: [
        { date: "2001-09-12", states: [], organ: "North Atlantic Council" },
        { date: "2012-06-24", states: ["TUR"], organ: null },
        { date: "1956-10", states: [], organ: null },
      ],
      more: 0,
    },
    { instrument: "rio-1947", uses: [{ date: "1962-10-23", states: [], organ: "Organ of Consultation" }], more: 6 },
  ],
  "clause-force": (["required", "permitted", "unsaid", "none"] as const).map((force, at) => ({
    instrument: "north-atlantic-1949",
    article: "5",
    force,
    words: at % 2 === 0 ? "such action as it deems necessary" : null,
    own: at % 2 === 0,
  })),
  "rests-on-clause": [
    {
      instrument: "north-atlantic-1949",
      article: "V",
      limits: [],
      text: "published",
      grade: "binding",
      duty: "take such action as it deems necessary",
      by: ["USA"],
    },
    {
      instrument: "north-atlantic-1949",
      article: "notes",
      text: "unpublished",
      duty: null,
      type: "consultation",
      grade: "unilateral",
      limits: (["area", "enemy", "requires", "except"] as const).map((slot, more) => ({
        slot,
        words: [{ code: "as-written", args: { text: "where Japan administers" } }],
        more,
      })),
    },
  ],
  "rests-on-instrument": [
    { instrument: "north-atlantic-1949", cite: null },
    { instrument: "north-atlantic-1949", cite: "11 UST 1632" },
  ],
  "rests-on-record": [{ id: "counts/2021", cite: "Vine 2021" }],
  "rests-on-end": [{ instrument: "north-atlantic-1949" }],
  "rests-on-no-treaty": [{ instrument: "north-atlantic-1949" }],
  "rests-on-life": [
    { instrument: "baghdad-pact-1955", since: "1955-04-15", until: "1979-09-26" },
    { instrument: "baghdad-pact-1955", since: null, until: "1979" },
    { instrument: "north-atlantic-1949", since: "1949-08-24", until: null },
  ],
  "rests-on-coverage": [
    { here: [], other: false },
    { here: [{ code: "uncollected-rows", args: {} }], other: true, dates: ["1914-01-01", "1914-12-31"] },
  ],
  "rests-on-absence": [
    { of: "ties", instrument: null },
    { of: "members", instrument: "north-atlantic-1949", states: ["FRA"], dates: ["1950-07-01"] },
    { of: "ties", instrument: "north-atlantic-1949", none: true },
  ],
  "ledger-does-not-know": [{ tests: [found] }],
  "day-past-verification": none,
  "no-answer": [{ operation: "ties.between", what: "no state of that name", todo: "try another" }],
  "reason-given": [{ reason: "A motive." }],
  "not-checkable": [
    { kind: "opinion", reason: "A cause." },
    { kind: "outside-the-ledger", reason: "It is a poem." },
  ],
  "readings-agree": [{ readings: [{ reading: "in law", reason: { code: "day-past-verification", args: {} } }] }],
  "readings-differ": [
    {
      readings: [
        { reading: "in law", outcome: "supported" },
        { reading: "in fact", outcome: "not-known" },
      ],
    },
  ],
  "source-not-opened": [{ records: ["a-1900"] }],
  "sentence-verdict": (["supported", "contradicted", "depends-on-reading", "not-checkable", "past-verification"] as const).flatMap(
    (verdict) => {
      const nested = { code: "day-past-verification", args: {} };
      return [
        { ...ONE, verdict, readings: [], grounds: [], because: verdict === "not-checkable" ? nested : null, cut: [] },
        { ...ONE, verdict, counted: 57, grounds: [nested], because: null, cut: ["1945"] },
        { ...BY_RULES, verdict, grounds: [nested], because: null, cut: [], part: [{ first: "1912-03-13", last: "1912-12-31" }] },
      ];
    },
  ),
  "near-tie": (["direction", "grade", "dormant", "type", "date"] as const).flatMap((differs) => [
    { ...NEAR, differs, mutual: true, since: "1950-04-11", until: null },
    { ...NEAR, differs, grade: "unilateral", mutual: false, since: null, until: "unknown" },
    { ...NEAR, differs, signed: null, mutual: false, since: "1950", until: "1980" },
  ]),
  "near-membership": [
    { differs: "standing", instrument: "north-atlantic-1949", state: "FRA", standing: "suspended", since: "1949", until: null },
    { differs: "date", instrument: "north-atlantic-1949", state: "FRA", standing: "member", since: "1949", until: "1966" },
  ],
  question: QUESTION_KINDS.flatMap((kind) => [
    { kind, states: ["CHN", "USA"], instrument: "north-atlantic-1949", place: null, region: "africa" as const, date: null },
    { kind, states: ["USA", "FRA"], instrument: "north-atlantic-1949", place: "guam", region: "africa" as const, date: "1955-01-01" },
  ]).concat([
    { kind: "who-defends", states: ["CHN", "FRA", "USA"], instrument: null, place: null, region: null, date: "1939-09-01" },
    { kind: "who-defends", states: ["CHN"], instrument: null, place: "guam", region: null, date: null },
    { kind: "must-defend", states: ["CHN"], instrument: "north-atlantic-1949", place: null, region: null, date: null },
    { kind: "uses", states: [], instrument: null, place: null, region: null, date: "1939-09-01" },
    { kind: "changes", states: [], instrument: null, place: null, region: null, date: "1939-09-01" },
  ] as never[]),
  "near-act": [{ differs: "date", instrument: "north-atlantic-1949", act: "signed", dates: ["1949-04-04"] }],
  "near-life": [{ differs: "date", instrument: "north-atlantic-1949", since: "1949-08-24", until: null }],
  "quoted-answer": (["supported", "contradicted", "depends-on-reading", "not-checkable", "past-verification"] as const).flatMap(
    (verdict) => {
      const nested = { code: "near-life", args: { differs: "date", instrument: "north-atlantic-1949", since: "1949-08-24", until: null } };
      const bare = {
        verdict,
        verified: "2026-06-30",
        ...ONE,
        readings: [],
        near: null,
        ground: null,
        cut: [],
        pactsOnly: verdict === "not-checkable",
      };
      return [
        bare,
        { ...bare, cut: ["1945", "1968"] },
        { ...bare, near: nested },
        { ...bare, ...ONE, counted: 57 },
        { ...bare, ...BY_RULES },
      ];
    },
  ),
  "rests-on-act": [
    { instrument: "north-atlantic-1949", act: "acceded", date: "1952-02-18", states: ["FRA"] },
    { instrument: "north-atlantic-1949", act: "signed", date: "1949-04-04", states: [] },
    { instrument: "north-atlantic-1949", act: "entered-into-force", date: null, states: ["USA", "FRA"] },
    { instrument: "north-atlantic-1949", act: "upgraded", date: "1949", states: ["FRA"] },
  ],
  "quoted-ledger": [
    { rule: "treaty-ally", here: [] },
    { rule: null, here: [{ code: "uncollected-rows", args: {} }] },
  ],
  "quoted-source": [
    {
      instrument: "north-atlantic-1949",
      article: "V",
      series: { series: "UNTS", volume: 34, page: 243, number: "541" },
      cite: null,
      url: "https://treaties.un.org",
      text: "unpublished",
      parties: false,
    },
    {
      instrument: "north-atlantic-1949",
      article: null,
      series: { series: "UNTS" },
      cite: null,
      url: null,
      text: "published",
      parties: true,
    },
    { instrument: null, article: null, series: null, cite: "Report, 3 May 1949", url: null, text: "published", parties: false },
  ],
  "not-read": [
    "long",
    "question",
    "nothing-named",
    "unknown-name",
    "time",
    "early",
    "vague",
    "either",
    "not-counted",
    "policy",
    "forecast",
    "past-undated",
    "ambiguous",
    "not-then",
    "not-together",
    "itself",
    "which-treaty",
    "whom",
    "no-article",
    "many",
    "word",
    "short",
    "form",
  ].map((why) => ({ why, about: ["60", "one", "two"] })),
  "each-a-reading": [{ of: [{ code: "day-past-verification", args: {} }] }],
  "by-rule": [{ rule: "treaty-ally", title: "Treaty ally", meaning: "a binding obligation" }],
  "on-part-of-it": [{ stretches: [{ first: "1912-03-13", last: "1912-12-31" }] }],
  "these-instruments": [{ instruments: [nato, nato] }],
  "guarantee-or-assurance": none,
  "help-or-any-promise": none,
  "broke-by-attack": [{ war: "German-Soviet war" }],
  "bound-on-first-day": [{ date: "1949-08-24" }],
  "names-enemy": none,
  "stands-for": [{ name: "The Manila Pact" }],
  "duty-under": [{ instruments: [nato] }],
  "in-force-for-one": none,
  "in-force-for-none": none,
  "bound-as-member": none,
  "withdrew-that-year": none,
  "binding-defence": none,
  "defence-or-force": none,
  "force-required": none,
  "any-security-treaty": none,
  "pact-or-defence": none,
  "by-then": none,
  "at-any-time": none,
  "standing-in-law": none,
  "notice-or-effect": none,
  "did-its-first-act": none,
  "link-not-checked": none,
  "promises-of-kind": [{ types: ["nonaggression"] }],
  "pledge-of-any-grade": none,
  "binding-defence-alone": none,
  "verdict-changed": [
    { rewritten: false, records: [] },
    { rewritten: true, records: [{ id: "a-1900", article: "I", change: "new" }] },
    { rewritten: false, records: Array.from({ length: 7 }, () => ({ id: "a-1900", article: null, change: "gone" as const })) },
  ],
};
