/**
 * The digest of a data file: the parts of it that complaints about other files depend on, and the lines of its facts. A file whose digest is known was
 * parsed before, from this very text and by this very code, without a complaint of its own; so it has to be read again only if
 * one of the tests in `closely.ts` finds it.
 */
import { createHash } from "node:crypto";
import { groupBy } from "../../ledger/groupBy.ts";
import type { ClaimsText } from "../../model/claims.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Explanation } from "../../model/explanations.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { State } from "../../model/states.ts";
import type { KeptVersion } from "../../model/versions.ts";
import { type KnownLines, linesOf } from "../factLines.ts";
import type { Named, Titled } from "../languageFiles.ts";
import type { ReadLedger } from "../ledgerFolder.ts";
import { definedIds, type IdsByKind } from "./ids.ts";
import type { Located } from "./located.ts";
import { referredIds } from "./references.ts";

export interface FileDigest {
  readonly defines: IdsByKind;
  readonly refers: IdsByKind;
  /** The states, instruments, regions and so on of the file, with the names and texts that other languages translate. */
  readonly named?: Partial<Named>;
  /** The hash of everything in an instrument by which a claim can ask for it. */
  readonly asked?: string;
  /** The lines of an instrument's acts and clauses. */
  readonly lines?: KnownLines;
  /** The number and hash of a published version. */
  readonly version?: { readonly version: string; readonly hash: string };
}

/** Gives the digest of each file that was read. */
export function digestsOf({ located, ledger, claims }: ReadLedger): (file: string) => FileDigest {
  const items = groupBy(located, ({ file }) => file);
  const texts = new Map(claims.map(({ file, text }) => [file, text]));
  const versions = new Map((ledger.versions ?? []).map((kept) => [`versions/${kept.version}.json`, kept]));
  return (file) => digestOf(items.get(file) ?? [], texts.get(file), versions.get(file));
}

function digestOf(items: readonly Located[], text: ClaimsText | undefined, kept: KeptVersion | undefined): FileDigest {
  const [defines, refers] = [definedIds(items), referredIds(items)];
  const instrument = items.find(({ kind }) => kind === "instrument");
  const named = namesIn(items);
  return {
    ...(text === undefined ? { defines, refers } : withClaims(text, defines, refers)),
    ...(Object.keys(named).length === 0 ? {} : { named }),
    ...(instrument === undefined ? {} : { asked: askedOf(instrument.value as Instrument), lines: linesOf(instrument) }),
    ...(kept === undefined ? {} : { version: { version: kept.version, hash: kept.hash } }),
  };
}

/** Claims are defined by their text and refer to claims of others. */
function withClaims({ id: text, claims }: ClaimsText, defines: IdsByKind, refers: IdsByKind): Pick<FileDigest, "defines" | "refers"> {
  return {
    defines: { ...defines, claim: claims.map(({ id }) => `${text}/${id}`) },
    refers: { ...refers, claim: [...new Set(claims.flatMap(({ counterparts = [] }) => counterparts))] },
  };
}

function namesIn(items: readonly Located[]): Partial<Named> {
  const of = <T>(kind: Located["kind"]) => items.flatMap((item) => (item.kind === kind ? [item.value as T] : []));
  const titled = (kind: Located["kind"]) => of<Titled>(kind).map(({ id, short }) => ({ id, short }));
  const ids = (kind: Located["kind"]) => of<{ id: string }>(kind).map(({ id }) => ({ id }));
  const lists = {
    states: of<State>("state").map(({ id, name, periods }) => ({ id, name, periods: periods.map((one) => ({ name: one.name })) })),
    instruments: titled("instrument"),
    generalTreaties: titled("general-treaty"),
    ...{ places: ids("place"), regions: ids("region"), classes: ids("class"), wars: ids("war") },
    explanations: of<Explanation>("explanation"),
  };
  const [coverage] = of<Coverage>("coverage").map(({ regions }) => ({ regions: regions.map(({ id }) => ({ id })) }));
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(coverage === undefined ? {} : { coverage }),
  };
}

/** All that is named in the files. */
export function namedIn(digests: Iterable<FileDigest>): Named {
  const all = [...digests].flatMap(({ named }) => named ?? []);
  return {
    states: all.flatMap(({ states = [] }) => states),
    instruments: all.flatMap(({ instruments = [] }) => instruments),
    generalTreaties: all.flatMap(({ generalTreaties = [] }) => generalTreaties),
    places: all.flatMap(({ places = [] }) => places),
    regions: all.flatMap(({ regions = [] }) => regions),
    classes: all.flatMap(({ classes = [] }) => classes),
    wars: all.flatMap(({ wars = [] }) => wars),
    explanations: all.flatMap(({ explanations = [] }) => explanations),
    coverage: all.find(({ coverage }) => coverage !== undefined)?.coverage,
  };
}

function askedOf({ id, title, short, aliases, obligations, open = [] }: Instrument): string {
  const clauses = obligations.map((one) => [one.id, one.article]);
  const names = [id, title, short, aliases, clauses, open.map((one) => one.id)];
  return createHash("sha256").update(JSON.stringify(names)).digest("base64url").slice(0, 16);
}
