/**
 * The usual case, to compare one pact with: of all instruments with a binding obligation of defence, the share that also
 * carries command, intelligence or facilities, in the same text or in another between two of its parties while both ran.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { Instrument } from "../model/instruments.ts";
import type { BaseRate } from "../model/results/autonomy.ts";
import type { ObligationType } from "../model/vocabulary.ts";
import { tiesOf } from "../ties/tie.ts";
import { gradeOf } from "../ties/tieRows.ts";
import type { Span } from "../time/span.ts";

const CARRIED = ["command", "intelligence", "facilities"] as const satisfies readonly ObligationType[];

const DEFINITION =
  "Of all instruments of the ledger with a binding obligation of defence, ever in force or not: how many also hold an obligation of command, of intelligence, of facilities. In the text: in the same instrument. Beside: there, or in another instrument that binds two of its parties while both run.";

export function baseRate(ledger: Ledger): BaseRate {
  return ledger.memo("base rate of pacts", () => {
    const pacts = ledger.data.instruments.filter(isPact);
    const article = pacts.filter(({ depth }) => depth === "article");
    const lives = new Map(pacts.map((pact) => [pact.id, livesOf(ledger, pact)]));
    const row = (carries: string, types: readonly ObligationType[]) => {
      const others = ledger.data.instruments.filter(({ obligations }) => obligations.some(({ type }) => types.includes(type)));
      const soft = others.map((instrument) => ({ instrument, ties: pairLives(ledger, instrument, types) }));
      const inText = (pact: Instrument) => pact.obligations.some(({ type }) => types.includes(type));
      const beside = (pact: Instrument) =>
        inText(pact) || soft.some(({ instrument, ties }) => instrument.id !== pact.id && meets(lives.get(pact.id) ?? [], ties));
      return {
        carries,
        inText: part(pacts.filter(inText).length, pacts.length),
        inTextArticle: part(article.filter(inText).length, article.length),
        beside: part(pacts.filter(beside).length, pacts.length),
      };
    };
    return {
      definition: DEFINITION,
      n: pacts.length,
      nArticle: article.length,
      rows: [...CARRIED.map((type) => row(type, [type])), row("any of these", CARRIED)],
    };
  });
}

function isPact(instrument: Instrument): boolean {
  return instrument.obligations.some((one) => one.type === "defence" && gradeOf(instrument, one) === "binding");
}

function part(count: number, n: number): { count: number; share: number | null } {
  return { count, share: n === 0 ? null : count / n };
}

/** When two states were tied, as `A B` in the order of their keys, by the surest reading: dated starts only. */
interface PairLife {
  readonly pair: string;
  readonly from: Span;
  readonly until: Span | null;
}

function livesOf(ledger: Ledger, pact: Instrument): PairLife[] {
  return pairLives(ledger, pact, ["defence"]);
}

function pairLives(ledger: Ledger, instrument: Instrument, types: readonly ObligationType[]): PairLife[] {
  return tiesOf(ledger, instrument)
    .filter(({ obligation, since }) => types.includes(obligation.type) && since.date !== null)
    .map(({ owedBy, owedTo, since, until }) => ({
      pair: [owedBy, owedTo].sort().join(" "),
      from: since.span,
      until: until?.span ?? null,
    }));
}

/** Some pair in both, at a time when both surely ran. */
function meets(a: readonly PairLife[], b: readonly PairLife[]): boolean {
  const byPair = new Map<string, PairLife[]>();
  for (const life of b) byPair.set(life.pair, [...(byPair.get(life.pair) ?? []), life]);
  return a.some((one) =>
    (byPair.get(one.pair) ?? []).some(
      (other) =>
        (one.until === null || other.from.latest < one.until.earliest) && (other.until === null || one.from.latest < other.until.earliest),
    ),
  );
}
