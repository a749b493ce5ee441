/** The values of maps and of the network in words: whose states and how many in each class, and the pacts that are drawn. */
import { en } from "../app/language/en.ts";
import { inOrder } from "../app/language/speech.ts";
import type { AreaResult, MapArea } from "./map/areaShapes.ts";
import type { MapPact } from "./map/pactShapes.ts";
import type { Drawn } from "./network/drawn.ts";

const t = en.picture.values;
/** Names in one class; a class may hold several hundred places. */
const NAMES = 80;
/** Pacts and states of a list that is ordered by size. */
const LARGEST = 12;

type Names = ReadonlyMap<string, string>;

/** Names in alphabetical order, the rest as a number. */
function listed(names: readonly string[], most = NAMES): string[] {
  const shown = [...names].sort(inOrder).slice(0, most);
  return names.length > shown.length ? [...shown, t.others(names.length - shown.length)] : shown;
}

function classOf(name: string, members: readonly string[]): string {
  return t.counted(name, members.length === 0 ? t.nobody : String(members.length), listed(members));
}

interface PactMapShown {
  readonly names: Names;
  readonly chosen: readonly string[];
  readonly owed: readonly ReadonlySet<string>[];
  readonly drawn: readonly MapPact[];
  readonly area: MapArea | null;
}

/** "United States: 57 (Albania, …)." for each chosen state; then the pacts by size, or the places of an area by class. */
export function pactMapInWords({ names, chosen, owed, drawn, area }: PactMapShown): string {
  if (area !== null) return areaInWords(area);
  const nameOf = (id: string) => names.get(id) ?? id;
  const sides = chosen.map((id, side) => t.row(null, [classOf(nameOf(id), [...(owed[side] ?? [])].map(nameOf))]));
  return [...sides, sizesInWords(t.pacts, drawn)].filter((line) => line !== "").join("\n");
}

/** "Inside: 48 (Albania, …). Argued: 3 (…). Outside: …" */
function areaInWords({ rows }: MapArea): string {
  return (["inside", "argued", "outside"] satisfies AreaResult[])
    .map((result) => {
      const places = rows.filter((row) => row.result === result).map(({ name }) => name);
      return t.row(null, [classOf(t.area[result], [...new Set(places)])]);
    })
    .join("\n");
}

/** The largest pacts with the number of their members; those of two are counted. */
function sizesInWords(head: string, pacts: readonly { readonly short: string; readonly members: readonly string[] }[]): string {
  if (pacts.length === 0) return "";
  const bySize = [...pacts].sort((one, other) => other.members.length - one.members.length || inOrder(one.short, other.short));
  const large = bySize.slice(0, LARGEST).map(({ short, members }) => t.counted(short, t.members(members.length), []));
  const rest = bySize.length - large.length;
  return t.row(`${head}${en.list.aside(pacts.length)}`, [...large, ...(rest === 0 ? [] : [t.others(rest)])]);
}

/** "must help: 31 (Albania, …)." A line for each class of the legend, also for one without states. */
export function caseMapInWords<Mark extends string>(
  marks: ReadonlyMap<string, Mark>,
  names: Names,
  legend: readonly (readonly [Mark, string])[],
) {
  return legend
    .map(([mark, text]) => {
      const ids = [...marks].filter(([, own]) => own === mark).map(([id]) => id);
      return t.row(null, [
        classOf(
          text,
          ids.map((id) => names.get(id) ?? id),
        ),
      ]);
    })
    .join("\n");
}

/** States with and without a tie, those with the most ties, the partners of chosen states, and the large pacts. */
export function networkInWords({ tied, hubs, untied, strokes }: Drawn, names: Names, chosen: readonly (string | null)[]): string {
  const nameOf = (id: string) => names.get(id) ?? id;
  const ranked = [...tied].sort(([, one], [, other]) => other.owes + other.owed - one.owes - one.owed);
  const most = ranked.slice(0, LARGEST).map(([id, { owes, owed }]) => t.with(nameOf(id), [t.ties(owes, owed)]));
  const partners = chosen.flatMap((id) => {
    if (id === null) return [];
    const own = strokes.filter(({ from, to, spoke }) => from === id || (!spoke && to === id));
    const pacts = hubs.filter((hub) => own.some(({ to }) => to === hub.id)).map(({ short }) => short);
    const states = own.filter(({ spoke }) => !spoke).map(({ from, to }) => nameOf(from === id ? to : from));
    const { owes, owed } = tied.get(id) ?? { owes: 0, owed: 0 };
    return [t.row(t.with(nameOf(id), [t.ties(owes, owed)]), listed([...pacts, ...states]))];
  });
  const large = hubs.map(({ short, owing, owed }) => ({ short, members: [...new Set([...owing, ...owed])] }));
  return [
    ...partners,
    t.row(`${t.tied}${en.list.aside(tied.size)}`, most),
    t.row(`${t.untied}${en.list.aside(untied.length)}`, listed(untied.map(({ name }) => name))),
    sizesInWords(t.pacts, large),
  ]
    .filter((line) => line !== "")
    .join("\n");
}
