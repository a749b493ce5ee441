/** ledger.diff: facts added, changed and removed between two versions of the ledger, and the version number that is due. */

import { InputError, NotFoundError } from "../../../errors.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { byVersion } from "../../../ledger/versions/byVersion.ts";
import { type FactChange, factChanges } from "../../../ledger/versions/diff.ts";
import { fingerprintOf } from "../../../ledger/versions/fingerprint.ts";
import { nextVersion } from "../../../ledger/versions/raises.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { phrase } from "../../../model/phrase.ts";
import type { LedgerDiff } from "../../../model/results/ledgerDiff.ts";
import type { KeptVersion } from "../../../model/versions.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context, Formats } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { from: older, to: later }: Input): Unspoken<LedgerDiff> {
  const kept = [...(ledger.data.versions ?? [])].sort((a, b) => byVersion(a.version, b.version));
  const after = later === undefined ? now(ledger) : required(kept, later, "to");
  const before = older === undefined ? lastBefore(kept, after) : required(kept, older, "from");
  if (byVersion(before.version, after.version) > 0)
    throw new InputError({
      ...coded("versions-backwards", { from: before.version, to: after.version }),
      what: `${before.version} is later than ${after.version}`,
      where: "from",
      why: "what changed is told from an earlier version to a later one",
      todo: "swap the two versions",
    });
  const changes = factChanges(before, after);
  const due = nextVersion(
    before.version,
    changes.map(({ raises }) => raises),
  );
  const of = (change: FactChange["change"]) => changes.filter((one) => one.change === change).length;
  const counts = { added: of("added"), changed: of("changed"), removed: of("removed") };
  const behind =
    due !== null && byVersion(after.version, due.version) < 0 ? [note("version-due", { version: after.version, due: due.version })] : [];
  return {
    kind: "ledger-diff",
    ...frame(ledger, undefined, behind, [phrase("how-versions-rise"), phrase("same-if-fields-agree")]),
    from: stamp(before),
    to: stamp(after),
    kept: kept.map(stamp),
    sentence: phrase("ledger-diff", {
      ...{ before: before.version, after: after.version, hash: before.version === after.version ? after.hash : null, counts },
      due: due === null ? null : { version: due.version, raise: due.raise },
    }),
    counts,
    raises: due?.raise ?? null,
    due: due?.version ?? null,
    changes: changes.map((one) => ({ ...one, fields: [...one.fields], ofTitle: one.of === null ? null : titleOf(ledger, one.of) })),
  };
}

/** The present ledger in the same short form as published versions; with its day of publication, if it was published as it is. */
function now(ledger: Ledger): KeptVersion {
  return ledger.memo("fingerprint", () => {
    const { published } = (ledger.data.versions ?? []).find(({ hash }) => hash === ledger.version.hash) ?? {};
    return { ...fingerprintOf(ledger.data), ...(published === undefined ? {} : { published }) };
  });
}

function lastBefore(kept: readonly KeptVersion[], after: KeptVersion): KeptVersion {
  const earlier = kept.filter(({ version }) => byVersion(version, after.version) <= 0);
  const found = earlier.findLast(({ hash }) => hash !== after.hash) ?? earlier.at(-1);
  if (found === undefined)
    throw new NotFoundError({
      what: "no earlier version is kept",
      where: "from",
      why: "none stands under data/versions",
      todo: "keep one when it is published, with: npm run keep",
    });
  return found;
}

function required(kept: readonly KeptVersion[], typed: string, where: "from" | "to"): KeptVersion {
  const found = kept.find(({ version }) => version === typed);
  if (found !== undefined) return found;
  const versions = kept.map(({ version }) => version);
  const close = nearest(typed, versions);
  throw new NotFoundError({
    ...coded("no-version", { typed, versions, close: close.length > 0 ? close : versions.slice(-1) }),
    what: `no version "${typed}" is kept`,
    where,
    why: versions.length === 0 ? "none stands under data/versions" : `kept are ${versions.join(", ")}`,
    todo: `write ${anyOf(close.length > 0 ? close : versions.slice(-1))}${where === "to" ? ", or leave it out for this ledger" : ""}`,
  });
}

function stamp({ version, hash, verifiedThrough, published }: KeptVersion) {
  return { version, hash, verifiedThrough, published: published ?? null };
}

function titleOf(ledger: Ledger, id: string): string {
  const instrument = ledger.instrument(id);
  return instrument === undefined ? id : (instrument.short ?? instrument.title);
}

/** The rows of the answer for --csv. */
export const rows = ({ changes }: LedgerDiff) => changes.map((row) => ({ ...row, fields: row.fields.join(" ") }));

export const formats: Formats<Input, LedgerDiff> = {
  atom: async ({ input, answer, again, style }) => {
    const { ledgerFeed } = await import("../../../views/exports/ledgerFeed.ts");
    // Without versions to compare, the feed tells what each published version changed, and this ledger what it changes now.
    const steps = input.from === undefined && input.to === undefined ? pairs(answer).map(([from, to]) => again({ from, to })) : [answer];
    return ledgerFeed(steps, style);
  },
};

/** Each published version with the one before it, in order; the last pair ends with this ledger if that differs. */
function pairs({ kept, to }: LedgerDiff): [string, string | undefined][] {
  const published = kept.slice(1).map(({ version }, index): [string, string] => [kept[index]?.version ?? version, version]);
  const last = kept.at(-1);
  return last === undefined || last.hash === to.hash ? published : [...published, [last.version, undefined]];
}
