/** Sentences about defence that one state owes another, or each the other, and about pledges of it. */
import type { Encounter } from "../../../ledger/warAttacks.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import type { TieRow } from "../../../model/results/ties.ts";
import type { AllyRule } from "../../../model/rules.ts";
import { affair, alsoOf, type Checks, there, type Way } from "../affairs.ts";
import {
  called,
  dayOf,
  isPast,
  mentionsIn,
  ruleOf,
  type Scene,
  sentence,
  stateOf,
  type Taken,
  timeWords,
  twoStates,
  Unreadable,
} from "../scene.ts";
import { fightTake, fightWays, fightWord, isLoose } from "./force.ts";
import { madeIn, type SignedPledge, signedPledge } from "./pledges.ts";
import { AS_PARTY, AS_STATED, homeWays, protectedWays, warNote, warThen, warWays } from "./reach.ts";
import { LIVE_AND_OWN, mutual, ruleConditions, takeOf, tie } from "./ties.ts";

/** "Help it in war", in the claim as it was read. */
const FIGHTING = "help in war";
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

export function owes(given: Scene): Taken[] {
  const [a, b] = twoStates(given);
  requireSame(given, b);
  const met = warThen(given, a, b);
  const war = met === null || dutiesOn(at(given, met.date), a, b).length === 0 ? null : met;
  const scene = war === null ? given : at(given, war.date);
  const { words, denies } = scene;
  requireAnyEnemy(scene, a, b);
  const verb = isPast(scene) ? (denies ? "did not owe" : "owed") : denies ? "does not owe" : "owes";
  const word = words["must"] ?? words["mustnot"] ?? words["pact"] ?? "owes";
  const fight = fightWord(scene);
  return OWED.slice(0, fight === null ? undefined : 1).map((id, index): Taken => {
    const rule = ruleOf(scene, id);
    const which = index === 0 ? "" : ` by the rule “${rule.title}”`;
    const says = sentence(
      `${called(scene, a)} ${verb} ${called(scene, b)} ${fight === null ? "defence" : FIGHTING}${which} ${timeWords(given)}`,
    );
    const help = tie(a, b, [...ruleConditions({ ...rule, types: helpTypes(scene, a, b, rule) }), `owedBy=${a}`]);
    const stated = fight === null ? [help] : fightWays(scene, fight, help, dutiesOn(scene, a, b));
    const ways = reaching(stated, furtherWays(scene, a, b, null, war));
    const take = fight === null ? takeOf(word, rule) : fightTake(fight);
    const note = war === null ? CASE_NOTE : `${CASE_NOTE} ${warNote(scene, war)}`;
    return { claim: { says, kind: "law", ...affair(scene, [a, b], ways), note }, takes: [take] };
  });
}

/** "Against any attack", "if attacked by anyone": not said of a promise that names its enemies. */
function requireAnyEnemy(scene: Scene, a: StateId, b: StateId): void {
  const third = scene.words["third"];
  if (third === undefined) return;
  const limited = dutiesOn(scene, a, b).every(({ instrument, obligation }) =>
    scene.ledger
      .instrument(instrument)
      ?.obligations.find(({ id }) => id === obligation)
      ?.versions.some(({ enemy }) => enemy !== undefined),
  );
  if (limited && dutiesOn(scene, a, b).length > 0) throw new Unreadable("word", [third]);
}

function at(scene: Scene, date: string): Scene {
  return { ...scene, when: { kind: "in", date } };
}

/** Ways to take a duty beside the words of the treaty, with the name of those words. */
export interface Further {
  readonly stated: string;
  readonly ways: readonly Way[];
}

/**
 * The further ways to take "A must help B": by a clause that protects B without its being a party, for an attack on B's own land
 * where no clause reaches it, and in the war of the time.
 */
export function furtherWays(scene: Scene, a: StateId, b: StateId, instrument: string | null, war: Encounter | null): Further {
  const fight = fightWord(scene);
  const duties = dutiesOn(scene, a, b).filter((one) => instrument === null || one.instrument === instrument);
  if (duties.length === 0)
    return { stated: AS_PARTY, ways: fight === null || isLoose(fight) ? protectedWays(scene, a, b, instrument) : [] };
  const wars = war === null ? [] : warWays(war, a, b, instrument === null ? [] : [`instrument=${instrument}`]);
  return { stated: AS_STATED, ways: [...homeWays(scene, b, duties), ...wars] };
}

/** The ways by the treaty's words, named if further ones stand beside them. */
export function reaching(stated: readonly Way[], { stated: name, ways }: Further): Way[] {
  if (ways.length === 0) return [...stated];
  return [...stated.map((way) => ({ ...way, name: way.name ?? name })), ...ways];
}

/** "Poland must send troops" names neither a state to help nor a case. */
export function mustAlone(scene: Scene): never {
  throw new Unreadable("whom", [fightWord(scene) ?? ""]);
}

/** "No country is obliged to defend Moldova": nobody owes it help, and no promise made to others is about it. */
export function owedByNone(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const fight = fightWord(scene);
  if (fight !== null) throw new Unreadable("whom", [fight]);
  const ask: Way["ask"] = (date, denied) =>
    there("state.show", { state, date }, "owed[type=defence&grade=binding&dormant=false].inForce", denied);
  const says = sentence(`No state ${isPast(scene) ? "was" : "is"} obliged to help ${called(scene, state)} ${timeWords(scene)}`);
  const take = { word: scene.words["help"] ?? "obliged", means: phrase("binding-defence") };
  return [{ claim: { says, kind: "law", ...affair(scene, [state], [{ name: null, ask }]) }, takes: [take] }];
}

/** The types that a duty to help has between two states: where only a promise to join in any war is in force, that is it. */
function helpTypes(scene: Scene, a: StateId, b: StateId, { types }: AllyRule): AllyRule["types"] {
  const owed = dutiesOn(scene, a, b);
  if (owed.some(({ type }) => type === "defence")) return types;
  const offensive = owed.filter(({ type }) => type === "offence");
  // To help or fight is wider than to defend, which is to help a state that was attacked: a promise to help in any war holds then, too.
  const isDefence = /defen[cd]|protect/.test(scene.words["help"] ?? scene.words["assist"] ?? "");
  return (isDefence ? offensive.some((one) => isForAnyWar(scene, one)) : offensive.length > 0) ? ["offence"] : types;
}

/** Whether the duty is to help in a war whoever began it, and not to strike on a day or after a breach. */
function isForAnyWar({ ledger }: Scene, { instrument, obligation }: TieRow): boolean {
  const versions = ledger.instrument(instrument)?.obligations.find(({ id }) => id === obligation)?.versions ?? [];
  return versions.every(({ trigger, conduct, response }) => trigger === "war" && conduct === "any" && response?.does === "assist");
}

/** The binding duties to help that one state owes the other on the first day of the time. */
export function dutiesOn(scene: Scene, a: StateId, b: StateId): TieRow[] {
  const { ties } = scene.ask.run("ties.between", { a, b, date: dayOf(scene, [a, b]) }) as Ties;
  return ties.filter((one) => one.owedBy === a && (isDuty(one) || isDuty({ ...one, type: one.type === "offence" ? "defence" : one.type })));
}

type Promised = Pick<TieRow, "type" | "grade" | "inForce" | "dormant" | "aboutOthers">;

export function isDuty({ type, grade, inForce, dormant, aboutOthers }: Promised): boolean {
  return type === "defence" && grade === "binding" && inForce === true && !dormant && !aboutOthers;
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
  requireAnyEnemy(scene, a, b);
  requireAnyEnemy(scene, b, a);
  const fight = fightWord(scene);
  const verb = isPast(scene) ? (denies ? "did not owe" : "owed") : denies ? "do not owe" : "owe";
  const says = sentence(
    `${called(scene, a)} and ${called(scene, b)} ${verb} each other ${fight === null ? "defence" : FIGHTING} ${timeWords(scene)}`,
  );
  const ways = fight === null ? mutual(scene, a, b, rule) : mutualFight(scene, fight, a, b, rule);
  const word = scene.words["must"] ?? scene.words["mustnot"] ?? scene.words["help"] ?? "each other";
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [a, b], ways), note: CASE_NOTE },
      takes: [fight === null ? takeOf(word, rule) : fightTake(fight)],
    },
  ];
}

/** Each of the two has to fight for the other; to deny it, one of them is enough. */
function mutualFight(scene: Scene, fight: string, a: StateId, b: StateId, rule: AllyRule): Way[] {
  const owedBy = (by: StateId, to: StateId) =>
    fightWays(scene, fight, tie(a, b, [...ruleConditions(rule), `owedBy=${by}`]), dutiesOn(scene, by, to));
  const [one, other] = [owedBy(a, b), owedBy(b, a)];
  if (scene.denies) return [...one, ...other];
  return one.map(({ name, ask }, place) => ({
    name,
    ask: (day, denied) => {
      const first = ask(day, denied);
      return { ...first, also: [...(first.also ?? []), ...alsoOf((other[place] ?? other[0])?.ask(day, denied) ?? {})] };
    },
  }));
}

/** A guarantee may be a state's own order. It is read as any pledge of defence, and alternatively as a treaty's. */
export function pledged(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  requireSame(scene, b);
  const signed = signedPledge(scene, a, b);
  return pledgedBy(madeIn(scene), a, b, signed);
}

function pledgedBy(scene: Scene, a: StateId, b: StateId, signed: SignedPledge | null): Taken[] {
  const past = isPast(scene);
  const verb = scene.denies ? (past ? "had not pledged" : "has not pledged") : past ? "had pledged" : "has pledged";
  const object = unkeptObject(scene, a, b);
  const taken = (conditions: readonly string[], which: string, means: Phrase): Taken => ({
    claim: {
      says: sentence(`${called(scene, a)} ${verb} ${called(scene, b)} defence${which} ${timeWords(scene)}`),
      kind: "law",
      ...ofObject(object, affair(scene, [a, b], bySignature(tie(a, b, [...conditions, ...LIVE_AND_OWN, `owedBy=${a}`]), signed))),
    },
    takes: [{ word: scene.words["help"] === undefined ? "guarantee" : "pledge", means }],
  });
  // That a guarantee was given is one question, what each guarantor owes by itself another.
  const given = /\bguarant/.test(scene.said) && isGuarantor(scene, a, b) ? ["guarantee=true"] : [];
  return [
    taken(["type=defence", ...given], ", by treaty or by an order of its own,", phrase("pledge-of-any-grade")),
    taken(["type=defence", "grade=binding", ...given], " by a binding treaty", phrase("binding-defence-alone")),
  ];
}

/** Whether the state owes the other defence as a guarantor of several, and in no other way. */
function isGuarantor(scene: Scene, a: StateId, b: StateId): boolean {
  const { ties } = scene.ask.run("ties.between", { a, b, date: dayOf(scene, [a, b]) }) as Ties;
  const owed = ties.filter(({ type, owedBy, inForce }) => type === "defence" && owedBy === a && inForce === true);
  return owed.length > 0 && owed.every(({ guarantee }) => guarantee);
}

/** A promise made by the signature of a treaty that bound later, and then did; of one that never bound, the signature is a reading of its own. */
function bySignature(way: Way, signed: SignedPledge | null): Way[] {
  if (signed === null) return [way];
  const { day, question } = signed;
  if (day === null)
    return [
      { ...way, name: "as in force" },
      { name: "as signed", ask: () => question },
    ];
  return [{ name: way.name, ask: (_, denied) => ({ ...question, also: [...(question.also ?? []), ...alsoOf(way.ask(day, denied))] }) }];
}

/** Objects of a guarantee that say more than defence, and the words of a clause that would carry each. */
const OBJECTS: readonly { readonly said: RegExp; readonly words: RegExp }[] = [
  {
    said: /\b(borders?|frontiers?)\b/,
    words: /\b(borders?|boundar(y|ies)|frontiers?|territorial integrity|integrity of (its|their|the) territor)/i,
  },
  { said: /\b((territorial )?integrity|territory)\b/, words: /\b(integrity|territor(y|ial|ies)|possessions)\b/i },
  { said: /\bneutrality\b/, words: /\bneutral(ity)?\b/i },
];

/** The object of the guarantee that no clause by which defence is owed has among its words; null if the sentence names none such. */
function unkeptObject(scene: Scene, a: StateId, b: StateId): string | null {
  const named = OBJECTS.find(({ said }) => said.test(scene.said));
  const word = named?.said.exec(scene.said)?.[0];
  if (named === undefined || word === undefined) return null;
  const { ties } = scene.ask.run("ties.between", { a, b, date: dayOf(scene, [a, b]) }) as Ties;
  const owed = ties.filter(({ type, owedBy, inForce }) => type === "defence" && owedBy === a && inForce === true);
  const carried = owed.some(({ instrument }) => named.words.test(textOf(scene.ledger.instrument(instrument))));
  return owed.length === 0 || carried ? null : word;
}

/** The words of a treaty that the ledger holds: its title, and the quotations and summaries of its clauses. */
function textOf(instrument: Instrument | undefined): string {
  const versions = instrument?.obligations.flatMap((one) => one.versions) ?? [];
  return [instrument?.title, ...versions.flatMap(({ quote, response }) => [quote, response?.wording])]
    .flatMap((one) => one ?? [])
    .join(" ");
}

/** The checks of a guarantee with a reading of its object, which the record does not carry. */
function ofObject(object: string | null, checks: Checks): Checks {
  if (object === null) return checks;
  const { readings, ...question } = checks;
  const reason = `no clause on record by which defence is owed speaks of ${object}`;
  return { readings: [...(readings ?? [{ reading: "its defence", ...question }]), { reading: `its ${object}`, "not-checkable": reason }] };
}
