/** The audits of the ledger: samples of facts, judged against their sources. */
import type { Coverage } from "../app/query/answers.ts";

export type Audit = Coverage["audits"][number];

/** Later versions first; of one version, the later audit. */
export function latestFirst(audits: readonly Audit[]): Audit[] {
  return [...audits].sort(
    (one, other) =>
      other.ledger.version.localeCompare(one.ledger.version, "en", { numeric: true }) ||
      (one.date < other.date ? 1 : one.date > other.date ? -1 : 0),
  );
}

/** The audit of the latest version; null if there is none. */
export function latestAudit(audits: readonly Audit[]): Audit | null {
  return latestFirst(audits)[0] ?? null;
}

/** The error rate of one kind of facts in an audit; null if it has none. */
export function rateOf({ rates }: Audit, of: string): Audit["rates"][number] | null {
  return rates.find((rate) => rate.of === of) ?? null;
}
