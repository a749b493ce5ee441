/** Two lines to quote: the answer to a sentence, and the primary source of the record that decides it. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { bySourceRank, classOf } from "../../../ledger/sourceRank.ts";
import type { Ref, Source } from "../../../model/evidence.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Days } from "../../../model/phrases/claims.ts";
import type { ClaimVerdict, Rest as SpokenRest } from "../../../model/results/claims.ts";
import type { NearMiss } from "../../../model/results/nearMiss.ts";
import type { QuotedAnswer } from "../../../model/results/readSentences.ts";
import type { Readings } from "./readingsFound.ts";

type Claim = Unspoken<ClaimVerdict>;
type Rest = Unspoken<SpokenRest>;
type Near = Unspoken<NearMiss>;

interface Beside extends Readings {
  /** The part of the sentence's time for which the verdict stands; absent: all of it. */
  readonly part?: readonly Days[];
  readonly near: readonly Near[];
  /** The words of the sentence that were left out. */
  readonly cut: readonly string[];
}

export function quoted(ledger: Ledger, claim: Claim, { near, cut, ...found }: Beside): Unspoken<QuotedAnswer> {
  const { verdict, grounds } = claim;
  const [closest] = near;
  const ground = tellingGround(grounds, verdict);
  const answer = phrase("quoted-answer", {
    verdict,
    verified: ledger.version.verifiedThrough,
    ...found,
    // The clause that is there and asks for less says more than what comes closest to it.
    near: ground?.code === "clause-force" ? null : (closest?.says ?? null),
    ground,
    cut,
    pactsOnly: claim.because.code === "not-checkable" && claim.because.args.kind === "not-on-record",
  });
  return { answer, source: sourceOf(ledger, withGroundFirst(claim, ground), ground?.code === "clause-force" ? undefined : closest) };
}

/** The claim with the record of its telling ground before the others, so that the source is that of the words quoted. */
function withGroundFirst(claim: Claim, ground: Claim["grounds"][number] | null): Claim {
  if (ground === null || !("instrument" in ground.args)) return claim;
  const { instrument } = ground.args;
  const article = "article" in ground.args ? ground.args.article : null;
  const own = claim.rests.filter((rest) => rest.id === instrument && (article === null || rest.article === article));
  return { ...claim, rests: [...own, ...claim.rests.filter((rest) => !own.includes(rest))] };
}

/** Grounds in the order in which they tell a reader most; those of a code that is not listed come before the last. */
const TELLING: readonly Phrase["code"][] = [
  "clause-force",
  "member-proviso",
  "area-by-reading",
  "limit-part",
  "limit-unseen",
  "limit-condition",
  "limit-test",
  "limit-clause",
  "limit-question",
  "limit-suspended",
  "limit-disputed",
  "limit-end",
  "limit-life",
  "limit-nominal",
  "rests-on-clause",
  "rests-on-act",
  "rests-on-life",
];
const LEAST: readonly Phrase["code"][] = ["rests-on-instrument", "rests-on-coverage", "rests-on-absence"];

/** The ground that the line to quote gives; of a verdict that holds without doubt, what it rests on before any doubt. */
function tellingGround(grounds: Claim["grounds"], verdict: Claim["verdict"]): Claim["grounds"][number] | null {
  // A treaty that has ended stands for a sentence that fails by its term, not by its words.
  if (verdict === "contradicted" && grounds[0]?.code === "rests-on-life") return grounds[0];
  const listed = verdict === "supported" ? TELLING.filter((code) => code === "clause-force" || !code.startsWith("limit-")) : TELLING;
  const rank = ({ code }: Claim["grounds"][number]) =>
    listed.includes(code) ? listed.indexOf(code) : LEAST.includes(code) ? TELLING.length + 1 + LEAST.indexOf(code) : TELLING.length;
  return [...grounds].sort((one, other) => rank(one) - rank(other))[0] ?? null;
}

/** The source of the near miss or, without one, of the first record under the verdict; of a count or an absence, the ledger itself. */
function sourceOf(ledger: Ledger, { rests, verdict, grounds }: Claim, near: Near | undefined): Unspoken<QuotedAnswer>["source"] {
  if (verdict === "past-verification") return null;
  const rest = rests.find(({ kind }) => kind === "instrument") ?? rests[0];
  if (near !== undefined) return ofInstrument(ledger, nearRest(ledger, near), grounds);
  if (rest?.kind === "instrument") return ofInstrument(ledger, rest, grounds);
  if (rest?.kind === "rule") return ofLedger(rest.id, []);
  const coverage = grounds.find((one) => one.code === "rests-on-coverage");
  if (rest?.ref == null) return coverage?.code === "rests-on-coverage" ? ofLedger(null, coverage.args.here) : null;
  const [source] = sourcesIn(ledger, rest.ref);
  return source === undefined ? null : line(null, rest.article, source, { published: null, parties: false });
}

/** The counts of a sentence on coverage. */
type Coverage = Extract<Phrase, { code: "rests-on-coverage" }>["args"]["here"];

type QuotedSource = NonNullable<Unspoken<QuotedAnswer>["source"]>;

function ofLedger(rule: string | null, here: Coverage): QuotedSource {
  return { instrument: null, article: null, cite: null, url: null, says: phrase("quoted-ledger", { rule, here }) };
}

/** The record of a near miss: the clause of a promise, the instrument of an act or a membership. */
function nearRest(ledger: Ledger, near: Near): Pick<Rest, "id" | "article" | "ref"> {
  if (near.kind === "membership") {
    const acts = ledger.instrument(near.instrument)?.acts ?? [];
    const began = acts.find(({ date, by, for: whom }) => date === near.since && [...(by ?? []), ...(whom ?? [])].includes(near.state));
    return { id: near.instrument, article: null, ref: began?.ref ?? null };
  }
  if (near.kind === "act") {
    const act = ledger.instrument(near.instrument)?.acts.find((one) => one.act === near.act && one.date === near.dates[0]);
    return { id: near.instrument, article: null, ref: act?.ref ?? null };
  }
  if (near.kind !== "tie") return { id: near.instrument, article: null, ref: null };
  const clause = ledger
    .instrument(near.instrument)
    ?.obligations.find(({ article, type }) => article === near.article && type === near.type);
  return { id: near.instrument, article: near.article, ref: clause?.versions.at(-1)?.ref ?? null };
}

/** Kinds of sources that are primary; the others serve if there is none of these. */
const PRIMARY: readonly Source["kind"][] = ["treaty-text", "law", "official"];
/** The acts of which the treaty itself is the source. */
const OF_THE_TREATY: readonly string[] = ["signed", "entered-into-force"];

function sourcesIn(ledger: Ledger, { source }: Pick<Unspoken<Ref>, "source">): Source[] {
  const all = [source].flat().flatMap((one) => ledger.source(one) ?? []);
  return bySourceRank(
    ledger,
    all.filter(({ kind }) => kind !== "none"),
  );
}

/** A treaty series stands for the text; an accession or an exit has the source of its own act. */
function ofInstrument(
  ledger: Ledger,
  { id, article, ref }: Pick<Rest, "id" | "article" | "ref">,
  grounds: Claim["grounds"],
): QuotedSource | null {
  const instrument = ledger.instrument(id);
  if (instrument === undefined) return null;
  const act = grounds.find((one) => one.code === "rests-on-act" && one.args.instrument === id);
  const decisive = decisiveAct(instrument, grounds);
  if (decisive !== null) {
    const [best] = sourcesIn(ledger, decisive.ref);
    const { checked } = decisive.ref;
    if (best !== undefined)
      return line(instrument, article, best, { published: null, parties: false, ...(checked === "text" ? {} : { mark: checked }) });
  }
  const own = ledger.data.sources.filter((one) => one.id.startsWith(`${id}.`) && one.kind !== "none");
  const primary = own.filter(({ kind }) => PRIMARY.includes(kind));
  const texts = article === null ? [] : own.filter(({ kind }) => kind === "treaty-text" || kind === "law");
  const [source] = [
    ...(ref === null ? [] : bySourceRank(ledger, [...sourcesIn(ledger, ref), ...texts])),
    ...bySourceRank(ledger, primary.length > 0 ? primary : own),
  ];
  const parties =
    act === undefined && grounds.some((one) => one.code === "rests-on-absence" && one.args.of === "members" && one.args.instrument === id);
  const series = instrument.published?.[0] ?? null;
  // A blog is no source to print: the treaty stands by itself.
  const printed = source === undefined || classOf(ledger, source) === "blog" ? undefined : source;
  return line(instrument, article, printed, { published: series, parties });
}

/** The act that decides, if the treaty itself is not its source: an accession, an exit, the one use of a clause. */
function decisiveAct({ id, acts }: Instrument, grounds: Claim["grounds"]): Instrument["acts"][number] | null {
  for (const one of grounds) {
    if (one.code === "rests-on-act" && one.args.instrument === id && !OF_THE_TREATY.includes(one.args.act)) {
      const { act, date, states } = one.args;
      const named = (of: Instrument["acts"][number]) => [...(of.by ?? []), ...(of.for ?? [])];
      const found = acts.find((of) => of.act === act && of.date === date && states.every((state) => named(of).includes(state)));
      if (found !== undefined) return found;
    }
    if (one.code === "uses-on-record" && one.args.instrument === id && one.args.uses.length === 1)
      return acts.find(({ act, date }) => act === "invoked" && date === one.args.uses[0]?.date) ?? null;
  }
  return null;
}

interface Record {
  readonly published: NonNullable<Instrument["published"]>[number] | null;
  /** Whether the list of its parties decides. */
  readonly parties: boolean;
  /** The mark of an act's source, where its own words were not seen. */
  readonly mark?: "secondary" | "unverified";
}

function line(
  instrument: Instrument | null,
  article: string | null,
  source: Source | undefined,
  { published, parties, mark }: Record,
): QuotedSource {
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
  const text = instrument?.text ?? "published";
  return {
    instrument: id,
    article,
    cite,
    url,
    says: phrase("quoted-source", { instrument: id, article, series, cite, url, text, parties, ...(mark === undefined ? {} : { mark }) }),
  };
}
