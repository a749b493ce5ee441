/** "A broke X": a war in which A came to blows with another party while the treaty ran, and the promises that an attack by A breaks. */
import type { Encounter } from "../../../ledger/warAttacks.ts";
import { encountersOf } from "../../../ledger/warAttacks.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { there, together } from "../affairs.ts";
import { called, type Scene, sentence, stateOf, type Taken, timeWords, titled } from "../scene.ts";
import { treatyAtAll, treatyOf } from "../treaties.ts";

export function broke(scene: Scene): Taken[] {
  const treaty = treatyThen(scene);
  const state = stateOf(scene, scene.slots[0]);
  const says = sentence(
    `${called(scene, state)} ${scene.denies ? "did not break" : "broke"} ${titled(treaty)}, by attacking another party while it ran, ${timeWords(scene)}`,
  );
  const met = encounterUnder(scene, treaty, state);
  if (met === null) {
    const reason = `no war of ${called(scene, state)} with another party while ${titled(treaty)} ran is on record; other breaches are not judged`;
    return [{ claim: { says, kind: "law", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [] }];
  }
  const input = { initiator: state, target: met.enemy, date: met.date };
  const broken = (which: string) => there("crisis.trace", input, `breaches[instrument=${treaty.id}${which}].by`, scene.denies, state);
  const question = together([
    { name: "beyond argument", question: broken("&certain=true") },
    { name: "at least arguably", question: broken("") },
  ]);
  const note = `Taken as an attack by ${called(scene, state)} on ${called(scene, met.enemy)} (${met.war.name}). Who was in the right is not judged.`;
  return [
    {
      claim: { says, kind: "law", ...question, note },
      takes: [{ word: "broke", means: phrase("broke-by-attack", { war: met.war.name }) }],
    },
  ];
}

/** The treaty that is meant at the time; one that is described has to have run then, one that is named may be told of at any time. */
function treatyThen(scene: Scene): Instrument {
  const slot = scene.slots[1];
  return slot?.kind === "treaty" && slot.name === null ? treatyOf(scene, slot) : treatyAtAll(scene, 1);
}

/** The first such war within the time that the sentence names. */
function encounterUnder({ ledger, when }: Scene, treaty: Instrument, state: StateId): Encounter | null {
  const span = when.kind === "in" ? requireSpan(when.date) : null;
  const members = ledger.memberships(treaty);
  // A treaty that the attack ended ran on the day before it.
  const bound = (id: StateId, day: Day) =>
    members.some(
      ({ state: one, start, end }) => one === id && start.span.earliest <= day && (end === null || end.span.latest >= addDays(day, -1)),
    );
  const found = encountersOf(ledger, state).filter(
    ({ enemy, date, attacked }) =>
      attacked !== true && bound(state, date) && bound(enemy, date) && (span === null || (date >= span.earliest && date <= span.latest)),
  );
  return found.sort((one, other) => (one.date < other.date ? -1 : 1))[0] ?? null;
}
