/** A case as its diagram shows it: each state once, on the ring of its strongest duty, with its condition and its change. */
import { openAs } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder, listed } from "../../app/language/speech.ts";
import type { Finding, Trace } from "../../app/query/answers.ts";
import type { Ring, RingCase, RingDot, RingForm, RingSide } from "../../charts/rings/rings.ts";
import { groupBy } from "../../ui/groupBy.ts";
import { articleWords } from "../../ui/names.ts";
import { labels } from "./labels.ts";
import { type Place, RINGS, type Standing, standingsOf } from "./standing.ts";
import type { VerdictGroup } from "./verdict.ts";
import { asksWords } from "./words.ts";

const words = labels.rings;
/** From this number of states on, those of one row are one dot. */
const MANY = 4;
/** Maximum number of dots on a ring; the rest are one more dot. */
const MOST = 9;

interface Put {
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  /** The verdicts before the facts that the reader holds; null if none is held. */
  readonly before: readonly VerdictGroup[] | null;
  readonly seat: string | null;
  readonly nameOf: (id: string) => string;
  readonly the: (id: string) => string;
  /** The words along the arrow. */
  readonly arrow: string;
}

/** The diagram, and for each dot the row that it opens. */
export function ringCaseOf(put: Put): { readonly put: RingCase; readonly whyOf: ReadonlyMap<string, string> } {
  const { trace, groups, before, seat, nameOf } = put;
  const now = standingsOf(groups);
  const then = before === null ? now : standingsOf(before);
  const whyOf = new Map<string, string>();
  const dotsAt = (place: Place): RingDot[] => {
    const rows = groupBy(
      [...now].filter(([, standing]) => standing.place === place),
      ([state, { row }]) => `${row.key} ${state === seat} ${placeKey(then.get(state))}`,
    );
    const dots = [...rows.values()].flatMap((own) => dotsOf(own, put, then));
    for (const { dot, why } of dots) whyOf.set(dot.key, why);
    return capped(dots.map(({ dot }) => dot));
  };
  const rings = RINGS.map((id): Ring => ({ id, form: id, label: words.ring[id], dots: dotsAt(id) }));
  const sides = sidesOf(put);
  const gone = [...then].filter(([state]) => !now.has(state));
  const apart: Ring[] = [
    row("attacker", "none", words.withAttacker(en.list.and(trace.initiators.map(({ id }) => put.the(id)))), dotsAt("attacker")),
    row("neutral", "neutral", words.ring.neutral, dotsAt("neutral")),
    row("no-help", "neutral", words.ring["no-help"], dotsAt("no-help")),
    row(
      "gone",
      "none",
      words.gone,
      gone.map(([state, was]) => plainDot(state, nameOf(state), { isSeat: state === seat, changed: words.was(wordOf(was)) })),
    ),
    row("seat", "none", words.outside, outsideSeat(put, now, gone, sides)),
  ];
  for (const { key } of apart.flatMap(({ dots }) => dots)) if (!whyOf.has(key)) whyOf.set(key, key);
  return {
    put: {
      ...sides,
      arrow: put.arrow,
      // A ring that hardly any case has is drawn where it is needed.
      rings: rings.filter(({ id, dots }) => id !== "own" || dots.length > 0),
      apart: apart.filter(({ dots }) => dots.length > 0),
      nobody: words.nobody,
    },
    whyOf,
  };
}

const row = (id: string, form: RingForm, label: string, dots: readonly RingDot[]): Ring => ({ id, form, label, dots });

/** The seat as a dot of its own if the case calls on nothing that it owes. */
function outsideSeat(
  { seat, nameOf }: Put,
  now: ReadonlyMap<string, Standing>,
  gone: readonly (readonly [string, Standing])[],
  { attackers, attacked }: Pick<RingCase, "attackers" | "attacked">,
): RingDot[] {
  const shown = seat === null || now.has(seat) || gone.some(([state]) => state === seat);
  if (seat === null || shown || [...attackers, ...attacked].some(({ key }) => key === seat)) return [];
  return [plainDot(seat, nameOf(seat), { isSeat: true, changed: null })];
}

function plainDot(key: string, name: string, { isSeat, changed }: Pick<RingDot, "isSeat" | "changed">): RingDot {
  return { key, form: "nominal", name, under: "", count: 1, isSeat, changed, was: null };
}

/** All states that strike and all that are struck, those that the case names first. */
function sidesOf({ trace, seat, nameOf }: Put): Pick<RingCase, "attackers" | "attacked"> {
  const { strikes } = trace;
  const side = (named: readonly { readonly id: string }[], others: readonly string[]): RingSide[] =>
    [...new Set([...named.map(({ id }) => id), ...others])].map((id) => ({ key: id, name: nameOf(id), isSeat: id === seat }));
  return {
    attackers: side(
      trace.initiators,
      strikes.flatMap(({ by }) => by ?? []),
    ),
    attacked: side(
      trace.targets,
      strikes.map(({ on }) => on),
    ),
  };
}

type Own = readonly (readonly [string, Standing])[];

/** One dot for many states of a row, else one for each. */
function dotsOf(own: Own, put: Put, then: ReadonlyMap<string, Standing>): { dot: RingDot; why: string }[] {
  const [first] = own;
  if (first === undefined) return [];
  const [, standing] = first;
  const states = own.map(([state]) => state).sort((one, other) => inOrder(put.nameOf(one), put.nameOf(other)));
  const changed = changeOf(standing, then.get(first[0]));
  const shared = { form: standing.form, under: underOf(standing, put), changed, was: changed === null ? null : wasOf(then.get(first[0])) };
  const why = standing.row.key;
  if (states.length >= MANY && !states.includes(put.seat ?? ""))
    return [
      {
        dot: {
          ...shared,
          key: `${states[0]}+`,
          name: words.states(states.length),
          count: states.length,
          states: states.map(put.nameOf),
          isSeat: false,
        },
        why,
      },
    ];
  return states.map((state) => ({
    dot: { ...shared, key: state, name: put.nameOf(state), count: 1, isSeat: state === put.seat },
    why,
  }));
}

const placeKey = (standing: Standing | undefined) => (standing === undefined ? "" : `${standing.place} ${standing.form}`);
const wasOf = (before: Standing | undefined) => before?.place ?? null;

/** The word for a change of place or of form; null without one. */
function changeOf(now: Standing, before: Standing | undefined): string | null {
  if (placeKey(now) === placeKey(before)) return null;
  return before === undefined ? words.called : words.was(wordOf(before));
}

/** "may help", "contestable": the standing in a word. */
function wordOf({ form, row: { stand } }: Standing): string {
  return form === "contestable" ? labels.statuses.contestable : (labels.mark[stand] ?? labels.group[stand]);
}

/** The condition on which the duty hangs, else its pact; with the state that is helped where several are attacked. */
function underOf({ row: own, place, form }: Standing, { trace, the }: Put): string {
  const [first] = own.clauses.map(({ finding }) => finding);
  if (first === undefined) return "";
  const more = new Set(own.clauses.map(({ finding }) => finding.instrument)).size - 1;
  const several = new Set(trace.strikes.map(({ on }) => on)).size > 1;
  const helped = place === "consult" || place === "neutral" || place === "no-help" || own.stand === "bound-to-both" ? [] : own.toward;
  const whom = several && helped.length > 0 ? words.helps(en.list.and(helped.map(the))) : "";
  const strength = place === "attacker" ? (labels.mark[own.stand] ?? "") : own.stand === "bound-to-both" ? labels.mark[own.stand] : "";
  // If several are attacked, the state that is helped matters more than its pact, which the answer names.
  if (whom !== "" && form === "sure") return [strength, whom].filter(Boolean).join(en.list.semicolon);
  return [strength, whom, conditionOf({ first, more, stand: own.stand, form }, trace, the)]
    .filter((one) => one !== "" && one !== undefined)
    .join(en.list.semicolon);
}

interface Conditional {
  readonly first: Finding;
  /** The number of further pacts. */
  readonly more: number;
  readonly stand: string;
  readonly form: Standing["form"];
}

function conditionOf({ first, more, stand, form }: Conditional, { openQuestions }: Trace, the: (id: string) => string): string {
  const pact = listed([first.short, articleWords(first.article)]) + (more > 0 ? `; ${labels.morePacts(more)}` : "");
  if (form === "nominal") return words.ifBinds(first.short);
  if (form === "contestable") {
    const open = first.tests.find(({ result, open: kind }) => result === "open" && kind === first.open);
    const asked = openQuestions.find(({ id, kind }) => kind === "fact" && open?.reads[0] === id)?.question;
    return asked === undefined ? `${first.short}${en.list.colon}${labels.kinds[openAs(first)]}` : words.ifFact(asked);
  }
  if (stand === "self-bound") return words.revocable(first.short);
  const asks = asksWords(first, the);
  return asks === "" ? pact : `${pact}${en.list.semicolon}${asks}`;
}

/** The dots of a ring, the last of them for those that find no room. */
function capped(dots: readonly RingDot[]): RingDot[] {
  const weight = ({ isSeat, changed, form, count }: RingDot) =>
    (isSeat ? 4 : 0) + (changed === null ? 0 : 2) + (form === "sure" ? 1 : 0) + count / 100;
  if (dots.length <= MOST) return [...dots];
  const sorted = [...dots].sort((one, other) => weight(other) - weight(one));
  const rest = sorted.slice(MOST - 1);
  const count = rest.reduce((sum, one) => sum + one.count, 0);
  const [lead] = rest;
  const states = rest.flatMap((one) => one.states ?? [one.name]);
  return [
    ...sorted.slice(0, MOST - 1),
    ...(lead === undefined ? [] : [{ ...lead, name: words.more(count), under: words.listed, count, states, changed: null, was: null }]),
  ];
}
