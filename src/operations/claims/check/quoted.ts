/** Two lines to quote: the answer to a sentence, and the primary source of the record that decides it. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { bySourceRank } from "../../../ledger/sourceRank.ts";
import type { Source } from "../../../model/evidence.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { ClaimVerdict } from "../../../model/results/claims.ts";
import type { NearMiss } from "../../../model/results/nearMiss.ts";
import type { QuotedAnswer } from "../../../model/results/readSentences.ts";

type Claim = Unspoken<ClaimVerdict>;
type Near = Unspoken<NearMiss>;

export function quoted(ledger: Ledger, claim: Claim, near: readonly Near[], counted: number | null): Unspoken<QuotedAnswer> {
  const { verdict, readings, grounds } = claim;
  const [closest] = near;
  const differ = verdict === "depends-on-reading" && readings.length > 1;
  const answer = phrase("quoted-answer", {
    verdict,
    verified: ledger.version.verifiedThrough,
    counted,
    readings: differ ? readings.map(({ reading, outcome }) => ({ reading, outcome })) : [],
    near: closest?.says ?? null,
    ground: grounds[0] ?? null,
  });
  return { answer, source: sourceOf(ledger, claim, closest) };
}

/** The source of the near miss or, without one, of the first record under the verdict. */
function sourceOf(ledger: Ledger, { rests, verdict }: Claim, near: Near | undefined): Unspoken<QuotedAnswer>["source"] {
  if (verdict === "past-verification") return null;
  const rest = rests.find(({ kind }) => kind === "instrument") ?? rests[0];
  const id = near?.instrument ?? (rest?.kind === "instrument" ? rest.id : undefined);
  const article = near === undefined ? (rest?.article ?? null) : near.kind === "tie" ? near.article : null;
  const instrument = id === undefined ? undefined : ledger.instrument(id);
  if (instrument !== undefined) return ofInstrument(ledger, instrument, article);
  if (rest?.ref == null) return null;
  const [source] = bySourceRank(
    ledger,
    [rest.ref.source].flat().flatMap((one) => ledger.source(one) ?? []),
  );
  return source === undefined ? null : line(null, rest.article, source, null);
}

/** Kinds of sources that are primary; the others serve if there is none of these. */
const PRIMARY: readonly Source["kind"][] = ["treaty-text", "law", "official"];

function ofInstrument(ledger: Ledger, instrument: Instrument, article: string | null): NonNullable<Unspoken<QuotedAnswer>["source"]> {
  const own = ledger.data.sources.filter(({ id, kind }) => id.startsWith(`${instrument.id}.`) && kind !== "none");
  const primary = own.filter(({ kind }) => PRIMARY.includes(kind));
  const [source] = bySourceRank(ledger, primary.length > 0 ? primary : own);
  return line(instrument, article, source, instrument.published?.[0] ?? null);
}

function line(
  instrument: Instrument | null,
  article: string | null,
  source: Source | undefined,
  published: NonNullable<Instrument["published"]>[number] | null,
): NonNullable<Unspoken<QuotedAnswer>["source"]> {
  const cite = source?.cite ?? null;
  const url = source?.url ?? null;
  const series =
    published === null
      ? null
      : {
          series: published.series,
          ...(published.volume === undefined ? {} : { volume: published.volume }),
          ...(published.page === undefined ? {} : { page: published.page }),
          ...(published.number === undefined ? {} : { number: published.number }),
        };
  const id = instrument?.id ?? null;
  return { instrument: id, article, cite, url, says: phrase("quoted-source", { instrument: id, article, series, cite, url }) };
}
