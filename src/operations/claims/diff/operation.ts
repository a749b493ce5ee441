/** claims.diff: which verdicts have changed since an earlier version of the ledger, and by which record. */
import * as z from "zod";
import { checkText, remembered } from "../../../claims/checkText.ts";
import { verdictChanges } from "../../../claims/diff.ts";
import { InputError, NotFoundError } from "../../../errors.ts";
import { OWN_PARTS } from "../../../model/parts.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { ClaimsDiff, SavedVerdicts } from "../../../model/results/claims.ts";
import { byVersion } from "../../../model/versions.ts";
import { claimsFeed } from "../../../views/claims/atom.ts";
import { frame } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  since: z
    .string()
    .optional()
    .meta({ description: "A version whose verdicts are kept, or (command line) a file of claims check --json; the newest kept" }),
  earlier: z.string().optional().meta({ description: "An earlier answer of claims.check itself, as JSON" }),
  text: z.string().optional().meta({ description: "Only this built-in text" }),
  format: z.enum(["answer", "atom"]).default("answer").meta({ description: "atom: a feed of the changes" }),
});

export const claimsDiff = operation({
  name: "claims.diff",
  summary: "Runs the claims of the built-in texts again and lists the verdicts that have changed since, each with the record that did it.",
  needs: OWN_PARTS,
  positional: ["since"],
  input,
  output: ClaimsDiff,
  examples: [{ title: "Since the newest verdicts that are kept", input: {} }],
  asks: true,
  rows: ({ changed }) =>
    changed.map(({ tests, records, ...row }) => ({
      ...row,
      records: records.map(({ id, change }) => `${id} ${change}`).join("; "),
      tests: tests.map(({ at, before, after }) => `${at}: ${before ?? ""} -> ${after ?? ""}`).join("; "),
    })),
  run: diff,
});

function diff(context: Context, { since, earlier, text, format }: z.output<typeof input>): Unspoken<ClaimsDiff> {
  const { ledger, asking } = context;
  if (asking === undefined) throw new Error("claims.diff was not handed the other operations");
  const saved = savedOf(context, since, earlier);
  const wanted = (id: string) => (text === undefined ? saved.texts.some((one) => one.id === id) : id === text);
  const builtIn = ledger.data.claims ?? [];
  const texts = builtIn.filter(({ id }) => wanted(id));
  if (texts.length === 0)
    throw new NotFoundError({
      what: text === undefined ? "none of the earlier texts is built in" : `no text "${text}"`,
      where: text ?? "since",
      why: `the built-in texts are ${builtIn.map(({ id }) => id).join(", ")}`,
      todo: "name one of them",
    });
  const ask = remembered(asking);
  const now = texts.map((one) => checkText(one, ask));
  const before = saved.texts.filter(({ id }) => wanted(id));
  const answer: ClaimsDiff = {
    kind: "claims-diff",
    ...frame(ledger),
    since: saved.ledger,
    ...verdictChanges(before, now),
    document: null,
  };
  return format === "atom" ? { ...answer, document: claimsFeed(answer) } : answer;
}

function savedOf({ ledger, readFile }: Context, since: string | undefined, earlier: string | undefined): SavedVerdicts {
  if (earlier !== undefined) return parsed(earlier, "earlier");
  const kept = [...(ledger.data.verdicts ?? [])].sort((a, b) => byVersion(a.ledger.version, b.ledger.version));
  const versions = kept.map(({ ledger }) => ledger.version);
  const found = since === undefined ? kept.at(-1) : kept.find(({ ledger }) => ledger.version === since);
  if (found !== undefined) return found;
  if (since !== undefined && readFile !== undefined && /[/\\]|\.json$/.test(since)) return parsed(readFile(since), since);
  throw new NotFoundError({
    what: since === undefined ? "no earlier verdicts are kept" : `no verdicts of version "${since}" are kept`,
    where: "since",
    why: versions.length === 0 ? "none stand under data/claims/verdicts" : `they are kept of ${versions.join(", ")}`,
    todo: "save a result with: entente claims check all --json > FILE, and name the file",
  });
}

function parsed(text: string, where: string): SavedVerdicts {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // answered below: what is not JSON fits no schema
  }
  const result = SavedVerdicts.safeParse(value);
  if (result.success) return result.data;
  throw new InputError({
    what: "this is no answer of claims.check",
    where,
    why:
      result.error.issues[0] === undefined
        ? "it does not fit"
        : `${result.error.issues[0].path.join(".")}: ${result.error.issues[0].message}`,
    todo: "save one with: entente claims check all --json > FILE",
  });
}
