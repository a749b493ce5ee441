/** Sentences about defence that one state owes another, or each the other, and about pledges of it. */
import type { StateId } from "../../../model/ids.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import type { TieRow } from "../../../model/results/ties.ts";
import type { AllyRule } from "../../../model/rules.ts";
import { affair, alsoOf, there, type Way } from "../affairs.ts";
import {
  called,
  isPast,
  lastSoFar,
  mentionsIn,
  momentsOf,
  ruleOf,
  type Scene,
  sentence,
  stateOf,
  type Taken,
  timeWords,
  twoStates,
  Unreadable,
} from "../scene.ts";
import { mutual, ruleConditions, takeOf, tie } from "./ties.ts";

/** The rules by which defence is owed, the default first. */
const OWED = ["owes-defence", "defence-any-grade"] as const;
const CASE_NOTE = "The duty as the treaty states it. Whether a given attack sets it off is a question about that case.";

/** "A must defend B if B is attacked": the state attacked has to be the one to be defended. */
function requireSame(scene: Scene, b: StateId): void {
  const other = scene.slots.slice(2).find((slot) => stateOf(scene, slot) !== b);
  if (other !== undefined)
    throw new Unreadable(
      "word",
      mentionsIn(other).map(({ bare }) => bare),
    );
}

export function owes(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  requireSame(scene, b);
  const { words, denies } = scene;
  const verb = isPast(scene) ? (denies ? "did not owe" : "owed") : denies ? "does not owe" : "owes";
  const word = words["must"] ?? words["mustnot"] ?? words["fight"] ?? "owes";
  const force = words["fight"] !== undefined;
  return OWED.slice(0, force ? 1 : undefined).map((id, index): Taken => {
    const rule = ruleOf(scene, id);
    const which = index === 0 ? "" : ` by the rule “${rule.title}”`;
    const says = sentence(
      `${called(scene, a)} ${verb} ${called(scene, b)} ${force ? "help in war" : "defence"}${which} ${timeWords(scene)}`,
    );
    const help = tie(
      a,
      b,
      [...ruleConditions({ ...rule, types: helpTypes(scene, a, b, rule) }), `owedBy=${a}`],
      force ? "help in defence" : null,
    );
    const ways = force ? [help, ...forceWays(scene, a, b, help)] : [help];
    const take = force ? { word: words["fight"] ?? "", means: phrase("defence-or-force") } : takeOf(word, rule);
    return { claim: { says, kind: "law", ...affair(scene, [a, b], ways), note: CASE_NOTE }, takes: [take] };
  });
}

/** The types that a duty to help has between two states: where only a promise to join in any war is in force, that is it. */
function helpTypes(scene: Scene, a: StateId, b: StateId, { types }: AllyRule): AllyRule["types"] {
  // To defend is to help a state that was attacked; to help or fight is wider.
  if (/defen[cd]|protect/.test(scene.words["help"] ?? scene.words["assist"] ?? "")) return types;
  const owed = dutiesOn(scene, a, b);
  return owed.some(({ type }) => type === "offence") && !owed.some(({ type }) => type === "defence") ? ["offence"] : types;
}

/** The binding duties to help that one state owes the other on the first day of the time. */
function dutiesOn(scene: Scene, a: StateId, b: StateId): TieRow[] {
  const date = momentsOf(scene)[0] ?? scene.today;
  const { ties } = scene.ask.run("ties.between", { a, b, date: date > scene.today ? scene.today : date }) as Ties;
  return ties.filter((one) => one.owedBy === a && (isDuty(one) || isDuty({ ...one, type: one.type === "offence" ? "defence" : one.type })));
}

/** A second sense of "fight": by each treaty that binds the one to help the other, armed force is required. */
function forceWays(scene: Scene, a: StateId, b: StateId, help: Way): Way[] {
  return [...new Set(dutiesOn(scene, a, b).map(({ instrument }) => instrument))].slice(0, MOST_TREATIES).map((id): Way => {
    const required = (denied: boolean) => there("instrument.show", { id }, REQUIRES, denied, "required");
    return {
      name: `armed force, by ${id}`,
      ask: (day, denied) => (denied ? required(true) : { ...help.ask(day, false), also: alsoOf(required(false)) }),
    };
  });
}

const MOST_TREATIES = 2;
export const REQUIRES = "instrument.obligations[type=defence].versions.response.force";

export function isDuty({ type, grade, inForce, dormant }: Pick<TieRow, "type" | "grade" | "inForce" | "dormant">): boolean {
  return type === "defence" && grade === "binding" && inForce === true && !dormant;
}

/** Each of two states owes the other defence; to deny it, one missing direction is enough. */
export function owesEachOther(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  const { denies, slots } = scene;
  if (slots.length > 2)
    throw new Unreadable(
      "word",
      mentionsIn(slots[2]).map(({ bare }) => bare),
    );
  const rule = ruleOf(scene, "owes-defence");
  const verb = isPast(scene) ? (denies ? "did not owe" : "owed") : denies ? "do not owe" : "owe";
  const says = sentence(`${called(scene, a)} and ${called(scene, b)} ${verb} each other defence ${timeWords(scene)}`);
  const word = scene.words["must"] ?? scene.words["mustnot"] ?? scene.words["help"] ?? "each other";
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [a, b], mutual(scene, a, b, rule)), note: CASE_NOTE },
      takes: [takeOf(word, rule)],
    },
  ];
}

/** A guarantee may be a state's own order. It is read as any pledge of defence, and alternatively as a treaty's. */
export function pledged(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  requireSame(scene, b);
  return pledgedBy(madeIn(scene), a, b);
}

/** "Guaranteed it in 1939": by the end of that time the pledge was made. */
function madeIn(scene: Scene): Scene {
  const made = /\b(guaranteed|pledged|promised|undertook|agreed)\b/.test(scene.said) && scene.when.kind === "in";
  return made && scene.when.kind === "in" ? { ...scene, when: { kind: "in", date: lastSoFar(scene.when.date, scene.today) } } : scene;
}

function pledgedBy(scene: Scene, a: StateId, b: StateId): Taken[] {
  const past = isPast(scene);
  const verb = scene.denies ? (past ? "had not pledged" : "has not pledged") : past ? "had pledged" : "has pledged";
  const taken = (conditions: readonly string[], which: string, means: Phrase): Taken => ({
    claim: {
      says: sentence(`${called(scene, a)} ${verb} ${called(scene, b)} defence${which} ${timeWords(scene)}`),
      kind: "law",
      ...affair(scene, [a, b], [tie(a, b, [...conditions, "dormant=false", `owedBy=${a}`])]),
    },
    takes: [{ word: scene.words["help"] === undefined ? "guarantee" : "pledge", means }],
  });
  return [
    taken(["type=defence"], ", by treaty or by an order of its own,", phrase("pledge-of-any-grade")),
    taken(["type=defence", "grade=binding"], " by a binding treaty", phrase("binding-defence-alone")),
  ];
}
