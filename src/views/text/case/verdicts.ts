/** The verdict for each state of a case in a terminal: states that stand alike share a row, with the words that it rests on. */
import type { Finding, PositionRow, Trace } from "../../../model/results/trace.ts";
import { POSITIONS, POSITIONS_THAT_MAY_OBLIGE } from "../../../model/vocabulary.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import { ALL, type Size } from "./size.ts";

export function verdicts({ positions, obligations, state, targets, initiators }: Trace, size: Size, style: Style): string[] {
  const { words: own } = style;
  const titles: Partial<Record<PositionRow["position"], (side: string) => string>> = own.positions;
  const namesOf = (side: Trace["targets"]) => own.both(side.map(({ name }) => own.name(name)));
  const sides = { target: namesOf(targets), initiator: namesOf(initiators) };
  const byId = new Map(obligations.map((finding) => [finding.id, finding]));
  const obliged = new Set(positions.flatMap(({ position, side, state: id }) => (position === "must-assist" ? [`${id} ${side}`] : [])));
  // In a short answer about all states a nominal pact adds those whom no live one obliges already.
  const whole = size === ALL || state !== null;
  const told = positions.filter(({ position, side, state: id }) => whole || position !== "nominal" || !obliged.has(`${id} ${side}`));
  let quotes = size.quotes === "all" ? Number.POSITIVE_INFINITY : size.quotes === "first" ? 1 : 0;
  const shown = POSITIONS.flatMap((position) =>
    (["target", "initiator", null] as const).flatMap((side) => {
      const title = titles[position];
      if (title === undefined) return [];
      const rows = told.filter((row) => row.position === position && row.side === side);
      if (rows.length === 0) return [];
      const groups = alike(rows);
      const most = position === "must-assist" ? size.obliged : size.others;
      const left = groups.slice(most).flatMap(({ names }) => names);
      return [
        "",
        style.strong(`${title(side === null ? "" : sides[side])} (${new Set(rows.map((row) => row.state)).size})`),
        ...groups.slice(0, most).flatMap((group, index) => {
          const words = wordsOf(group, byId);
          const isNew = words !== null && groups.slice(0, index).every((earlier) => wordsOf(earlier, byId) !== words);
          const quotedHere = isNew && quotes > 0;
          if (quotedHere) quotes -= 1;
          return [...verdict(group, size.names, byId, style), ...(quotedHere ? quoted(words, style) : [])];
        }),
        ...(left.length === 0
          ? []
          : wrap(most === 0 ? few(left, size.names, style) : own.andNames(few(left, size.names, style)), WIDTH, "    ")),
      ];
    }),
  );
  const nothing = state === null ? own.nobodyObliged : own.notObliged(own.name(state.name));
  return [
    ...(positions.some(({ position }) => POSITIONS_THAT_MAY_OBLIGE.includes(position)) ? [] : ["", nothing]),
    ...shown,
    ...promised(positions, size, style),
  ];
}

interface Alike {
  readonly names: readonly string[];
  readonly headline: string;
  /** Ids of the obligations of the first of them; the headline names the first. */
  readonly obligations: readonly string[];
}

/** One row for states with the same headline. */
function alike(rows: readonly PositionRow[]): Alike[] {
  const groups = new Map<string, PositionRow[]>();
  for (const row of rows) groups.set(row.headline, [...(groups.get(row.headline) ?? []), row]);
  return [...groups].map(([headline, own]) => ({ headline, names: own.map(({ name }) => name), obligations: own[0]?.obligations ?? [] }));
}

/** The headline, with the weakest source of the duty that it names where that was not read from texts alone. */
function verdict({ names, headline, obligations }: Alike, most: number, byId: ReadonlyMap<string, Finding>, style: Style): string[] {
  const { words } = style;
  const checked = byId.get(obligations[0] ?? "")?.checked ?? "text";
  return wrap(`${few(names, most, style)}${words.colon}${headline}${checked === "text" ? "" : ` [${words.mark(checked)}]`}`, WIDTH, "    ");
}

/** The operative words of the duty that the headline names; null where none are quoted. */
function wordsOf({ obligations }: Alike, byId: ReadonlyMap<string, Finding>): string | null {
  return byId.get(obligations[0] ?? "")?.quote ?? null;
}

const quoted = (words: string, style: Style) => wrap(`"${words}"`, WIDTH - 4).map((line) => `    ${style.faint(line)}`);

/** The names, or the first of them and how many more there are. */
function few(names: readonly string[], most: number, { words }: Style): string {
  if (names.length <= most) return names.join(words.comma);
  return words.shownOf(names.slice(0, most - 1).join(words.comma), names.length - most + 1);
}

function promised(positions: readonly PositionRow[], { names: most }: Size, style: Style): string[] {
  const rows = positions.filter(({ position }) => position === "may-not-attack");
  if (rows.length === 0) return [];
  const names = rows.length > most ? [] : wrap(rows.map(({ name }) => name).join(style.words.comma));
  return ["", style.strong(style.words.promisedNot(rows.length)), ...names];
}
