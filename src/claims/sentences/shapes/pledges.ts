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

const HAS_MADE = /\b(has|have) (promised|pledged|undertaken|agreed)\b/;

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
  const { when, ledger, today, denies } = scene;
  const has = HAS_MADE.test(scene.said) && (when.kind === "unsaid" || when.kind === "now");
  const made = when.kind === "in" && MADE.test(scene.said);
  if (denies || !(has || made)) return null;
  const end = when.kind === "in" ? lastSoFar(when.date, today) : today;
  const span = when.kind === "in" ? requireSpan(when.date) : { earliest: "", latest: today };
  const [found, ...more] = ledger.data.instruments.flatMap((instrument) => {
    const signed = instrument.acts.find(({ act, date }) => {
      const day = act === "signed" && date !== null ? spanOf(date) : null;
      return day !== null && day.earliest >= span.earliest && day.latest <= span.latest;
    });
    const own = [a, b].every((state) => statesOf(ledger, instrument).has(state));
    const promises = instrument.obligations.some(({ type, by, toward }) => type === "defence" && includes(by, a) && includes(toward, b));
    // A promise of a treaty that bound once is told by the promises in force.
    const waits = signed !== undefined && own && promises && (made || boundDay(scene, instrument, [a, b]) === null);
    return waits ? [{ instrument, signed: signed.date ?? "" }] : [];
  });
  if (found === undefined || more.length > 0) return null;
  const { instrument, signed } = found;
  const day = boundDay(scene, instrument, [a, b]);
  if (day !== null && day <= end) return null;
  const date = when.kind === "in" ? when.date : signed;
  return { instrument, day, question: there("instrument.show", { id: instrument.id }, "instrument.acts[act=signed].date", false, date) };
}

/** The first day on which the treaty bound both; null if it did not by the ledger's day. */
function boundDay({ ledger, today }: Scene, instrument: Instrument, states: readonly StateId[]): Day | null {
  const starts = states.map((state) => ledger.memberships(instrument).find((one) => one.state === state)?.start);
  if (!starts.every((start) => start !== undefined && start.date !== null)) return null;
  const days = starts.flatMap((start) => start?.span.latest ?? []).sort();
  const last = days.at(-1) ?? null;
  return last !== null && last <= today ? last : null;
}

function includes(bearers: Instrument["obligations"][number]["by"], state: StateId): boolean {
  return bearers === "parties" || bearers.includes(state);
}
