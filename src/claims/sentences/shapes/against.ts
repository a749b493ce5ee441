/** Sentences on help against a state that is named: promised ("promised to defend B against C"), or owed by each of two to the other. */
import { existsOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import { affair, alsoOf, type Way } from "../affairs.ts";
import { called, dayOf, isPast, type Scene, sentence, stateOf, type Taken, timeWords, Unreadable } from "../scene.ts";
import { treatyAtAll } from "../treaties.ts";
import { CASE_NOTE } from "./cases.ts";
import { fightTake, fightWord, helpVerb } from "./force.ts";
import { asItStood } from "./obliges.ts";
import { madeIn, signedPledge } from "./pledges.ts";
import { caseWays } from "./struck.ts";

function threeStates(scene: Scene): [StateId, StateId, StateId] {
  const [a, b, c] = [0, 1, 2].map((place) => stateOf(scene, scene.slots[place])) as [StateId, StateId, StateId];
  if (new Set([a, b, c]).size < 3) throw new Unreadable("itself", [called(scene, b)]);
  return [a, b, c];
}

/** "A promised to defend B against C": the promise made, and what it obliges A to if C attacks B. */
export function pledgedIf(given: Scene): Taken[] {
  if (given.when.kind === "unsaid" && /(?<!\b(has|have) )\b(promised|pledged|undertook|agreed|guaranteed)\b/.test(given.said))
    throw new Unreadable("past-undated");
  const made = madeIn(given);
  const [a, b, c] = threeStates(made);
  const signed = signedPledge(given, a, b);
  const scene = signed?.day == null ? made : { ...made, when: { kind: "in" as const, date: signed.day } };
  const fight = fightWord(scene);
  const verb = isPast(given) ? "had promised" : "has promised";
  const taken = (conditions: readonly string[], which: string): Taken => {
    const ways = caseWays(
      { initiator: c, target: b, place: null, state: a },
      [`owedBy=${a}`, `owedTo=${b}`, "type=defence", ...conditions],
      fight,
    );
    const dated = ways.map(
      (way): Way => ({
        ...way,
        ask: (day, denied) => {
          const question = way.ask(day, denied);
          return signed === null ? question : { ...question, also: [...(question.also ?? []), ...alsoOf(signed.question)] };
        },
      }),
    );
    const says = sentence(
      `${called(given, a)} ${verb} to ${helpVerb(fight)} ${called(given, b)} if ${called(given, c)} attacked it${which} ${timeWords(given)}`,
    );
    return {
      claim: { says, kind: "law", ...affair(scene, [a, b, c], dated), note: CASE_NOTE },
      takes: [
        fight === null
          ? { word: "promise", means: phrase(which === "" ? "pledge-of-any-grade" : "binding-defence-alone") }
          : fightTake(fight),
      ],
    };
  };
  return [taken([], ""), taken(["grade=binding"], ", by a binding treaty,")];
}

/** "A and B must help each other against C", "are allied against C": each would be obliged if C attacked the other. */
export function helpEachOtherIf(given: Scene): Taken[] {
  const at = given.slots.findIndex(({ kind }) => kind === "treaty");
  const whole = at < 0 ? given : asItStood(given, at);
  const under = at < 0 ? [] : [`instrument=${treatyAtAll(whole, at).id}`];
  const scene = { ...whole, slots: whole.slots.filter(({ kind }) => kind !== "treaty") };
  const [a, b, c] = threeStates(scene);
  const allied = /\ballied\b/.test(scene.said);
  if (allied && isOffensive(scene, a, b)) throw new Unreadable("word", ["against"]);
  const fight = fightWord(scene);
  const oneOf = (by: StateId, to: StateId) =>
    caseWays(
      { initiator: c, target: to, place: null, state: by },
      [`owedBy=${by}`, `owedTo=${to}`, "type=defence", "grade=binding", ...under],
      fight,
    );
  const other = oneOf(b, a);
  const ways = oneOf(a, b).map(
    ({ name, ask }, at): Way => ({
      name,
      ask: (day, denied) => {
        const first = ask(day, denied);
        return { ...first, also: [...(first.also ?? []), ...alsoOf(other[at]?.ask(day, denied) ?? {})] };
      },
    }),
  );
  const says = sentence(
    `If ${called(scene, c)} attacked ${called(scene, a)} or ${called(scene, b)}, each would be obliged to ${helpVerb(fight)} the other ${timeWords(scene)}`,
  );
  const take =
    fight === null
      ? { word: allied ? "allied against" : (scene.words["help"] ?? "help"), means: phrase("binding-defence") }
      : fightTake(fight);
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b, c], ways), note: CASE_NOTE }, takes: [take] }];
}

/** Whether the two have promised each other to join in war: allies "against" a state may then be so in a war that they began. */
function isOffensive(scene: Scene, a: StateId, b: StateId): boolean {
  const state = scene.ledger.state(a);
  const date = dayOf(scene, [a, b]);
  if (state === undefined || !existsOn(state, date)) return false;
  const { ties } = scene.ask.run("ties.between", { a, b, date }) as Ties;
  return ties.some(({ type }) => type === "offence");
}
