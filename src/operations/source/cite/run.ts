/** source.cite: the citation of the ledger, an instrument or a source, as text, BibTeX, RIS and CSL-JSON. */

import { NotFoundError } from "../../../errors.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { classOf } from "../../../ledger/sourceRank.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Citation } from "../../../model/results/citation.ts";
import { bibtexOf, type Cited, cslOf, plainOf, risOf } from "../../../views/citation.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { citedInstrument, citedSource } from "../cited.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { id }: Input): Unspoken<Citation> {
  const cited = citedOf(ledger, id);
  const source = ledger.source(id);
  return {
    kind: "citation",
    ...frame(ledger),
    of: cited.id,
    text: source?.cite ?? plainOf(cited),
    class: source === undefined ? null : classOf(ledger, source),
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
  if (instrument !== undefined) return citedInstrument(ledger, instrument);
  const source = ledger.source(id);
  if (source !== undefined) return citedSource(source);
  const close = nearest(id, [...ledger.data.instruments.map((one) => one.id), ...ledger.data.sources.map((one) => one.id)]);
  throw new NotFoundError({
    ...coded("nothing-to-cite", { typed: id, close }),
    what: `nothing to cite under "${id}"`,
    where: id,
    why: "it is \"ledger\", an instrument's id or a source's id",
    todo: close.length > 0 ? `try ${anyOf(close)}` : "take the id from an answer",
  });
}
