/** The day on which a promise was made: by the signature of the treaty that holds it, which may bind later, or by the end of the time named. */
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { type Question, there } from "../affairs.ts";
import { lastSoFar, type Scene } from "../scene.ts";
import { statesOf } from "../treaties.ts";

/** "Guaranteed it in 1939": by the end of that time the pledge was made. */
export function madeIn(scene: Scene): Scene {
  const made = MADE.test(scene.said) && scene.when.kind === "in";
  return made && scene.when.kind === "in" ? { ...scene, when: { kind: "in", date: lastSoFar(scene.when.date, scene.today) } } : scene;
}

const MADE = /\b(guaranteed|pledged|promised|undertook|agreed)\b/;

export interface SignedPledge {
  readonly instrument: Instrument;
  /** The first day on which it bound both; null if it never did. */
  readonly day: Day | null;
  /** Whether it was signed in the time. */
  readonly question: Question;
}

/**
 * The treaty signed in the time named by which the one promised the other defence and which bound them only after it. Null if there
 * is none or more than one: then what was in force at the end of the time decides.
 */
export function signedPledge(scene: Scene, a: StateId, b: StateId): SignedPledge | null {
  const { when, ledger, today } = scene;
  if (when.kind !== "in" || !MADE.test(scene.said) || scene.denies) return null;
  const { earliest, latest } = requireSpan(when.date);
  const end = lastSoFar(when.date, today);
  const found = ledger.data.instruments.filter(
    (one) =>
      one.acts.some(({ act, date }) => {
        const day = act === "signed" && date !== null ? spanOf(date) : null;
        return day !== null && day.earliest >= earliest && day.latest <= latest;
      }) &&
      [a, b].every((state) => statesOf(ledger, one).has(state)) &&
      one.obligations.some(({ type, by, toward }) => type === "defence" && includes(by, a) && includes(toward, b)),
  );
  const [instrument, ...more] = found;
  if (instrument === undefined || more.length > 0) return null;
  const days = [a, b].map((state) => ledger.memberships(instrument).find((one) => one.state === state)?.start);
  const bound = days.every((start) => start !== undefined && start.date !== null);
  const day = bound
    ? (days
        .map((start) => start?.span.latest ?? end)
        .sort()
        .at(-1) ?? null)
    : null;
  if (day !== null && day <= end) return null;
  return {
    instrument,
    day,
    question: there("instrument.show", { id: instrument.id }, "instrument.acts[act=signed].date", false, when.date),
  };
}

function includes(bearers: Instrument["obligations"][number]["by"], state: StateId): boolean {
  return bearers === "parties" || bearers.includes(state);
}
