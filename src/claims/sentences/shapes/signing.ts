/** Sentences about the signing of a treaty that is named by its kind and parties: "A and B signed a defence pact in 2025". */
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { MOST_READINGS, together } from "../affairs.ts";
import { called, mentionsIn, type Scene, sentence, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { between, statesOf } from "../treaties.ts";
import { dated } from "./membership.ts";

export function signedKind(scene: Scene): Taken[] {
  return signedOf(scene, (scene.words["kind"] ?? "").split(" ").filter(Boolean), scene.words["kind"] ?? "treaty");
}

/** "A and B agreed in 2021 to help each other": they signed a pact of defence then. */
export function agreed(scene: Scene): Taken[] {
  return signedOf(scene, ["defence"], "pact of defence");
}

/**
 * The pact is looked for among those that all of them signed: one signed at that time, else every one of that kind, each a
 * reading. Without any, the ledger does not know the pact, and cannot say that there is none.
 */
function signedOf(scene: Scene, words: readonly string[], kind: string): Taken[] {
  const parties = scene.slots.flatMap((slot) =>
    mentionsIn(slot).map(({ things }) => things.filter(({ kind: of }) => of === "state").map(({ id }) => id as StateId)),
  );
  if (parties.length < 2) throw new Unreadable("form");
  if (scene.when.kind === "now" || scene.when.kind === "since" || scene.when.kind === "span") throw new Unreadable("time");
  const all = between(scene, parties, words, null);
  const then = all.filter((one) => isSignedIn(scene, one));
  const chosen = (then.length > 0 ? then.slice(0, 1) : all).slice(0, MOST_READINGS);
  const [first] = chosen;
  const time = scene.when.kind === "unsaid" ? "" : timeWords(scene);
  const names = parties.map((ids) =>
    called(scene, ids.find((id) => first === undefined || statesOf(scene.ledger, first).has(id)) ?? ids[0] ?? ""),
  );
  const says = sentence(
    `${names.join(" and ")} ${scene.denies ? "did not sign" : "signed"} ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind} ${time}`,
  );
  if (first === undefined) {
    const reason = `the ledger files no ${kind} that these states signed, and does not claim to file every one`;
    return [{ claim: { says, kind: "date", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [] }];
  }
  const at = "instrument.acts[act=signed].date";
  const readings = chosen.map((one) => ({ name: titled(one), question: dated(scene, one, at) }));
  const takes = [{ word: kind, means: phrase("these-instruments", { instruments: chosen.map(({ id }) => id) }) }];
  return [{ claim: { says, kind: "date", ...together(readings) }, takes }];
}

/** The place at which something was signed, which is not collected. */
export function signedPlace(scene: Scene): Taken[] {
  const place = scene.words["place"] ?? "";
  const says = sentence(`The signing took place in ${place}`);
  const reason = "the ledger does not collect the places at which treaties were signed";
  return [{ claim: { says, kind: "history", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [] }];
}

function isSignedIn({ when }: Scene, { acts }: Instrument): boolean {
  if (when.kind === "unsaid") return true;
  if (when.kind !== "in" && when.kind !== "before" && when.kind !== "after") return false;
  const wanted = requireSpan(when.date);
  return acts.some(({ act, date }) => {
    const held = act === "signed" ? spanOf(date ?? "") : null;
    if (held === null) return false;
    if (when.kind === "before") return held.latest < wanted.earliest;
    if (when.kind === "after") return held.earliest > wanted.latest;
    return held.earliest >= wanted.earliest && held.latest <= wanted.latest;
  });
}
