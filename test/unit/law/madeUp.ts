/**
 * A small made-up world for tests of the law: eight states, a few places, one pact at a time. The table of trigger words and acts
 * is the ledger's; everything else is here, so that a test can be read without opening another file.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type * as z from "zod";
import { indexLedger, type Ledger } from "../../../src/ledger/ledger.ts";
import type { Act } from "../../../src/model/acts.ts";
import type { SetSlots, Version } from "../../../src/model/clauses.ts";
import { type Instrument, Instrument as InstrumentSchema, type Obligation } from "../../../src/model/instruments.ts";
import type { LedgerData } from "../../../src/model/ledger.ts";
import type { Phrase } from "../../../src/model/phrase.ts";
import type { Place, Region, StateClass, War } from "../../../src/model/places.ts";
import type { Finding, TestRow, Trace } from "../../../src/model/results/trace.ts";
import type { State } from "../../../src/model/states.ts";
import { TriggersFile } from "../../../src/model/vocabularyFile.ts";
import { type AnswerOf, runOperation } from "../../../src/operations/run.ts";
import type { OperationName } from "../../../src/operations/table.ts";
import { englishSpeaker, type Names, speak } from "../../../src/prose/index.ts";
import type { Day } from "../../../src/time/day.ts";

export const ref = { source: "made-up", checked: "text" } as const;
export const DAY = "1950-06-01";

const words = readFileSync(fileURLToPath(new URL("../../../data/vocabulary/triggers.yaml", import.meta.url)), "utf8");
export const TRIGGERS = TriggersFile.parse(parse(words)).triggers;

/** Two states that are bound, two that fight, and four others. HHH existed until 1940; GGG is on an island in the North Pacific. */
export const STATES: readonly State[] = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"].map(
  (id): State => ({
    id,
    name: `State ${id[0]}`,
    "verified-through": "2026-06",
    homeland: {
      continents: ["europe"],
      borders: id === "AAA" ? ["BBB"] : ["AAA"],
      ...(id === "GGG" ? { island: true, waters: ["north-pacific" as const] } : {}),
    },
    periods: [{ name: `State ${id[0]}`, from: "1800", until: id === "HHH" ? "1940-12-31" : null, system: "yes", ref }],
    seats: [],
  }),
);

export function place(id: string, fields: Partial<Place> = {}): Place {
  return { id, name: id, kind: ["island"], "verified-through": "2026-06", ...fields };
}

export const held = (state: string, from: string | null = "1800", until: string | null = null) => ({ state, from, until, ref });

type Slots = z.infer<typeof SetSlots>;
export type Written = Slots & Partial<Pick<Version, "from" | "until">>;

/** One duty, by default owed by BBB to AAA, the two parties. */
export function duty(slots: Written | Written[], fields: Partial<Obligation> = {}): Obligation {
  return {
    id: "duty",
    article: "1",
    type: "defence",
    by: "parties",
    toward: "parties",
    versions: [slots].flat().map((one, index) => ({ ...(index === 0 ? { trigger: "armed-attack" as const } : {}), ...one, ref })),
    ...fields,
  };
}

export function pact(obligations: Obligation | Obligation[], fields: Partial<Instrument> = {}): Instrument {
  return InstrumentSchema.parse({
    id: "pact-1900",
    title: "The Pact",
    kind: "treaty",
    text: "published",
    depth: "article",
    "verified-through": "2026-06",
    acts: [inForce(["AAA", "BBB"])],
    obligations: [obligations].flat(),
    ...fields,
  });
}

export function inForce(states: string[], date: string | null = "1900-01-01"): Act {
  return { act: "entered-into-force", date, for: states, ref };
}

export interface World {
  readonly places?: readonly Place[];
  readonly regions?: readonly Region[];
  readonly classes?: readonly StateClass[];
  readonly wars?: readonly War[];
  readonly states?: readonly State[];
  /** Names that compile a data set. */
  readonly coders?: readonly string[];
}

export function worldOf(instruments: Instrument | Instrument[], world: World = {}): Ledger {
  const ledger: LedgerData = {
    ledger: { version: "0.0.1", hash: "0123456789abcdef", verifiedThrough: "2026-06-30" as Day },
    states: world.states ?? STATES,
    places: world.places ?? [],
    regions: world.regions ?? [],
    classes: world.classes ?? [],
    wars: world.wars ?? [],
    sources: [{ id: "made-up", cite: "Made up for a test", kind: "none" }],
    instruments: [instruments].flat(),
    records: {} as LedgerData["records"],
    rules: [],
    explanations: [],
    triggers: TRIGGERS,
    ...(world.coders === undefined ? {} : { coders: world.coders }),
  };
  return indexLedger(ledger);
}

export type Asked = Record<string, unknown>;

/** An operation's answer in English, with states named by their keys, so that a sentence shows which state it is about. */
export function spoken<N extends OperationName>(name: N, ledger: Ledger, input: unknown): AnswerOf<N> {
  return speak(runOperation(name, { ledger }, input) as never, englishSpeaker(namesIn(ledger)));
}

/** Returns a function that puts a phrase into English. */
export function sayIn(ledger: Ledger): (phrase: Phrase) => string {
  return (phrase) => englishSpeaker(namesIn(ledger)).phrase(phrase);
}

function namesIn(ledger: Ledger): Names {
  const placeName = (id: string) => ledger.place(id)?.name ?? id;
  return {
    state: (id) => id,
    place: placeName,
    region: (id) => ledger.data.regions.find((region) => region.id === id)?.name ?? placeName(id),
    instrument: (id) => ledger.instrument(id)?.short ?? ledger.instrument(id)?.title ?? id,
  };
}

/** CCC strikes AAA on 1 June 1950 at home, unless the case says otherwise. */
export function traceIn(ledger: Ledger, asked: Asked = {}): Trace {
  return spoken("crisis.trace", ledger, { initiator: "CCC", target: "AAA", date: DAY, ...asked });
}

/** The finding on BBB's duty about AAA; null if there is none. */
export function foundIn(answer: Trace, { by = "BBB", to = "AAA", id = "duty" } = {}): Finding | null {
  return answer.obligations.find((one) => one.owedBy === by && one.obligation === id && (one.owedTo === to || one.about === to)) ?? null;
}

/** The result of the one pact in the case. */
export function verdict(instrument: Instrument | Instrument[], asked: Asked = {}, world: World = {}, which = {}): Finding {
  const found = foundIn(traceIn(worldOf(instrument, world), asked), which);
  if (found === null) throw new Error("no such finding");
  return found;
}

export function testsOf(finding: Finding, clause: string): TestRow[] {
  return finding.tests.filter((one) => one.clause === clause);
}

/** One test as a line: result, basis, kind of open, reason. */
export function line({ result, basis, open, reason }: TestRow): string {
  return `${result} (${basis}${open === null ? "" : `, open: ${open}`}): ${reason}`;
}

export function lineOf(finding: Finding, clause: string): string {
  return testsOf(finding, clause).map(line).join(" | ");
}

/** The three lines of the error for a case. */
export function complaintOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no error";
}
