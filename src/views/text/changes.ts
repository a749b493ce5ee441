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
import { listed } from "./allies.ts";

export function changes(answer: NetworkChanges, style: Style): string[] {
  const { sentence, counts, ties, instruments, members, states, notKnown, dormant } = answer;
  const quiet = [instruments, members, states, ties, ...Object.values(notKnown), dormant].every((list) => list.length === 0);
  const { words } = style;
  const pact = (row: ChangedInstrument) => instrumentWords(row, words);
  const member = (row: ChangedMember) => memberWords(row, words);
  const state = (row: ChangedState) => stateWords(row, words);
  const of = (change: ChangedInstrument["change"]) => instruments.filter((one) => one.change === change);
  return [
    ...wrap(sentence).map(style.strong),
    ...(quiet ? [words.noOtherChange] : []),
    ...tieLines(counts, ties, style),
    ...part(words.cameIntoForce, of("began"), pact, style),
    ...part(words.endedTitle, of("ended"), pact, style),
    ...part(words.membersChanged, members, member, style),
    ...part(words.statesTitle, states, state, style),
    ...part(words.unknownInstruments, notKnown.instruments, pact, style),
    ...part(words.unknownMembers, notKnown.members, member, style),
    ...part(words.unknownStates, notKnown.states, state, style),
    ...part(words.ofDormant, dormant, pact, style),
  ];
}

function part<T extends { readonly date: string | null }>(title: string, rows: readonly T[], words: (row: T) => string, style: Style) {
  if (rows.length === 0) return [];
  const columns = [
    { title: "", of: ({ date }: T) => date ?? style.words.notFound },
    { title: "", of: words },
  ];
  return ["", style.strong(`${title} (${rows.length})`), ...table(rows, columns, style)];
}

/** One row for each type and grade, with the instruments under which most of its ties run. */
function tieLines(counts: readonly TieCounts[], ties: readonly ChangedTies[], style: Style): string[] {
  if (counts.length === 0) return [];
  const { words } = style;
  const number = (value: number) => (value === 0 ? "" : String(value));
  return [
    "",
    style.strong(words.directedTies),
    ...table(
      counts,
      [
        { title: words.endedColumn, of: ({ lost }) => number(lost), align: "right" },
        { title: words.beganColumn, of: ({ gained }) => number(gained), align: "right" },
        { title: words.bothColumn, of: ({ passed }) => number(passed), align: "right" },
        { title: words.openColumn, of: ({ notKnown, dormant }) => number(notKnown + dormant), align: "right" },
        { title: words.typeMostUnder, of: (row) => `${words.type(row.type, row.grade)}${words.colon}${mostUnder(row, ties, words)}` },
      ],
      style,
    ),
    ...wrap(words.bothOpen).map(style.faint),
  ];
}

const MOST_NAMED = 3;

function mostUnder({ type, grade }: TieCounts, ties: readonly ChangedTies[], words: Style["words"]): string {
  const sums = new Map<string, number>();
  for (const one of ties) {
    if (one.type === type && one.grade === grade) sums.set(one.short, (sums.get(one.short) ?? 0) + one.owedTo.length);
  }
  const sorted = [...sums].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const named = sorted.slice(0, MOST_NAMED).map(([title, count]) => `${title} ${count}`);
  return `${named.join(words.comma)}${sorted.length > MOST_NAMED ? words.moreShort(sorted.length - MOST_NAMED) : ""}`;
}

function instrumentWords({ short, types, states, why, note, change, act }: ChangedInstrument, words: Style["words"]): string {
  const who = states.length > 6 ? words.statesCount(states.length) : listed(states, words);
  const how = change === "ended" && act !== null && act !== "terminated" ? `${words.act(act)}${words.semicolon}` : "";
  return `${short}${words.inBrackets(`${how}${who}${words.semicolon}${words.types(types)}`)}${why === null ? "" : `${words.colon}${why}`}${note === null ? "" : `${words.semicolon}${note}`}`;
}

function memberWords(row: ChangedMember, words: Style["words"]): string {
  const { change, act, states, toward, standing, tier, site, scope, short, why } = row;
  const as = [standing === null || standing === "member" ? null : words.standing(standing), tier, site, scope].filter(
    (one) => one !== null,
  );
  const how = act === null ? words.asStateEnded(change) : words.change(change);
  const whom = toward === null ? "" : words.toward(listed(toward, words));
  return `${listed(states, words)} ${how}${whom}${words.colon}${short}${as.length === 0 ? "" : words.inBrackets(as.join(words.comma))}${why === null ? "" : `${words.semicolon}${why}`}`;
}

function stateWords({ change, state, name, before, others, why }: ChangedState, words: Style["words"]): string {
  const rest = others.length === 0 ? "" : change === "began" ? words.outOf(listed(others, words)) : words.followedBy(listed(others, words));
  const said = change === "renamed" ? words.goesOn(before, name) : `${words.did(name, change)}${rest}`;
  return `${state}${words.colon}${said}${why === null ? "" : `${words.semicolon}${why}`}`;
}
