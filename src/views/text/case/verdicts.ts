/** The verdict for each state of a case in a terminal: states that stand alike share a row, with the words that it rests on. */
import type { Finding, PositionRow, Trace } from "../../../model/results/trace.ts";
import { POSITIONS, POSITIONS_OF_HELP } from "../../../model/vocabulary.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import { countWord, withArticle } from "../../words.ts";
import { ALL, type Size } from "./size.ts";

/** Headings of the positions that are told as groups; each is told of the struck side, then of the one that strikes. */
const TITLES: Partial<Record<PositionRow["position"], (side: string) => string>> = {
  "bound-to-both": () => "Has pledges to both sides",
  "must-assist": (side) => `Is obliged to assist ${side}`,
  "self-bound": (side) => `Has bound itself by its own act, for ${side}`,
  "may-assist": (side) => `May assist ${side}`,
  contestable: (side) => `Contestable: help for ${side}`,
  nominal: (side) => `If the pact still binds: help for ${side}`,
  "must-consult": () => "Is obliged to consult, if called on",
  political: (side) => `Has committed itself politically, for ${side}`,
  "must-stay-neutral": (side) => `Is obliged to stay neutral toward ${side}`,
};

export function verdicts({ positions, obligations, state, targets, initiators }: Trace, size: Size, style: Style): string[] {
  const sides = { target: namesOf(targets), initiator: namesOf(initiators) };
  const byId = new Map(obligations.map((finding) => [finding.id, finding]));
  const obliged = new Set(positions.flatMap(({ position, side, state: id }) => (position === "must-assist" ? [`${id} ${side}`] : [])));
  // In a short answer about all states a nominal pact adds those whom no live one obliges already.
  const whole = size === ALL || state !== null;
  const told = positions.filter(({ position, side, state: id }) => whole || position !== "nominal" || !obliged.has(`${id} ${side}`));
  let quotes = size.quotes === "all" ? Number.POSITIVE_INFINITY : size.quotes === "first" ? 1 : 0;
  const shown = POSITIONS.flatMap((position) =>
    (["target", "initiator", null] as const).flatMap((side) => {
      const title = TITLES[position];
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
          return [...verdict(group, size.names, byId), ...(quotedHere ? quoted(words, style) : [])];
        }),
        ...(left.length === 0 ? [] : wrap(`${most === 0 ? "" : "and "}${few(left, size.names)}`, WIDTH, "    ")),
      ];
    }),
  );
  const nothing =
    state === null
      ? "No pledge in the ledger obliges anybody to help either side."
      : `No pledge in the ledger obliges ${withArticle(state.name)} to help either side.`;
  return [
    ...(positions.some(({ position }) => POSITIONS_OF_HELP.includes(position)) ? [] : ["", nothing]),
    ...shown,
    ...promised(positions, size, style),
  ];
}

const namesOf = (side: Trace["targets"]) => side.map(({ name }) => withArticle(name)).join(" and ");

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
function verdict({ names, headline, obligations }: Alike, most: number, byId: ReadonlyMap<string, Finding>): string[] {
  const checked = byId.get(obligations[0] ?? "")?.checked ?? "text";
  return wrap(`${few(names, most)}: ${headline}${checked === "text" ? "" : ` [${checked}]`}`, WIDTH, "    ");
}

/** The operative words of the duty that the headline names; null where none are quoted. */
function wordsOf({ obligations }: Alike, byId: ReadonlyMap<string, Finding>): string | null {
  return byId.get(obligations[0] ?? "")?.quote ?? null;
}

const quoted = (words: string, style: Style) => wrap(`"${words}"`, WIDTH - 4).map((line) => `    ${style.faint(line)}`);

/** The names, or the first of them and how many more there are. */
function few(names: readonly string[], most: number): string {
  return names.length <= most ? names.join(", ") : `${names.slice(0, most - 1).join(", ")} and ${names.length - most + 1} more`;
}

function promised(positions: readonly PositionRow[], { names: most }: Size, style: Style): string[] {
  const rows = positions.filter(({ position }) => position === "may-not-attack");
  if (rows.length === 0) return [];
  const names = rows.length > most ? [] : wrap(rows.map(({ name }) => name).join(", "));
  return ["", style.strong(`Has promised not to attack a side (${countWord(rows.length)})`), ...names];
}
