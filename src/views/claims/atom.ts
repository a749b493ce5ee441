/**
 * Changed verdicts as an Atom feed (RFC 4287): one entry for each claim. There is no clock here: the feed and its
 * entries are dated by the day that the ledger was verified through.
 */
import type { ChangedVerdict, ClaimsDiff } from "../../model/results/claims.ts";
import { escapeMarkup } from "../escape.ts";
import { VERDICT_WORDS } from "./words.ts";

export function claimsFeed({ changed, since, ledger }: ClaimsDiff): string {
  const updated = `${ledger.verifiedThrough}T00:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Entente: verdicts that changed</title>
  <subtitle>Between ledger ${escapeMarkup(since.version)} (${escapeMarkup(since.hash)}) and ${escapeMarkup(ledger.version)} (${escapeMarkup(ledger.hash)})</subtitle>
  <id>urn:entente:claims</id>
  <author><name>Entente</name></author>
  <updated>${updated}</updated>
${changed.map((one) => entry(one, ledger.version, ledger.hash, updated)).join("\n")}
</feed>
`;
}

function entry(
  { text, claim, says, before, after, because, tests }: ChangedVerdict,
  version: string,
  hash: string,
  updated: string,
): string {
  const lines = [
    says,
    because,
    ...tests.map((test) => `${test.at} ${test.test}: ${test.before ?? "not asked"}, now ${test.after ?? "not asked"}`),
  ];
  return `  <entry>
    <title>${escapeMarkup(`${text}/${claim}: ${VERDICT_WORDS[before]}, now ${VERDICT_WORDS[after]}`)}</title>
    <id>${escapeMarkup(`urn:entente:claims:${text}:${claim}:${version}:${hash}`)}</id>
    <updated>${updated}</updated>
    <content type="text">${escapeMarkup(lines.join("\n"))}</content>
  </entry>`;
}
