/**
 * The base rate of pacts: of all instruments with a binding obligation of defence, the share that also provides for command,
 * intelligence or facilities, in the same text or in another between two of its parties while both ran.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { Instrument } from "../model/instruments.ts";
import { phrase, type Unspoken } from "../model/phrase.ts";
import type { BaseRate as SpokenRate } from "../model/results/autonomy.ts";
import type { ObligationType } from "../model/vocabulary.ts";
import { tiesOf } from "../ties/tie.ts";
import { gradeOf } from "../ties/tieRows.ts";
import type { Span } from "../time/span.ts";

const CARRIED = ["command", "intelligence", "facilities"] as const satisfies readonly ObligationType[];

export type BaseRate = Unspoken<SpokenRate>;

/** The base rate, cached. */
export function baseRate(ledger: Ledger): BaseRate {
  return ledger.memo("base rate of pacts", () => {
    const pacts = ledger.data.instruments.filter(isPact);
    const article = pacts.filter(({ depth }) => depth === "article");
    const defence = new Map(pacts.map((pact) => [pact.id, pairPeriods(ledger, pact, ["defence"])]));
    const row = (what: (typeof CARRIED)[number] | "any", types: readonly ObligationType[]) => {
      const others = ledger.data.instruments.filter(({ obligations }) => obligations.some(({ type }) => types.includes(type)));
      const soft = others.map((instrument) => ({ instrument, ties: pairPeriods(ledger, instrument, types) }));
      const inText = (pact: Instrument) => pact.obligations.some(({ type }) => types.includes(type));
      const beside = (pact: Instrument) =>
        inText(pact) || soft.some(({ instrument, ties }) => instrument.id !== pact.id && overlap(defence.get(pact.id) ?? [], ties));
      return {
        carries: phrase("base-rate-carries", { what }),
        inText: part(pacts.filter(inText).length, pacts.length),
        inTextArticle: part(article.filter(inText).length, article.length),
        beside: part(pacts.filter(beside).length, pacts.length),
      };
    };
    return {
      definition: phrase("base-rate"),
      n: pacts.length,
      nArticle: article.length,
      rows: [...CARRIED.map((type) => row(type, [type])), row("any", CARRIED)],
    };
  });
}

function isPact(instrument: Instrument): boolean {
  return instrument.obligations.some((one) => one.type === "defence" && gradeOf(instrument, one) === "binding");
}

function part(count: number, n: number): { count: number; share: number | null } {
  return { count, share: n === 0 ? null : count / n };
}

/** A period in which two states were tied; the pair is `A B` in the order of their keys. */
interface PairPeriod {
  readonly pair: string;
  readonly from: Span;
  readonly until: Span | null;
}

/** The periods in which an instrument tied pairs of states by these types; only ties with a dated start. */
function pairPeriods(ledger: Ledger, instrument: Instrument, types: readonly ObligationType[]): PairPeriod[] {
  return tiesOf(ledger, instrument)
    .filter(({ obligation, since }) => types.includes(obligation.type) && since.date !== null)
    .map(({ owedBy, owedTo, since, until }) => ({
      pair: [owedBy, owedTo].sort().join(" "),
      from: since.span,
      until: until?.span ?? null,
    }));
}

/** Whether both tie the same pair at a time when both certainly ran. */
function overlap(a: readonly PairPeriod[], b: readonly PairPeriod[]): boolean {
  const byPair = new Map<string, PairPeriod[]>();
  for (const period of b) byPair.set(period.pair, [...(byPair.get(period.pair) ?? []), period]);
  return a.some((one) =>
    (byPair.get(one.pair) ?? []).some(
      (other) =>
        (one.until === null || other.from.latest < one.until.earliest) && (other.until === null || one.from.latest < other.until.earliest),
    ),
  );
}
