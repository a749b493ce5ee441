/**
 * One obligation, one bearer, one subject: the tests, the readings, the weakest link. Whether a promise is kept is not asked;
 * only what it says of this case.
 */
import type { Verdict } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation, OpenQuestion } from "../model/instruments.ts";
import type { Finding, OpenKind, Status } from "../model/results/trace.ts";
import type { Known } from "../time/span.ts";
import { type Test, test } from "./checks/check.ts";
import { slotTests } from "./checks/slotChecks.ts";
import type { Situation } from "./situation.ts";
import { type Clause, clauseOn, heldOn, modifiersOn, questionsOn, readAs, type SlotName, touched } from "./slots.ts";
import { ofKnown, weakest } from "./verdicts.ts";

export interface Decision {
  readonly tests: readonly Test[];
  readonly status: Status;
  readonly open: OpenKind | null;
  /** The enemies that the clause means; null: all that stand against the subject. */
  readonly against: readonly StateId[] | null;
  readonly clause: Clause;
}

export interface Duty {
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly by: StateId;
  /** null where it is owed to the parties about the subject. */
  readonly toward: StateId | null;
  readonly inForce: Known;
  readonly dormant: boolean;
  /** The same clause with the same patches, for bearers whose own readings do not matter, is one decision. */
  readonly key: string;
  /** The same clause with the same patches, whoever bears it. */
  readonly clauseKey: string;
  /** Of the row that shows it. */
  readonly id: string;
  /** What reads nothing of the case, kept as long as the duty is. */
  readonly settled: Settled;
}

interface Settled {
  /** Whether the clause, under any reading, asks who the enemy is, and where it was. */
  asks?: { readonly enemy: boolean; readonly place: boolean };
  clause?: Clause;
  questions?: readonly { readonly question: OpenQuestion; readonly names: readonly SlotName[]; readonly clauses: readonly Clause[] }[];
  said?: Pick<Finding, "positions" | "precedents">;
}

/** The clause as it stands on the day for this duty, and as each open reading has it. */
export function clauseOf(duty: Duty, day: Situation["day"]): { clause: Clause; questions: NonNullable<Settled["questions"]> } {
  const { instrument, obligation, by, toward, settled } = duty;
  const clause = settled.clause ?? clauseOn(instrument, obligation, { by, toward }, day);
  settled.clause = clause;
  const questions =
    settled.questions ??
    questionsOn(instrument, obligation, { by, toward }, day).map((question) => ({
      question,
      names: touched(question),
      clauses: question.readings.map((reading) => readAs(clause, reading)),
    }));
  settled.questions = questions;
  return { clause, questions };
}

/** What does not depend on who owes it is worked out once in a trace: clauses by their patches, decisions by what they turn on. */
export interface Cache {
  readonly clauses: Map<string, { tests: readonly (readonly [SlotName, Test])[]; enemies: readonly StateId[] }>;
  readonly decisions: Map<string, Decision>;
}

export function newCache(): Cache {
  return { clauses: new Map(), decisions: new Map() };
}

/** What the tests of a clause turn on beside the case, and what a decision does: only where readings are open, who bears it. */
export function dutyKeys(
  duty: Omit<Duty, "id" | "key" | "clauseKey" | "settled">,
  subject: StateId,
  day: Situation["day"],
): Pick<Duty, "id" | "key" | "clauseKey"> {
  const { instrument, obligation, by, toward, inForce, dormant } = duty;
  const patches =
    instrument.modifiers === undefined
      ? ""
      : modifiersOn(instrument, obligation, { by, toward }, day)
          .map((patch) => instrument.modifiers?.indexOf(patch))
          .join(",");
  const clauseKey = `${instrument.id} ${obligation.id} ${patches} ${subject}`;
  const turnsOnBearer = instrument.open !== undefined && questionsOn(instrument, obligation, { by, toward }, day).length > 0;
  return {
    id: `${instrument.id}#${obligation.id}:${by}>${subject}`,
    clauseKey,
    key: `${clauseKey} ${turnsOnBearer ? by : ""} ${inForce} ${dormant}`,
  };
}

export function decide(situation: Situation, duty: Duty, cache: Cache): Decision {
  const known = cache.decisions.get(duty.key);
  if (known !== undefined) return known;
  const { instrument, obligation, inForce, dormant } = duty;
  const { clause: base, questions } = clauseOf(duty, situation.day);
  const tested = (clause: Clause, reading: string, wanted?: readonly SlotName[]) => {
    const id = `${duty.clauseKey} ${reading}`;
    let found = cache.clauses.get(id);
    if (found === undefined) {
      found = slotTests({ situation, instrument, clause, type: obligation.type }, wanted);
      cache.clauses.set(id, found);
    }
    return found;
  };
  const plain = tested(base, "");
  const slots = underReadings(
    duty,
    situation.day,
    questions,
    plain.tests,
    (clause, reading, wanted) => tested(clause, reading, wanted).tests,
  );
  const tests = [...frame(duty, base, inForce, dormant), ...slots.map(([, one]) => one)];
  const decision: Decision = { tests, ...statusOf(tests), against: base.slots.enemy === undefined ? null : plain.enemies, clause: base };
  cache.decisions.set(duty.key, decision);
  return decision;
}

/** What each open question makes of the slots that its readings change, in the place of the plain tests of those. */
export function underReadings(
  { by, instrument }: Duty,
  day: Situation["day"],
  questions: NonNullable<Settled["questions"]>,
  plain: readonly Slot[],
  tested: (clause: Clause, reading: string, wanted: readonly SlotName[]) => readonly Slot[],
): readonly Slot[] {
  if (questions.length === 0) return plain;
  const changed = new Set(questions.flatMap(({ names }) => withDependants(names)));
  const kept = plain.filter(([name]) => !changed.has(name));
  // Two questions may turn on one slot: each has its say, and the weakest decides.
  return kept.concat(
    questions.flatMap(({ question, names, clauses }) => {
      const wanted = withDependants(names);
      const results = question.readings.map((reading, number) => ({
        reading,
        tests: tested(clauses[number] as Clause, `${question.id} ${number}`, wanted),
      }));
      return merge(names, results, { by, day, questionKey: `reading:${instrument.id}:${question.id}`, question: question.question });
    }),
  );
}

/** Whether a fellow party or an excepted state stands against the subject turns on who the enemies are. */
function withDependants(names: readonly SlotName[]): readonly SlotName[] {
  return names.includes("enemy") ? [...new Set([...names, "own-parties", "except"] as const)] : names;
}

/** What holds before any slot: that it is in force, and that its words are known. */
export function frame({ instrument, obligation }: Duty, clause: Clause, inForce: Known, dormant: boolean): Test[] {
  const { ref } = clause;
  const tests = [
    test(
      "in-force",
      ofKnown(inForce),
      inForce === true ? "in force between them" : "whether it was in force on that day is not known",
      ref,
      { basis: "record", open: inForce === true ? null : "record", reads: ["in-force"] },
    ),
  ];
  if (clause.runs !== true)
    tests.push(
      test(
        "in-force",
        ofKnown(clause.runs),
        clause.runs === false ? "the clause did not run on that day" : "whether the clause ran on that day is not known",
        ref,
        { basis: "record", open: clause.runs === false ? null : "record" },
      ),
    );
  if (dormant)
    tests.push(
      test("in-force", "open", "dormant: no end was found, and nobody is known to have used it", instrument.dormant?.ref ?? ref, {
        basis: "record",
        open: "record",
      }),
    );
  const words = wordsKnown(instrument, obligation);
  if (words !== null) tests.push(test("text", "open", words, ref, { basis: "record", open: "record" }));
  return tests;
}

/** Why the words of a clause cannot carry a verdict; null where they were seen. */
export function wordsKnown(instrument: Instrument, obligation: Obligation): string | null {
  if (instrument.text === "unpublished") return "its text is not published";
  if (instrument.text === "quoted" && instrument.depth === "summary")
    return "only a sentence of it is public; its conditions were not seen";
  if (instrument.depth === "summary" && obligation.versions[0]?.ref.checked !== "text")
    return "its words were not seen; this rests on a summary";
  return null;
}

interface Reader {
  readonly by: StateId;
  readonly day: Situation["day"];
  readonly questionKey: string;
  readonly question: string;
}

type Slot = readonly [SlotName, Test];

/**
 * Puts one test in the place of those that the readings change. All readings agree: that is the answer. They differ: open,
 * unless the bearer itself has adopted a reading that widens its duty; its own narrowing does not free it.
 */
function merge(
  names: readonly SlotName[],
  results: readonly { reading: Parameters<typeof heldOn>[0]; tests: readonly Slot[] }[],
  { by, day, questionKey, question }: Reader,
): readonly Slot[] {
  const read = withDependants(names);
  const verdicts = results.map(({ reading, tests }) => {
    const own = tests.filter(([name]) => read.includes(name));
    return { reading, tests: own, result: weakest(own.map(([, one]) => one.result)) };
  });
  const [first] = verdicts;
  if (first === undefined || verdicts.every(({ result }) => result === first.result)) return first?.tests ?? [];
  const widest = verdicts.reduce((best, one) => (rank(one.result) > rank(best.result) ? one : best), first);
  const admitted = verdicts.find(({ reading, result }) => result === "yes" && heldOn(reading, by, day));
  const readings = verdicts.map(({ reading, result }) => ({ says: reading.says, heldBy: reading["held-by"] ?? [], result }));
  const slot = names[0] ?? "owed";
  const clause = names.join(" and ");
  const rest = { readings, reads: [questionKey] };
  return admitted === undefined
    ? [[slot, test(clause, "open", `${question} The readings differ.`, widest.reading.ref, { open: "text", ...rest })]]
    : [
        [
          slot,
          test(clause, "yes", `${question} ${by} itself holds: ${admitted.reading.says}`, admitted.reading.ref, {
            basis: "admission",
            ...rest,
          }),
        ],
      ];
}

function rank(verdict: Verdict): number {
  return verdict === "yes" ? 2 : verdict === "open" ? 1 : 0;
}

/** The weakest test decides. What is open only through the record is never called a dispute of law. */
export function statusOf(tests: readonly Test[]): { status: Status; open: OpenKind | null } {
  const verdict = weakest(tests.map(({ result }) => result));
  if (verdict !== "open") return { status: verdict === "yes" ? "triggered" : "not-triggered", open: null };
  const kinds = new Set(tests.flatMap(({ result, open }) => (result === "open" && open !== null ? [open] : [])));
  return { status: "contestable", open: kinds.has("text") ? "text" : kinds.has("fact") ? "fact" : "record" };
}
