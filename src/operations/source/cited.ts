/** Instruments and sources of the ledger as citations. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Source } from "../../model/evidence.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Cited } from "../../views/citation.ts";

/** An instrument with its day of signature, its places in collections of treaties, and the version of the ledger that codes it. */
export function citedInstrument(ledger: Ledger, instrument: Instrument): Cited {
  const { version, hash } = ledger.version;
  const text = textOf(ledger, instrument);
  const signed = signedOn(instrument);
  const [first] = instrument.published ?? [];
  return {
    id: `entente-${instrument.id}`,
    type: instrument.kind === "statute" || instrument.kind === "order" ? "legislation" : "treaty",
    title: instrument.title,
    ...(signed === null ? {} : { date: signed }),
    ...(first === undefined ? {} : { series: first.series }),
    ...(first?.volume === undefined ? {} : { volume: String(first.volume) }),
    ...(first?.page === undefined ? {} : { page: String(first.page) }),
    ...(first?.number === undefined ? {} : { number: first.number }),
    ...(text?.url === undefined ? {} : { url: text.url }),
    note: [
      ...(text === undefined ? [] : [`text: ${text.cite}`]),
      `as coded in Entente ledger ${version} (${hash}) under ${instrument.id}, verified through ${instrument["verified-through"]}`,
    ].join("; "),
  };
}

/** The day of signature as far as it is known; null if it is not recorded. */
export function signedOn({ acts }: Instrument): string | null {
  return acts.find(({ act, date }) => act === "signed" && date !== null)?.date ?? null;
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

export function citedSource({ id, cite: text, kind, author, title, publisher, date, url }: Source): Cited {
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
