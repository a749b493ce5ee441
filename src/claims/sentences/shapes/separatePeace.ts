/** "A, B and C pledged not to make a separate peace": a treaty of that time which all of them signed forbids it. */

import type { StateId } from "../../../model/ids.ts";
import { phrase } from "../../../model/phrase.ts";
import { called, mentionsIn, type Scene, sentence, type Taken, timeWords, Unreadable } from "../scene.ts";
import { hasActThen, signatoriesOf } from "../treaties.ts";

export function noSeparatePeace(scene: Scene): Taken[] {
  const { when, ledger, denies } = scene;
  if (when.kind !== "in" || denies) throw new Unreadable(when.kind === "unsaid" ? "past-undated" : "time");
  const parties = mentionsIn(scene.slots[0]).map(({ things }) =>
    things.filter(({ kind }) => kind === "state").map(({ id }) => id as StateId),
  );
  const found = ledger.data.instruments.find(
    (one) =>
      one.obligations.some(({ forbids }) => [forbids ?? []].flat().includes("separate-peace")) &&
      hasActThen(scene, one, "signed") &&
      parties.every((ids) => ids.some((id) => signatoriesOf(ledger, one).has(id))),
  );
  const states = parties.map((ids) => ids.find((id) => found !== undefined && signatoriesOf(ledger, found).has(id)) ?? ids[0] ?? "");
  const says = sentence(
    `${states.map((id) => called(scene, id as StateId)).join(", ")} pledged not to make a separate peace ${timeWords(scene)}`,
  );
  if (found === undefined) {
    const reason = "a pledge of these states at that time not to make a separate peace";
    return [{ claim: { says, kind: "date", "not-checkable": { because: "not-on-record", reason } }, takes: [] }];
  }
  return [
    {
      claim: {
        says,
        kind: "date",
        "bound-to": { operation: "instrument.show", input: { id: found.id } },
        expect: [
          { at: "instrument.acts[act=signed].date", includes: when.date },
          { at: "instrument.obligations[forbids=separate-peace].article", exists: true },
        ],
      },
      takes: [{ word: "separate peace", means: phrase("these-instruments", { instruments: [found.id] }) }],
    },
  ];
}
