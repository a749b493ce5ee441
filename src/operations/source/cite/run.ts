/** source.cite: the citation of the ledger, an instrument or a source, as text, BibTeX, RIS and CSL-JSON. */
import { NotFoundError } from "../../../errors.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import type { Source } from "../../../model/evidence.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Citation } from "../../../model/results/citation.ts";
import { bibtexOf, type Cited, cslOf, plainOf, risOf } from "../../../views/citation.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { id }: Input): Unspoken<Citation> {
  const cited = citedOf(ledger, id);
  return {
    kind: "citation",
    ...frame(ledger),
    of: cited.id,
    text: ledger.source(id)?.cite ?? plainOf(cited),
    plain: plainOf(cited),
    bibtex: bibtexOf(cited),
    ris: risOf(cited),
    csl: cslOf(cited),
  };
}

function citedOf(ledger: Ledger, id: string): Cited {
  const { version, hash, verifiedThrough } = ledger.version;
  const published = { version, date: verifiedThrough, publisher: "Entente" };
  if (id === "ledger") {
    return {
      id: `entente-ledger-${version}`,
      type: "dataset",
      title: "Entente ledger of commitments between states, 1816 to today",
      ...published,
      note: `content hash ${hash}, verified through ${verifiedThrough}, CC BY 4.0`,
    };
  }
  const instrument = ledger.instrument(id);
  if (instrument !== undefined) {
    const text = textOf(ledger, instrument);
    const signed = instrument.acts.find(({ act, date }) => act === "signed" && date !== null)?.date ?? null;
    return {
      id: `entente-${instrument.id}`,
      type: "treaty",
      title: instrument.title,
      ...(signed === null ? {} : { date: signed }),
      ...(text?.url === undefined ? {} : { url: text.url }),
      note: [
        ...(text === undefined ? [] : [`text: ${text.cite}`]),
        `as coded in Entente ledger ${version} (${hash}) under ${instrument.id}, verified through ${instrument["verified-through"]}`,
      ].join("; "),
    };
  }
  const source = ledger.source(id);
  if (source !== undefined) return citedSource(source);
  const close = nearest(id, [...ledger.data.instruments.map((one) => one.id), ...ledger.data.sources.map((one) => one.id)]);
  throw new NotFoundError({
    what: `nothing to cite under "${id}"`,
    where: id,
    why: "it is \"ledger\", an instrument's id or a source's id",
    todo: close.length > 0 ? `try ${anyOf(close)}` : "take the id from an answer",
  });
}

/** The source of an instrument's text: the first treaty text, else the first law or official document. */
function textOf(ledger: Ledger, { id }: Instrument): Source | undefined {
  const own = ledger.data.sources.filter((source) => source.id.startsWith(`${id}.`));
  return own.find(({ kind }) => kind === "treaty-text") ?? own.find(({ kind }) => kind === "law" || kind === "official");
}

const TYPES: Record<Source["kind"], Cited["type"]> = {
  "treaty-text": "treaty",
  law: "legislation",
  official: "report",
  reference: "webpage",
  dataset: "dataset",
  scholarship: "article",
  press: "article",
  web: "webpage",
  none: "webpage",
};

function citedSource({ id, cite: text, kind, author, title, publisher, date, url }: Source): Cited {
  return {
    id,
    type: TYPES[kind],
    title: title ?? text,
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}
