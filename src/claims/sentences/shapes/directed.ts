/** "X was directed against A": a clause of X names A as an enemy. What a treaty was aimed at without saying so is a policy. */
import type { EnemyTest } from "../../../model/clauses.ts";
import { phrase } from "../../../model/phrase.ts";
import { called, isPast, mentionsIn, type Scene, sentence, stateOf, type Taken, titled, Unreadable } from "../scene.ts";
import { treatyAtAll } from "../treaties.ts";
import { asItStood } from "./obliges.ts";

/** The states that a test names, where it is a name or a list of them. */
function statesIn(test: EnemyTest): readonly unknown[] {
  return "is" in test ? [test.is].flat() : [];
}

/** Places in a clause that name its enemies. */
const PATHS: readonly { readonly at: string; readonly of: (enemy: EnemyTest) => readonly unknown[] }[] = [
  { at: "instrument.obligations.versions.enemy.is", of: statesIn },
  { at: "instrument.obligations.versions.enemy.any.is", of: (enemy) => ("any" in enemy ? enemy.any.flatMap(statesIn) : []) },
  { at: "instrument.obligations.versions.enemy.all.is", of: (enemy) => ("all" in enemy ? enemy.all.flatMap(statesIn) : []) },
];

export function directed(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyAtAll(scene);
  const [slot] = scene.slots.filter(({ kind }) => kind === "states");
  const state = stateOf(scene, slot);
  const enemies = treaty.obligations.flatMap(({ versions }) => versions.flatMap(({ enemy }) => enemy ?? []));
  const at = PATHS.find(({ of }) => enemies.some((enemy) => of(enemy).includes(state)))?.at;
  if (scene.denies || at === undefined)
    throw new Unreadable("policy", [
      /\baimed\b/.test(scene.said) ? "aimed" : "directed",
      ...mentionsIn(slot)
        .map(({ bare }) => bare)
        .slice(1),
    ]);
  const says = sentence(
    `A clause of ${titled(treaty)} ${isPast(scene) ? "named" : "names"} ${called(scene, state)} as the enemy against which it holds`,
  );
  return [
    {
      claim: {
        says,
        kind: "law",
        "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
        expect: [{ at, includes: state }],
      },
      takes: [{ word: "directed against", means: phrase("names-enemy") }],
    },
  ];
}
