/** Changes between two days: the sentence, ties by type, then pacts, members and states by date; uncertain changes separately. */
import type {
  ChangedInstrument,
  ChangedMember,
  ChangedState,
  ChangedTies,
  NetworkChanges,
  TieCounts,
} from "../../model/results/changes.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { typeWords } from "../words.ts";
import { listed } from "./allies.ts";

export function changes(answer: NetworkChanges, style: Style): string[] {
  const { sentence, counts, ties, instruments, members, states, notKnown, dormant } = answer;
  const quiet = [instruments, members, states, ties, ...Object.values(notKnown), dormant].every((list) => list.length === 0);
  const of = (change: ChangedInstrument["change"]) => instruments.filter((one) => one.change === change);
  return [
    ...wrap(sentence).map(style.strong),
    ...(quiet ? ["Nothing else changed either."] : []),
    ...tieLines(counts, ties, style),
    ...part("Came into force", of("began"), instrumentWords, style),
    ...part("Ended", of("ended"), instrumentWords, style),
    ...part("Members that joined or left", members, memberWords, style),
    ...part("States", states, stateWords, style),
    ...part("Not known whether in this time: instruments", notKnown.instruments, instrumentWords, style),
    ...part("Not known whether in this time: members", notKnown.members, memberWords, style),
    ...part("Not known whether in this time: states", notKnown.states, stateWords, style),
    ...part("Of dormant pacts", dormant, instrumentWords, style),
  ];
}

function part<T extends { readonly date: string | null }>(title: string, rows: readonly T[], words: (row: T) => string, style: Style) {
  if (rows.length === 0) return [];
  const columns = [
    { title: "", of: ({ date }: T) => date ?? "not found" },
    { title: "", of: words },
  ];
  return ["", style.strong(`${title} (${rows.length})`), ...table(rows, columns, style)];
}

/** One row for each type and grade, with the instruments under which most of its ties run. */
function tieLines(counts: readonly TieCounts[], ties: readonly ChangedTies[], style: Style): string[] {
  if (counts.length === 0) return [];
  const number = (value: number) => (value === 0 ? "" : String(value));
  return [
    "",
    style.strong("Directed ties"),
    ...table(
      counts,
      [
        { title: "ended", of: ({ lost }) => number(lost), align: "right" },
        { title: "began", of: ({ gained }) => number(gained), align: "right" },
        { title: "both", of: ({ passed }) => number(passed), align: "right" },
        { title: "open", of: ({ notKnown, dormant }) => number(notKnown + dormant), align: "right" },
        { title: "type, most under", of: (row) => `${typeWords(row.type, row.grade)}: ${mostUnder(row, ties)}` },
      ],
      style,
    ),
    ...wrap("both: began and ended in between; open: not known on one of the days, or of a dormant pact").map(style.faint),
  ];
}

const MOST_NAMED = 3;

function mostUnder({ type, grade }: TieCounts, ties: readonly ChangedTies[]): string {
  const sums = new Map<string, number>();
  for (const one of ties) {
    if (one.type === type && one.grade === grade) sums.set(one.short, (sums.get(one.short) ?? 0) + one.owedTo.length);
  }
  const sorted = [...sums].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const named = sorted.slice(0, MOST_NAMED).map(([title, count]) => `${title} ${count}`);
  return `${named.join(", ")}${sorted.length > MOST_NAMED ? `, ${sorted.length - MOST_NAMED} more` : ""}`;
}

function instrumentWords({ short, types, states, why, note, change, act }: ChangedInstrument): string {
  const who = states.length > 6 ? `${states.length} states` : listed(states);
  const how = change === "ended" && act !== null && act !== "terminated" ? `${act}; ` : "";
  return `${short} (${how}${who}; ${types.join(", ")})${why === null ? "" : `: ${why}`}${note === null ? "" : `; ${note}`}`;
}

function memberWords(row: ChangedMember): string {
  const { change, act, states, toward, standing, tier, site, scope, short, why } = row;
  const as = [standing === "member" ? null : standing, tier, site, scope].filter((one) => one !== null);
  const how = act === null ? `${change}, as the state ended` : change;
  const whom = toward === null ? "" : ` toward ${listed(toward)}`;
  return `${listed(states)} ${how}${whom}: ${short}${as.length === 0 ? "" : ` (${as.join(", ")})`}${why === null ? "" : `; ${why}`}`;
}

function stateWords({ change, state, name, before, others, why }: ChangedState): string {
  const rest = others.length === 0 ? "" : change === "began" ? `, out of ${listed(others)}` : `, followed by ${listed(others)}`;
  const said = change === "renamed" ? `${before} goes on as ${name}` : `${name} ${change}${rest}`;
  return `${state}: ${said}${why === null ? "" : `; ${why}`}`;
}
