/** claims.diff: the verdicts that have changed since an earlier version of the ledger, and the records responsible. */

import { checkText, remembered } from "../../../claims/checkText.ts";
import { verdictChanges } from "../../../claims/diff.ts";
import { NotFoundError } from "../../../errors.ts";
import { byVersion } from "../../../ledger/versions/byVersion.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { ClaimsDiff, SavedVerdicts } from "../../../model/results/claims.ts";
import { claimsFeed } from "../../../views/claims/atom.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run(context: Context, { since, earlier, text }: Input): Unspoken<ClaimsDiff> {
  const { ledger, asking, parseVerdicts } = context;
  if (asking === undefined || parseVerdicts === undefined) throw new Error("claims.diff was not handed the other operations");
  const saved = savedOf({ ...context, parseVerdicts }, since, earlier);
  const wanted = (id: string) => (text === undefined ? saved.texts.some((one) => one.id === id) : id === text);
  const builtIn = ledger.data.claims ?? [];
  const texts = builtIn.filter(({ id }) => wanted(id));
  if (texts.length === 0)
    throw new NotFoundError({
      ...coded("not-listed", { kind: "text", typed: text ?? "", known: builtIn.map(({ id }) => id), close: [] }),
      what: text === undefined ? "none of the earlier texts is built in" : `no text "${text}"`,
      where: text ?? "since",
      why: `the built-in texts are ${builtIn.map(({ id }) => id).join(", ")}`,
      todo: "name one of them",
    });
  const ask = remembered(asking);
  const now = texts.map((one) => checkText(one, ask));
  const before = saved.texts.filter(({ id }) => wanted(id));
  return {
    kind: "claims-diff",
    ...frame(ledger),
    since: saved.ledger,
    ...verdictChanges(before, now),
    document: null,
  };
}

/** The answer as a feed, if the input asks for one. */
export const document = (answer: ClaimsDiff, { format }: Input): string | null => (format === "atom" ? claimsFeed(answer) : null);

function savedOf(
  { ledger, readFile, parseVerdicts }: Context & Required<Pick<Context, "parseVerdicts">>,
  since: string | undefined,
  earlier: string | undefined,
): SavedVerdicts {
  if (earlier !== undefined) return parseVerdicts(earlier, "earlier");
  const kept = [...(ledger.data.verdicts ?? [])].sort((a, b) => byVersion(a.ledger.version, b.ledger.version));
  const versions = kept.map(({ ledger }) => ledger.version);
  const found = since === undefined ? kept.at(-1) : kept.find(({ ledger }) => ledger.version === since);
  if (found !== undefined) return found;
  if (since !== undefined && readFile !== undefined && /[/\\]|\.json$/.test(since)) return parseVerdicts(readFile(since), since);
  throw new NotFoundError({
    ...coded("no-verdicts", { version: since ?? null, versions }),
    what: since === undefined ? "no earlier verdicts are kept" : `no verdicts of version "${since}" are kept`,
    where: "since",
    why: versions.length === 0 ? "none stand under data/claims/verdicts" : `they are kept of ${versions.join(", ")}`,
    todo: "save a result with: entente claims check all --json > FILE, and name the file",
  });
}

/** The rows of the answer for --csv. */
export const rows = ({ changed }: ClaimsDiff) =>
  changed.map(({ tests, records, ...row }) => ({
    ...row,
    records: records.map(({ id, change }) => `${id} ${change}`).join("; "),
    tests: tests.map(({ at, before, after }) => `${at}: ${before ?? ""} -> ${after ?? ""}`).join("; "),
  }));
