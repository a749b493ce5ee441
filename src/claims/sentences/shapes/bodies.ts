/** Sentences about a body as a whole: how many members it has, who they are, who founded it, who suspended its part. */
import type { Expectation } from "../../../model/claims.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Members } from "../../../model/results/members.ts";
import { STANDINGS } from "../../../model/vocabulary.ts";
import { spanOf } from "../../../time/span.ts";
import { countWord } from "../../../views/words.ts";
import { affair, there, type Way } from "../affairs.ts";
import { type Group, groupOf, groupTakes } from "../groups.ts";
import {
  called,
  isPast,
  mentionsIn,
  momentsOf,
  type Scene,
  sentence,
  stateOf,
  type Taken,
  timeWords,
  titled,
  Unreadable,
} from "../scene.ts";
import { treatyAtAll, treatyOf } from "../treaties.ts";
import { BOUND_WORDS, senseExpectation, sensesOf } from "./amounts.ts";
import { countExpectation } from "./counts.ts";
import { dated, dissolvedThen, ofBody, standingOf } from "./membership.ts";
import { firstDay } from "./obliges.ts";
import { among } from "./ties.ts";

/** "NATO has 32 members". Where some are suspended, or it is not known whether they belong, counting them is another reading. */
export function members(scene: Scene): Taken[] {
  const { number, bound, denies } = scene;
  const treaty = treatyOf(scene, scene.slots[0]);
  const how = bound ?? "equals";
  if (number === null || denies) throw new Unreadable("vague", ["members"]);
  const verb = isPast(scene) ? "had" : "has";
  const says = sentence(`${titled(treaty)} ${verb} ${BOUND_WORDS[how]}${countWord(number, false)} members ${timeWords(scene)}`);
  const senses = sensesOf(how, number);
  const ways = waysToCount(scene, treaty).flatMap(({ name, conditions }) =>
    senses.map(
      (sense): Way => ({
        name: [name, sense.name].filter(Boolean).join(", ") || null,
        ask: (date, denied) => {
          if (denied) throw new Unreadable("time");
          return {
            "bound-to": { operation: "instrument.members", input: { id: treaty.id, date } },
            expect: [senseExpectation(`members[${conditions.join("&")}].length`, sense)],
          };
        },
      }),
    ),
  );
  const gone = dissolvedThen(scene, treaty, scene.slots[0]);
  const [way] = ways;
  if (gone !== null && senses.length > 1) throw new Unreadable("vague", [BOUND_WORDS[how].trim()]);
  const meant = gone === null || way === undefined ? ways : [ofBody(gone, way), { ...way, name: "parties to its treaty" }];
  return [{ claim: { says, kind: "count", ...affair(scene, [], meant) }, takes: [] }];
}

/** "Was founded in 1949 by twelve countries": signed then, and so many members on the first day on which it bound any. */
export function foundedBy(scene: Scene): Taken[] {
  const { number, bound, denies, when } = scene;
  const treaty = treatyAtAll(scene, 0);
  const date = firstDay(scene, treaty);
  const how = bound ?? "equals";
  if (number === null || denies || date === null) throw new Unreadable("vague", ["founded"]);
  if (when.kind !== "unsaid" && when.kind !== "in") throw new Unreadable("time");
  const says = sentence(`${titled(treaty)} was founded by ${BOUND_WORDS[how]}${countWord(number, false)} states ${timeWords(scene)}`);
  const signed = { at: "instrument.acts[act=signed].date", includes: when.kind === "in" ? when.date : "" };
  const standing = standingOf(treaty);
  return [
    {
      claim: {
        says,
        kind: "count",
        "bound-to": { operation: "instrument.members", input: { id: treaty.id, date: `${date}` } },
        expect: [countExpectation(`members[standing=${standing}&inForce=true].length`, how, number)],
        ...(when.kind === "in"
          ? { also: [{ "bound-to": { operation: "instrument.show", input: { id: treaty.id } }, expect: [signed] }] }
          : {}),
      },
      takes: [{ word: "founded", means: phrase("bound-on-first-day", { date }) }],
    },
  ];
}

function waysToCount(scene: Scene, treaty: Instrument): { name: string | null; conditions: string[] }[] {
  const standing = standingOf(treaty);
  const date = momentsOf(scene).findLast((day) => day <= scene.today) ?? scene.today;
  const { members: rows } = scene.ask.run("instrument.members", { id: treaty.id, date }) as Members;
  const suspended = rows.some((row) => row.standing === "suspended");
  const unknown = rows.some((row) => row.standing === standing && row.inForce === "unknown");
  const sure = [`standing=${standing}`, "inForce=true"];
  if (!suspended && !unknown) return [{ name: null, conditions: sure }];
  // States that joined on a day that was not found have joined by the ledger's own day.
  if (
    !suspended &&
    date === scene.today &&
    rows.every((row) => row.standing !== standing || row.inForce === true || isUndated(treaty, row))
  )
    return [{ name: null, conditions: [`standing=${standing}`] }];
  return [
    { name: "those in good standing", conditions: sure },
    ...(suspended
      ? [{ name: "suspended ones too", conditions: [...among("standing", STANDINGS, [standing, "suspended"]), "inForce=true"] }]
      : []),
    ...(unknown ? [{ name: "those not known to be bound too", conditions: [`standing=${standing}`] }] : []),
  ];
}

/** A member that joined on a day that was not found, by an act that needs no entry into force. */
function isUndated({ acts }: Instrument, { state, since, inForce, readings }: Members["members"][number]): boolean {
  const joined = acts.some(({ act, date, for: whom }) => act === "joined" && date === null && whom?.includes(state) === true);
  return inForce === "unknown" && since === null && readings.length === 0 && joined;
}

/** "A, B and C make up X": each is a member, and there are no more. */
export function membersExactly(scene: Scene): Taken[] {
  // "A's allies in X are B and C": these with A itself.
  const body = scene.slots.find(({ kind }) => kind === "treaty");
  const group = groupOf(scene, body);
  if (group !== null) return groupExactly(scene, group);
  const treaty = treatyOf(scene, body);
  const all = scene.slots.filter(({ kind }) => kind === "states").flatMap(mentionsIn);
  const states = all.map((mention) => stateOf(scene, { kind: "states", mentions: [mention], joint: null }));
  if (states.length < 2 || scene.denies) throw new Unreadable("form");
  if (scene.number !== null && scene.number !== states.length) throw new Unreadable("not-counted", [String(scene.number)]);
  const says = sentence(
    `${states.map((state) => called(scene, state)).join(", ")} are the members of ${titled(treaty)}, and there are no others, ${timeWords(scene)}`,
  );
  const ways = waysToCount(scene, treaty).map(({ name, conditions }): Way => {
    const row = `members[${conditions.join("&")}]`;
    const expect: Expectation[] = [
      { at: `${row}.state`, includes: states },
      { at: `${row}.length`, equals: states.length },
    ];
    return { name, ask: (date) => ({ "bound-to": { operation: "instrument.members", input: { id: treaty.id, date } }, expect }) };
  });
  return [{ claim: { says, kind: "law", ...affair(scene, states, ways) }, takes: [] }];
}

/** "A, B and C formed the Little Entente": the states of which the name is said, by the glossary, without its times. */
function groupExactly(scene: Scene, { id, name, states: own }: Group): Taken[] {
  const states = scene.slots
    .filter(({ kind }) => kind === "states")
    .flatMap(mentionsIn)
    .map(({ things }) => things.find((one) => one.kind === "state" && own.includes(one.id as StateId))?.id ?? things[0]?.id ?? "");
  if (states.length < 2 || scene.denies || scene.when.kind !== "unsaid") throw new Unreadable("form");
  const says = sentence(
    `${states.map((state) => called(scene, state as StateId)).join(", ")} are the states of the ${name}, and there are no others`,
  );
  const expect: Expectation[] = [
    { at: "terms.leads.states.id", includes: states },
    { at: "terms.leads.states.length", equals: states.length },
  ];
  const claim = { says, kind: "law" as const, "bound-to": { operation: "ledger.glossary", input: { term: id } }, expect };
  return [
    {
      claim,
      takes: groupTakes(
        scene,
        scene.slots.find(({ kind }) => kind === "treaty"),
      ),
    },
  ];
}

const FIRST_ACTS: readonly string[] = ["signed", "joined", "designated"];

/** A founder is one of those by which the first act of the instrument was done. */
export function founder(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene, 1);
  const first = treaty.acts
    .filter(({ act, date }) => FIRST_ACTS.includes(act) && date !== null)
    .sort((one, other) => (dayOf(one.date) < dayOf(other.date) ? -1 : 1))[0];
  if (first === undefined) throw new Unreadable("past-undated");
  const state = stateOf({ ...scene, when: { kind: "in", date: dayOf(first.date) } }, scene.slots[0]);
  const key = first.by === undefined ? "for" : "by";
  const at = `instrument.acts[act=${first.act}&date=${first.date}].${key}`;
  const says = sentence(`${called(scene, state)} was ${scene.denies ? "not " : ""}among the first states of ${titled(treaty)}`);
  return [
    {
      claim: { says, kind: "law", ...there("instrument.show", { id: treaty.id }, at, scene.denies, state) },
      takes: [{ word: scene.words["founder"] ?? "founder", means: phrase("did-its-first-act") }],
    },
  ];
}

function dayOf(date: string | null): string {
  return spanOf(date ?? "")?.earliest ?? "9999-12-31";
}

/** "A has frozen its part in X": it is on the list as suspended, and so has not left. */
export function suspendedSelf(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const treaty = treatyOf(scene, scene.slots[1]);
  if (scene.when.kind === "in") return [suspendedOn(scene, treaty, state, null)];
  const ask = (date: string, denied: boolean) =>
    there("instrument.members", { id: treaty.id, date }, `members[state=${state}&inForce=true].standing`, denied, "suspended");
  const says = sentence(`${called(scene, state)} is suspended in ${titled(treaty)}, and has not left it, ${timeWords(scene)}`);
  return [{ claim: { says, kind: "law", ...affair(scene, [state], [{ name: null, ask }]) }, takes: [] }];
}

/** "New Zealand was suspended from ANZUS": another suspended its duties towards it. "Egypt was suspended from the Arab League": its part. */
export function suspendedFrom(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene, 1);
  const state = stateOf({ ...scene, when: { kind: "unsaid" } }, scene.slots[0]);
  const time = scene.when.kind === "unsaid" ? "" : timeWords(scene);
  const suspensions = treaty.acts.filter(({ act, scope }) => act === "suspended" && scope !== "command");
  const key = (["toward", "for"] as const).find((one) =>
    suspensions.some(({ [one]: states }) => Array.isArray(states) && (states as readonly string[]).includes(state)),
  );
  const says = sentence(
    key === "for"
      ? `The part of ${called(scene, state)} in ${titled(treaty)} was suspended ${time}`
      : `The duties under ${titled(treaty)} towards ${called(scene, state)} were suspended ${time}`,
  );
  if (key === undefined) {
    const reason = `no suspension towards it is filed with ${titled(treaty)}, and the ledger does not claim to file every one`;
    return [{ claim: { says, kind: "date", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [] }];
  }
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, `instrument.acts[act=suspended&${key}=${state}].date`) }, takes: [] }];
}

export function suspendedToward(scene: Scene): Taken[] {
  const states = scene.slots.filter(({ kind }) => kind === "states");
  const treaty = treatyAtAll(
    scene,
    scene.slots.findIndex(({ kind }) => kind === "treaty"),
  );
  const [a, b] = [stateOf(scene, states[0]), stateOf(scene, states[1])];
  return [suspendedOn(scene, treaty, a, b)];
}

function suspendedOn(scene: Scene, treaty: Instrument, a: StateId, b: StateId | null): Taken {
  const toward = b === null ? "" : `&toward=${b}`;
  const at = `instrument.acts[act=suspended&by=${a}${toward}].date`;
  const time = scene.when.kind === "unsaid" ? "" : timeWords(scene);
  const says = sentence(
    `${called(scene, a)} suspended ${b === null ? "its part in" : "its obligations under"} ${titled(treaty)}${b === null ? "" : ` towards ${called(scene, b)}`} ${time}`,
  );
  return { claim: { says, kind: "date", ...dated(scene, treaty, at) }, takes: [] };
}
