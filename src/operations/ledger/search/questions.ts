/**
 * Questions in the typed words: who defends a state, who a state's allies are, whether something is so, a treaty between two states.
 * A question names its states, treaty and day; a word that is no name and belongs to no question leaves it without an answer, and
 * the hits stand alone. A year in it sets the day of that question alone.
 */
import type { Names } from "../../../claims/sentences/mentions.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { existsOn } from "../../../ledger/states.ts";
import { encounterWithin } from "../../../ledger/warAttacks.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Question } from "../../../model/results/search.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { withArticle } from "../../../views/words.ts";
import { attackBefore, dayInYear, firstAttack, warsOf } from "./dates.ts";
import { FORMS, type Form } from "./forms.ts";
import { HAN_FORMS } from "./han.ts";
import { endedTreatiesOfPair, treatiesOfPair } from "./treatiesOfPair.ts";
import { type Typed, typedIn } from "./typed.ts";

type Asked = Unspoken<Question>;
type Kind = Asked["kind"];

const ALL_FORMS: readonly Form[] = [...FORMS, ...HAN_FORMS];

/** Maximum number of treaties listed as used in a year. */
const MOST = 8;

/** Questions that need no name: about a year, a continent, a map. */
const NAMELESS: ReadonlySet<Form["kind"]> = new Set(["map", "changes", "uses-in-year", "region", "war"]);

/** The questions in the typed words on the day: one, none, or one for each treaty that it asks about. */
export function questionsIn(ledger: Ledger, names: Names, text: string, day: Day): Asked[] {
  const typed = typedIn(ledger, names, text);
  const found = ALL_FORMS.find(({ form }) => form.test(typed.words));
  const isNamed = typed.states.length + typed.treaties.length > 0 || typed.war !== null;
  if (!isNamed && (found === undefined || !NAMELESS.has(found.kind))) return [];
  // A name alone is a hit, and no question; a name with a year asks for that time.
  if (found === undefined) return nameWithYear(ledger, typed);
  if (/^[#@^]$/.test(typed.words)) return typed.year === null ? [] : nameWithYear(ledger, typed);
  return unique(questionsOf(ledger, found, typed, day));
}

function nameWithYear(ledger: Ledger, typed: Typed): Asked[] {
  const { words, year } = typed;
  if (year === null) return [];
  if (words === "#") return [asked(ledger, "allies", typed, null)];
  return words === "@" ? [asked(ledger, "treaty", typed, typed.treaties[0] ?? null)] : [];
}

function questionsOf(ledger: Ledger, { kind, order = [] }: Form, typed: Typed, day: Day): Asked[] {
  const states = [...order.flatMap((at) => typed.states[at] ?? []), ...typed.states.filter((_, at) => !order.includes(at))];
  const [a, b] = states;
  switch (kind) {
    case "war": {
      const attack = typed.war === null || a === undefined ? null : attackBefore(ledger, typed.war, a);
      if (attack === null || a === undefined) return [];
      return [asked(ledger, "who-defends", { ...typed, states: [attack.initiator, attack.target, a] }, null, attack.date)];
    }
    case "war-itself":
      return attacksIn(ledger, typed).map(({ initiator, target, date }) =>
        asked(ledger, "who-defends", { ...typed, states: [initiator, target] }, null, date),
      );
    case "uses-in-year": {
      if (typed.year === null) return [];
      const used = usedIn(ledger, typed.year);
      return used.length === 0 ? [asked(ledger, "uses", typed, null)] : used.map((id) => asked(ledger, "uses", typed, id));
    }
    case "changes":
      return typed.year === null ? [] : [asked(ledger, kind, typed, null)];
    case "ended-treaty": {
      if (a === undefined || b === undefined) return [];
      const [over] = endedTreatiesOfPair(ledger, a, b, day);
      if (over === undefined) return questionsOf(ledger, { kind: "treaty-of-pair", form: /./ }, { ...typed, states }, day);
      return [asked(ledger, "treaty-of-pair", { ...typed, states }, over)];
    }
    case "treaty-of-pair": {
      if (a === undefined || b === undefined) return [];
      const on = typed.year === null ? day : dayInYear(ledger, typed.year, { states: [a, b], instrument: null, attack: false });
      const [first] = treatiesOfPair(ledger, a, b, on);
      return [asked(ledger, first === undefined ? "compare" : kind, { ...typed, states }, first ?? null)];
    }
    case "bases-of":
    case "bases": {
      const keeper = typed.treaties.flatMap((id) => ledger.instrument(id)?.["kept-by"] ?? []);
      return [asked(ledger, kind, { ...typed, states: [...keeper, ...states] }, null)];
    }
    case "treaty":
      return typed.treaties.map((id) => asked(ledger, kind, { ...typed, states }, id));
    default:
      return [asked(ledger, kind, { ...typed, states }, typed.treaties[0] ?? null)];
  }
}

/** The first attack of the war that is named, or of the last war between the two states that are. */
function attacksIn(ledger: Ledger, { war, states: [a, b] }: Typed): NonNullable<ReturnType<typeof firstAttack>>[] {
  const named = ledger.data.wars.filter(({ id }) => id === war);
  const wars = named.length > 0 || a === undefined || b === undefined ? named : warsOf(ledger, a, b).slice(0, 1);
  return wars.flatMap((one) => firstAttack(one) ?? []);
}

/**
 * Questions about the names in words that ask nothing which is read: the war, what binds two states, the pact, the allies of a
 * state, or what changed in the year.
 */
export function questionsOnNames(ledger: Ledger, names: Names, text: string, day: Day): Asked[] {
  const typed = typedIn(ledger, names, text);
  const { states, treaties, war, year } = typed;
  const [a, b] = [...new Set(states)];
  const lives = (id: StateId) => {
    const state = ledger.state(id);
    return state !== undefined && existsOn(state, year === null ? day : requireSpan(year).latest);
  };
  const tells = /\b(war|fight|fought|invasion|invade\w*|attack\w*)\b/i.test(text);
  // A third state is what a war would be about, and no war of the other two.
  const isOfTwo = new Set(states).size === 2;
  const wars =
    war !== null || (tells && isOfTwo)
      ? questionsOf(ledger, { kind: "war-itself", form: /./ }, typed, day)
      : tells && a !== undefined && year !== null
        ? [...attackOfYear(ledger, typed, a, year)]
        : [];
  const pacts = [...new Set(treaties)].slice(0, MOST).map((id) => asked(ledger, "treaty", typed, id));
  const pair = b === undefined || a === undefined ? [] : [...pactsOfPair(ledger, { ...typed, states: [a, b] }, day)];
  const alone = a === undefined || b !== undefined || !lives(a) ? [] : [asked(ledger, "allies", { ...typed, states: [a] }, null)];
  const found = [...wars, ...pacts, ...pair, ...alone];
  if (found.length > 0) return unique(found).slice(0, MOST);
  return year === null ? [] : [asked(ledger, "changes", { ...typed, states: [] }, null)];
}

/** The attack by which a state came into a war of the year, if the record tells who attacked. */
function attackOfYear(ledger: Ledger, typed: Typed, state: StateId, year: string): Asked[] {
  const { earliest, latest } = requireSpan(year);
  const met = encounterWithin(ledger, state, earliest, latest);
  if (met === null || met.attacked === null) return [];
  const states = met.attacked ? [met.enemy, state] : [state, met.enemy];
  return [asked(ledger, "who-defends", { ...typed, states }, null, met.date)];
}

/** What binds two states, and then the pacts between them. */
function pactsOfPair(ledger: Ledger, typed: Typed, day: Day): Asked[] {
  const [a, b] = typed.states as readonly [StateId, StateId];
  const on = typed.year === null ? day : dayInYear(ledger, typed.year, { states: [a, b], instrument: null, attack: false });
  // A pact of the two says more about them than one of many.
  const size = (id: string) => {
    const treaty = ledger.instrument(id);
    return treaty === undefined || new Set(ledger.memberships(treaty).map(({ state }) => state)).size > 2 ? 1 : 0;
  };
  const pacts = treatiesOfPair(ledger, a, b, on)
    .sort((one, other) => size(one) - size(other))
    .slice(0, MOST_OF_PAIR);
  return [asked(ledger, "compare", typed, null), ...pacts.map((id) => asked(ledger, "treaty-of-pair", typed, id))];
}

const MOST_OF_PAIR = 3;

/** The questions without those that ask the same; "NATO article 5" names one treaty twice. */
function unique(all: readonly Asked[]): Asked[] {
  return [...new Map(all.map((one) => [JSON.stringify({ ...one, says: null }), one])).values()];
}

/** The treaties that a party invoked in the year, in the order of the days. */
function usedIn({ data }: Ledger, year: string): string[] {
  const { earliest, latest } = requireSpan(year);
  const days = data.instruments.flatMap(({ id, acts }) => {
    const used = acts.flatMap(({ act, date }) => (act === "invoked" && date !== null ? [requireSpan(date)] : []));
    const within = used.filter((span) => span.earliest >= earliest && span.latest <= latest).map((span) => span.earliest);
    const [first] = within.sort();
    return first === undefined ? [] : [{ id, first }];
  });
  return days
    .sort((one, other) => (one.first < other.first ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}

function asked(ledger: Ledger, kind: Kind, typed: Typed, instrument: string | null, on: Day | null = null): Asked {
  const { states, place, region, year } = typed;
  const attack = kind === "who-defends" && states.length > 1;
  const date = on ?? (year === null ? null : dayInYear(ledger, year, { states, instrument, attack }));
  const title = ledger.data.instruments.find(({ id }) => id === instrument);
  const about = { kind, states: [...states], instrument: title?.id ?? null, place: place?.id ?? null, date, region };
  return { ...about, sentence: sentenceOf(ledger, kind, typed, title), says: phrase("question", about) };
}

/** The sentence that claims.check answers; null for a question that another view answers. */
function sentenceOf(ledger: Ledger, kind: Kind, { states, year }: Typed, instrument: Instrument | undefined): string | null {
  // The checker reads English, whatever the language of the names.
  const nameOf = (id: StateId) => ledger.state(id)?.english?.name ?? ledger.state(id)?.name ?? id;
  const named = (id: StateId | undefined) => (id === undefined ? "" : withArticle(nameOf(id)));
  const title = instrument?.english ?? instrument;
  const [a, b] = states;
  const treaty = title === undefined ? null : `the ${title.short ?? title.title}`;
  const when = year === null ? "" : ` in ${year}`;
  const verb = year === null ? "is" : "was";
  const must = year === null ? "must" : "had to";
  const sentence =
    kind === "is-ally"
      ? `${named(a)} ${verb} a treaty ally of ${named(b)}${when}.`
      : kind === "must-defend"
        ? `${treaty !== null && b === undefined ? treaty : named(a)} ${must} defend ${named(treaty !== null && b === undefined ? a : b)}${when}.`
        : kind === "is-member"
          ? `${named(a)} ${verb} a member of ${treaty ?? ""}${when}.`
          : null;
  return sentence === null ? null : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The day on which the states in the questions bear their names: that of the question, where it has one. */
export function dayOfNames(questions: readonly Asked[], day: Day): Day {
  return (questions[0]?.date as Day | null | undefined) ?? day;
}
