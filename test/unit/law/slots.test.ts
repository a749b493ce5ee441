/**
 * No slot is ignored silently. A renamed slot is refused; each slot, added or removed, changes an answer; and each value of each
 * closed list is used by some clause here. The tables are typed by the lists, so a new value does not compile until it has a row.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  AreaAlternative,
  type Exception,
  PlaceKind,
  type Requirement,
  type Role,
  slots,
  type Trigger,
} from "../../../src/model/clauses.ts";
import { CrisisAct } from "../../../src/model/crisis.ts";
import { Forbids, Instrument, type Modifier } from "../../../src/model/instruments.ts";
import type { War } from "../../../src/model/places.ts";
import type { Day } from "../../../src/time/day.ts";
import {
  type Asked,
  duty,
  held,
  inForce,
  lineOf,
  pact,
  place,
  ref,
  TRIGGERS,
  testsOf,
  traceIn,
  verdict,
  type Written,
  worldOf,
} from "./madeUp.ts";

const folder = fileURLToPath(new URL("../../../data/instruments/", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
type Tree = { [key: string]: Tree } & Tree[];

describe("a slot that is renamed is refused", () => {
  const names = Object.keys(slots);
  /** Every object under `obligations`, `modifiers` and `open` that contains slots. */
  function holders(node: unknown): Record<string, unknown>[] {
    if (Array.isArray(node)) return node.flatMap(holders);
    if (node === null || typeof node !== "object") return [];
    const own = node as Record<string, unknown>;
    return [...(Object.keys(own).some((key) => names.includes(key)) ? [own] : []), ...Object.values(own).flatMap(holders)];
  }

  test("in any instrument of the ledger", () => {
    let tried = 0;
    const passed: string[] = [];
    for (const file of files) {
      const whole = parse(readFileSync(folder + file, "utf8")) as Tree;
      const parts = (["obligations", "modifiers", "open"] as const).flatMap((key) =>
        (whole[key] ?? []).map((part: Tree) => ({ key, part })),
      );
      for (const { key, part } of parts) {
        const small = {
          ...whole,
          obligations: [],
          modifiers: undefined,
          open: undefined,
          sources: undefined,
          acts: [whole["acts"]?.[0]],
          [key]: [part],
        };
        for (const holder of holders(part)) {
          for (const name of Object.keys(holder).filter((one) => names.includes(one))) {
            const value = holder[name];
            delete holder[name];
            holder[`${name}x`] = value;
            tried += 1;
            if (Instrument.safeParse(small).success) passed.push(`${file}: ${name}`);
            delete holder[`${name}x`];
            holder[name] = value;
          }
        }
      }
    }
    expect(passed).toEqual([]);
    expect(tried).toBeGreaterThan(1500);
  });
});

describe("each slot, put in or left out, changes an answer", () => {
  const answer = (slot: Written, asked: Asked) =>
    JSON.stringify(
      traceIn(worldOf(pact(duty(slot, { type: "offence" }), { acts: [inForce(["AAA", "BBB", "EEE"])] })), asked).obligations.map(
        ({ status, tests, does }) => [status, does, tests],
      ),
    );
  test.each<[string, Written, Asked]>([
    ["trigger", { trigger: "uprising" }, {}],
    ["enemy", { enemy: { is: "DDD" } }, {}],
    ["own-parties", { "own-parties": "excluded" }, { initiator: "EEE" }],
    ["conduct", { conduct: "self-defence", trigger: "war" }, { initiator: "AAA", target: "CCC" }],
    ["area", { area: [{ what: "territory", of: ["BBB"] }] }, {}],
    ["requires", { requires: [{ fact: "it snowed" }] }, {}],
    ["except", { except: [{ enemy: { is: "CCC" } }] }, {}],
    ["response", { response: { does: "mobilise", force: "none", decides: "each", wording: "so" } }, {}],
  ])("%s", (_name, slot, asked) => expect(answer(slot, asked)).not.toBe(answer({}, asked)));

  test("owed, in a patch", () => {
    const patch: Modifier = { kind: "amendment", set: { owed: false }, ref };
    expect([verdict(pact(duty({}))).status, verdict(pact(duty({}), { modifiers: [patch] })).status]).toEqual([
      "triggered",
      "not-triggered",
    ]);
  });

  test("that is all of them", () =>
    expect(Object.keys(slots).sort()).toEqual([
      "area",
      "conduct",
      "enemy",
      "except",
      "owed",
      "own-parties",
      "requires",
      "response",
      "trigger",
    ]));
});

describe("words against acts", () => {
  const SAID = { yes: "met", no: "not-met", open: "open" };
  const words = {
    "armed-attack": "table",
    aggression: "table",
    war: "table",
    threat: "table",
    "threat-short-of-attack": "table",
    uprising: "table",
    mobilisation: "table",
    breach: "table",
    date: "met",
    always: "met",
  } satisfies Record<Trigger, string>;
  test.each(Object.entries(words))("%s", (word, rule) => {
    const got = Object.fromEntries(
      CrisisAct.options.map((act) => [act, testsOf(verdict(pact(duty({ trigger: word as Trigger })), { act }), "trigger")[0]?.result]),
    );
    const row = TRIGGERS.find((one) => one.word === word);
    expect(got).toEqual(
      Object.fromEntries(CrisisAct.options.map((act) => [act, rule === "met" ? "met" : SAID[row?.cells[act] ?? "open"]])),
    );
  });

  test("each cell of the table has its reason", () => {
    for (const { word, cells, because } of TRIGGERS) {
      const given = because.flatMap(({ acts }) => acts).sort();
      expect([word, given]).toEqual([word, Object.keys(cells).sort()]);
    }
  });

  test.each<[Trigger, string]>([
    ["armed-attack", "not-met (text): AAA was not itself struck"],
    ["mobilisation", "not-met (text): AAA was not itself struck"],
    ["threat", "not-met (presumed): AAA struck; it must itself be threatened: presumed not so"],
    ["war", 'met (text): an armed attack counts as "war", whoever began it: hostilities between states'],
    ["always", "met (text): the duty runs at all times"],
    ["date", "met (text): the text sets a day and no event"],
  ])("for the one that struck, %s", (trigger, said) =>
    expect(lineOf(verdict(pact(duty({ trigger })), { initiator: "AAA", target: "CCC" }), "trigger")).toBe(said),
  );

  test("a word that the table does not have is open through the record", () => {
    const { data } = worldOf(pact(duty({ trigger: "breach" })));
    expect(data.triggers.length).toBe(8);
  });
});

describe("roles", () => {
  const cases = {
    attacker: {},
    opponent: { initiator: "AAA", target: "CCC" },
    second: { strike: "CCC>AAA/DDD", initiator: "DDD" },
    supporting: { initiator: "DDD", aid: "CCC+DDD" },
    mobilised: { initiator: "DDD", aid: "CCC*DDD" },
    belligerent: { initiator: "DDD" },
  } satisfies Record<Role, Asked>;
  const wars: readonly War[] = [
    {
      id: "made-up-war",
      name: "Made-up war",
      sides: [[{ state: "CCC", from: "1950-01-01", until: null }], [{ state: "AAA", from: "1950-01-01", until: null }]],
      from: "1950-01-01",
      until: null,
      ref,
    },
  ];
  test.each(Object.entries(cases))("%s", (role, asked) => {
    const [one] = testsOf(
      verdict(pact(duty({ trigger: "war", enemy: { is: "CCC", as: [role as Role] } })), asked, role === "belligerent" ? { wars } : {}),
      "enemy",
    );
    expect(one?.result).toBe("met");
  });
});

describe("area", () => {
  const places = PlaceKind.options.map((kind) =>
    place(`a-${kind}`, { kind: [kind], sovereign: [held("AAA")], administered: [held("DDD", "1940"), held("AAA", "1800", "1939")] }),
  );
  const area = (one: AreaAlternative, where: string, act: string) =>
    testsOf(
      verdict(
        pact(duty({ area: [one] })),
        { place: where, act },
        { places, regions: [{ id: "lands", name: "Lands", yes: { kind: ["mainland"] }, ref }] },
      ),
      "area",
    )[0]?.result;

  test.each(PlaceKind.options)("kind %s", (kind) => {
    const others = PlaceKind.options.filter((other) => other !== kind);
    expect([
      area({ what: "any", kind: [kind] }, `a-${kind}`, "armed-attack"),
      area({ what: "any", kind: others }, `a-${kind}`, "armed-attack"),
    ]).toEqual(["met", "not-met"]);
  });

  const island = "a-island";
  test.each<[string, AreaAlternative, string, string, string]>([
    ["territory, struck", { what: "territory" }, island, "armed-attack", "met"],
    ["territory, at sea", { what: "territory" }, "a-sea", "armed-attack", "not-met"],
    ["forces, struck", { what: "forces" }, island, "attack-on-forces", "met"],
    ["forces, but the land was struck", { what: "forces" }, island, "armed-attack", "not-met"],
    ["any", { what: "any" }, island, "attack-on-forces", "met"],
    ["held by title", { what: "territory", held: "sovereign" }, island, "armed-attack", "met"],
    ["held by jurisdiction", { what: "territory", held: "jurisdiction" }, island, "armed-attack", "not-met"],
    ["of the one", { what: "territory", of: ["AAA"] }, island, "armed-attack", "met"],
    ["of another", { what: "territory", of: ["BBB"] }, island, "armed-attack", "not-met"],
    ["ground of one state, on forces of another", { what: "any", "land-of": ["DDD"] }, island, "attack-on-forces", "not-met"],
    ["ground of its own", { what: "any", "land-of": ["AAA"] }, island, "attack-on-forces", "met"],
    ["in a region", { what: "any", in: ["lands"] }, "a-mainland", "armed-attack", "met"],
    ["outside it", { what: "any", in: ["lands"] }, island, "armed-attack", "not-met"],
    ["a place by name", { what: "any", places: [island] }, island, "armed-attack", "met"],
    ["another place", { what: "any", places: ["a-sea"] }, island, "armed-attack", "not-met"],
    ["all but it", { what: "any", not: [island] }, island, "armed-attack", "not-met"],
    ["all but a region elsewhere", { what: "any", not: ["lands"] }, island, "armed-attack", "met"],
    ["run by that state", { what: "any", "administered-by": ["DDD"] }, island, "armed-attack", "met"],
    ["run by another", { what: "any", "administered-by": ["AAA"] }, island, "armed-attack", "not-met"],
    [
      "run so also on a day before",
      { what: "any", "administered-by": ["DDD"], "as-of": "1945-01-01" as Day },
      island,
      "armed-attack",
      "met",
    ],
    [
      "run otherwise on that day",
      { what: "any", "administered-by": ["DDD"], "as-of": "1939-06-01" as Day },
      island,
      "armed-attack",
      "open",
    ],
    ["covered from then on", { what: "any", from: "1951" }, island, "armed-attack", "not-met"],
    ["covered until then", { what: "any", until: "1949" }, island, "armed-attack", "not-met"],
    ["covered on the day", { what: "any", from: "1949", until: "1951" }, island, "armed-attack", "met"],
  ])("%s", (_name, one, where, act, result) => expect(area(one, where, act)).toBe(result));

  // `vessels` makes a condition (requirements.test.ts); `quote` and `ref` are read by no test.
  test("each other word of an alternative has a row above", () =>
    expect(Object.keys(AreaAlternative.shape).sort()).toEqual(
      [
        "administered-by",
        "as-of",
        "from",
        "held",
        "in",
        "kind",
        "land-of",
        "not",
        "of",
        "places",
        "quote",
        "ref",
        "until",
        "vessels",
        "what",
      ].sort(),
    ));

  test("of alternatives any one suffices", () => {
    const found = verdict(
      pact(
        duty({
          area: [
            { what: "territory", of: ["BBB"] },
            { what: "territory", of: ["AAA"] },
          ],
        }),
      ),
    );
    expect(lineOf(found, "area")).toBe("met (presumed): the homeland of AAA: the territory of AAA; the clause means AAA");
  });
});

describe("conditions and exceptions", () => {
  type Word = Extract<Requirement, string>;
  const plain = {
    unprovoked: "met",
    "not-directly-provoked": "met",
    opinion: "met",
    "provoked-into-war": "not-met",
    "state-of-war": "met",
    "common-war": "open",
    "from-abroad": "met",
    request: "met",
    "party-request": "met",
    resistance: "met",
  } satisfies Record<Word, string>;
  test.each(Object.entries(plain))("%s", (word, result) =>
    expect(testsOf(verdict(pact(duty({ requires: [word as Word] }))), "requires").map((one) => one.result)).toEqual([result]),
  );

  test.each<[Exception, string]>([
    [{ enemy: { is: "CCC" } }, "not-met"],
    [{ "began-on": ["CCC"] }, "met"],
    [{ in: ["a-place"] }, "not-met"],
    [{ fact: "it rained" }, "met"],
  ])("%j", (one, result) =>
    expect(
      testsOf(
        verdict(pact(duty({ except: [one] })), { place: "a-place" }, { places: [place("a-place", { sovereign: [held("AAA")] })] }),
        "except",
      ).map((row) => row.result),
    ).toEqual([result]),
  );
});

test.each(Forbids.options)(
  "a promise that forbids %s is broken by an attack only if it forbids attack, and contestably if it forbids interference",
  (forbids) => {
    const answer = traceIn(worldOf(pact(duty({ trigger: "always" }, { type: "nonaggression", forbids: [forbids] }))), { initiator: "BBB" });
    expect(answer.breaches.length).toBe(forbids === "attack" || forbids === "interference" ? 1 : 0);
  },
);

describe("land that the struck state holds and others claim", () => {
  const isle = (more: object) => ({
    places: [place("isle", { claims: [held("AAA"), held("DDD")], administered: [held("AAA")], ...more })],
  });
  const clause = pact(duty({ area: [{ what: "territory" }] }));
  const status = (initiator: string, more: object = {}) =>
    traceIn(worldOf(clause, isle(more)), { initiator, place: "isle" }).obligations.find(({ owedTo }) => owedTo === "AAA")?.status;

  test("a claim opens the clause against the claimant alone", () =>
    expect([status("CCC"), status("DDD")]).toEqual(["triggered", "contestable"]));
  test("it stays open where the struck state does not hold the land", () =>
    expect(status("CCC", { administered: [held("DDD")] })).toBe("contestable"));
  test("to administer without a claim is an occupation, and its forces are what was struck", () =>
    expect(status("CCC", { claims: [held("DDD")] })).toBe("not-triggered"));
});
