/** The share of facts found wrong by the newest published audit; null without an audit. */
import type { Ledger } from "../../ledger/ledger.ts";
import { byVersion } from "../../ledger/versions/byVersion.ts";
import type { Audit } from "../../model/audits.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";

/** The rates that an answer tells: of all facts, and by mark. */
const TOLD = ["all", "text", "secondary", "unverified"] as const;

export function errorRateOf({ data }: Ledger): Phrase<"error-rate"> | null {
  const newest = newestOf(data.audits ?? []);
  if (newest === null) return null;
  const { ledger, date, sample, rates } = newest;
  return phrase("error-rate", {
    version: ledger.version,
    date,
    sample,
    rates: TOLD.flatMap((of) => {
      const found = rates.find((one) => one.of === of);
      return found === undefined ? [] : [{ of, judged: found.judged, rate: found.rate, low: found.low, high: found.high }];
    }),
  });
}

/** The audit of the latest version; of one version, the later audit. */
function newestOf(audits: readonly Audit[]): Audit | null {
  const order = (one: Audit, other: Audit) =>
    byVersion(other.ledger.version, one.ledger.version) || (one.date === other.date ? 0 : one.date < other.date ? 1 : -1);
  return [...audits].sort((one, other) => order(one, other) || (one.name < other.name ? 1 : -1))[0] ?? null;
}
