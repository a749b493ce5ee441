/** The ledger as a list of facts: items that can be added, corrected or removed by themselves, with fields and a label. */
import type { Act } from "../../model/acts.ts";
import type { Version } from "../../model/clauses.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import type { LedgerData } from "../../model/ledger.ts";
import type { FactKind } from "../../model/versions.ts";

export interface Fact {
  readonly what: FactKind;
  /** The instrument or collection that the fact belongs to. */
  readonly of: string | null;
  /** null: it has no name, and its fields identify it. */
  readonly id: string | null;
  readonly label: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** All facts of a ledger. */
export function factsOf(ledger: LedgerData): Fact[] {
  const {
    instruments,
    states,
    places,
    regions,
    classes,
    wars,
    generalTreaties,
    measures,
    rules,
    explanations,
    triggers,
    sources,
    records,
  } = ledger;
  const known = new Set(instruments.map(({ id }) => id));
  const named = (what: FactKind, list: readonly { readonly id: string }[], labelOf: (item: never) => string) =>
    list.map(({ id, ...fields }): Fact => ({ what, of: null, id, label: labelOf({ id, ...fields } as never), fields }));
  const name = ({ name: text }: { readonly name: string }) => text;
  const title = ({ title: text }: { readonly title: string }) => text;
  return [
    ...instruments.flatMap(instrumentFacts),
    ...named("rule", rules, title),
    ...triggers.map(({ word, ...fields }): Fact => ({ what: "trigger", of: null, id: word, label: word, fields })),
    ...named("region", regions, name),
    ...named("class", classes, name),
    ...named("explanation", explanations, title),
    ...named("state", states, name),
    ...named("place", places, name),
    ...named("war", wars, name),
    ...named("general-treaty", generalTreaties ?? [], title),
    ...named("measure", measures ?? [], title),
    ...(Object.keys(records).sort() as (keyof typeof records)[]).flatMap((of) =>
      records[of].map((row): Fact => ({ what: "record", of, id: null, label: brief(row), fields: row })),
    ),
    ...sources.map(({ id, ...fields }): Fact => {
      const file = id.slice(0, Math.max(0, id.lastIndexOf(".")));
      return { what: "source", of: known.has(file) ? file : null, id, label: cut(fields.cite), fields };
    }),
  ];
}

function instrumentFacts({ id: of, acts, obligations, open, modifiers, interpretations, disputes, ...own }: Instrument): Fact[] {
  const part = (what: FactKind, id: string | null, label: string, fields: object): Fact => ({
    what,
    of,
    id,
    label: cut(label),
    fields: { ...fields },
  });
  return [
    { what: "instrument", of: null, id: of, label: own.short ?? own.title, fields: own },
    ...obligations.flatMap(({ id, versions, ...rest }: Obligation) => [
      part("obligation", id, `${articleOf(rest.article)}, ${rest.type}`, rest),
      ...versions.map((version, index) =>
        part(
          "clause",
          index === 0 ? id : `${id}/${index + 1}`,
          `${articleOf(rest.article)}${version.from === undefined ? "" : ` from ${version.from}`}`,
          wordsApart(version),
        ),
      ),
    ]),
    ...(open ?? []).map(({ id, ...rest }) => part("question", id, rest.question, rest)),
    ...(modifiers ?? []).map((rest) => part("modifier", null, `${rest.kind}${rest.says === undefined ? "" : `: ${rest.says}`}`, rest)),
    ...acts.map((act) => part("act", null, actLabel(act), act)),
    ...(interpretations ?? []).map((rest) => part("interpretation", null, `${rest.date}, ${rest.by.join(" ")}`, rest)),
    ...(disputes ?? []).map((rest) => part("dispute", null, rest.says, rest)),
  ];
}

/** A version with `wording` moved out of the response: our own words for the duty are not part of the reading. */
function wordsApart({ response, ...rest }: Version): object {
  if (response === undefined) return rest;
  const { wording, ...read } = response;
  return { ...rest, response: read, wording };
}

function articleOf(article: string): string {
  return /^[\dIVXLC]/.test(article) ? `Art. ${article}` : article;
}

function actLabel({ act, date, by, for: whom }: Act): string {
  const who = [...(by ?? []), ...(whom ?? [])];
  const shown = who.length > 5 ? `${who.length} states` : who.join(" ");
  return `${act.replaceAll("-", " ")} ${date ?? "(day not found)"}${shown === "" ? "" : `: ${shown}`}`;
}

/** The first words of a row. */
function brief(row: object): string {
  const words = Object.values(row).flatMap((value) =>
    typeof value === "string" || typeof value === "number" ? [String(value)] : Array.isArray(value) ? [value.join(" ")] : [],
  );
  return cut(words.slice(0, 4).join(", "));
}

const LONGEST = 48;

function cut(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 2).trimEnd()} …`;
}
