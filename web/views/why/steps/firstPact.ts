/** A state's first pact of defence or offence, with the dated facts around its life. */
import { type AnswerOf, isDay } from "../../../../src/surfaces/client/words.ts";
import { withArticle } from "../../../app/language/speech.ts";
import type { History } from "../../../app/query/answers.ts";
import { nameOfState, stateNamed } from "../../../app/query/directory.ts";
import type { DatedFact } from "../../../charts/Dates.tsx";
import { actIn } from "../../../ledger/treaty/words.ts";
import type { WhyAnswer } from "../explanation.ts";
import type { StepLabels } from "./labels.ts";

export type Span = History["spans"][number];
type War = AnswerOf<"war.list">["wars"][number];
type Relations = AnswerOf<"records.list">;

export interface FoundPact {
  /** null if it formed none. */
  readonly pact: Span | null;
  /** The last day on which it may have run; null if it still runs. */
  readonly ended: string | null;
  /** Whether the partners fought each other while it ran, or after. */
  readonly turned: boolean;
  readonly whileItRan: boolean;
  readonly wars: readonly War[];
  /** Other pacts of the state that began while it ran. */
  readonly between: readonly Span[];
}

const FIGHT: readonly string[] = ["defence", "offence"];

/**
 * The first pact of the state's latest spell in a class that the explanations read, with its turn as they read it; for a state
 * without such a spell, its first pact in the ledger.
 */
export function firstPactOf(
  { spans }: Pick<History, "spans">,
  wars: readonly War[],
  { explanations }: WhyAnswer,
  state: string,
  date: string,
): FoundPact {
  const pacts = spans.filter(({ binding, earliest }) => binding.some((type) => FIGHT.includes(type)) && earliest <= date);
  const spells = explanations
    .flatMap(({ tests }) => tests)
    .filter(({ condition }) => condition.id === "first-pact-turned")
    .flatMap(({ cases }) => cases)
    .filter((one) => one.state === state && one.condition.instruments.length > 0)
    .sort((a, b) => (a.until > b.until ? -1 : a.until < b.until ? 1 : a.from < b.from ? -1 : 1));
  const [id] = spells[0]?.condition.instruments ?? [];
  const sorted = [...pacts].sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const pact = (id === undefined ? undefined : pacts.find(({ instrument }) => instrument === id)) ?? sorted[0] ?? null;
  if (pact === null) return { pact, ended: null, turned: false, whileItRan: false, wars: [], between: [] };
  const ended = dayOf(pact.latest) !== null && (dayOf(pact.latest) ?? "") <= date ? dayOf(pact.latest) : null;
  const met = wars.filter((war) => war.from >= pact.earliest && war.from <= date && oppose(war, state, pact.with));
  const [read] = spells;
  return {
    pact,
    ended,
    turned: read === undefined ? met.length > 0 : read.condition.low === 1,
    whileItRan: met.some((war) => ended === null || war.from < ended),
    wars: met,
    between: sorted.filter(
      ({ instrument, earliest }) => instrument !== pact.instrument && earliest > pact.earliest && earliest < (ended ?? date),
    ),
  };
}

/** A printed day; null for one that is not known. */
function dayOf(text: string | null): string | null {
  return text === null || text === "unknown" ? null : text;
}

/** Whether the state and one of its partners stood on opposite sides. */
function oppose({ sides }: War, state: string, partners: readonly string[]): boolean {
  const own = sides.findIndex((side) => side.some((one) => one.state === state));
  return own !== -1 && sides.some((side, index) => index !== own && side.some((one) => partners.includes(one.state)));
}

/** The years shown: some before the pact, and some after its end. */
export function windowOf({ earliest, latest }: Span, date: string) {
  const [first, last] = [Number(earliest.slice(0, 4)), Number((dayOf(latest) ?? date).slice(0, 4))];
  const pad = Math.max(4, Math.round((last - first) / 8));
  const until = `${last + pad}-12-31`;
  return { from: `${first - pad}-01-01`, until: until < date ? until : date };
}

interface Wanted {
  readonly pact: Span;
  readonly found: FoundPact;
  readonly history: History;
  readonly relations: Relations | null;
  readonly state: string;
  readonly words: StepLabels["first"];
}

export type Fact = DatedFact & { readonly when: string; readonly instrument: string | null };

/** The maximum number of partners whose relations get a row of their own. */
const MOST_PARTNERS = 3;

/** The facts in the order of their days: the pact's life and acts, relations and wars between the partners, other pacts. */
export function pactFacts({ pact, found, history, relations, state, words }: Wanted): Fact[] {
  const { from, until } = windowOf(pact, history.until);
  const single = (key: string, text: string, day: string, rest: Partial<Fact> = {}): Fact[] => {
    const on = partOf(day);
    if (on === null || on < from || on > until) return [];
    return [
      { key, text: `${day.slice(0, 4)} ${text}`, from: on, until: null, tone: "other", form: "act", when: day, instrument: null, ...rest },
    ];
  };
  const life: Fact = {
    key: "life",
    text: words.inForce(pact.short),
    from: pact.earliest,
    until: found.ended ?? history.until,
    tone: "second",
    form: "pact",
    when: `${pact.earliest} \u2013 ${found.ended ?? ""}`,
    instrument: pact.instrument,
  };
  const acts = history.events
    .filter(
      ({ instrument, date, states }) => instrument === pact.instrument && date !== null && (states.length === 0 || states.includes(state)),
    )
    .flatMap(({ act, date }) => single(`act ${act} ${date}`, actIn(act), date ?? "", { instrument: pact.instrument }));
  const rows = (relations?.rows ?? []).flatMap((row) => (row.collection === "relations" ? [row] : []));
  const between = pact.with.length > MOST_PARTNERS ? [] : rows.filter(({ states }) => states.some((one) => pact.with.includes(one)));
  const dated = between.flatMap(({ id, states, established, severed, resumed }) => {
    const other = withArticle(nameThen(states.find((one) => one !== state) ?? "", pact.earliest));
    return [
      ...single(`${id} on`, words.established(other), established ?? ""),
      ...single(`${id} off`, words.severed(other), severed ?? ""),
      ...single(`${id} again`, words.resumed(other), resumed ?? ""),
    ];
  });
  const wars = found.wars.flatMap(({ id, name, from: begun, until: over }) =>
    single(`war ${id}`, name, begun, { form: "war", until: over !== null && over.slice(0, 4) !== begun.slice(0, 4) ? over : null }),
  );
  const others = found.between.flatMap(({ instrument, short, earliest }) =>
    single(`pact ${instrument}`, short, earliest, { tone: "second", instrument }),
  );
  return [life, ...[...acts, ...dated, ...wars, ...others].sort((a, b) => (a.from < b.from ? -1 : 1))];
}

/** The name of a state on a day, or its present name if it had none. */
export function nameThen(id: string, day: string): string {
  return isDay(day) ? (stateNamed(id, day)?.name ?? nameOfState(id)) : nameOfState(id);
}

/** The first day of a partial date or a range of them; null if nothing is known. */
function partOf(date: string): string | null {
  const [first = ""] = date.split("/");
  if (!/^\d{4}/.test(first)) return null;
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}
