/** ledger.audit: a stratified random sample of facts as a worksheet, its key, or the error rate from a judged worksheet. */

import { InputError } from "../../../errors.ts";
import { type Draw, drawSample, type Sample } from "../../../ledger/audit/draw.ts";
import { type AuditFact, auditFacts, stratumKey } from "../../../ledger/audit/facts.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { phrase } from "../../../model/phrase.ts";
import type { LedgerAudit } from "../../../model/results/ledgerAudit.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { type JudgedFile, judgedFile } from "./judged.ts";
import { ratesOf } from "./rates.ts";
import type { Input } from "./schema.ts";
import { drawText } from "./table.ts";

export function run(context: Context, { seed, size, inForce, of, part, judge, key }: Input): Unspoken<LedgerAudit> {
  const { ledger } = context;
  if (judge !== undefined) return judgement(ledger, judgedFile(context, judge, key));
  if (seed === undefined)
    throw new InputError({
      ...coded("seed-missing", {}),
      what: "seed is missing",
      where: "seed",
      why: "the seed and the ledger's hash decide the sample, so that anybody can draw it again",
      todo: "add a whole number of your choice, such as --seed 1",
    });
  if (inForce > size)
    throw new InputError({
      ...coded("too-many-in-force", { inForce, size }),
      what: `${inForce} of ${size} facts cannot be in force`,
      where: "inForce",
      why: "the facts in force are part of the sample",
      todo: "write a smaller number, or raise the size",
    });
  const draw = { seed, size, inForce, of, hash: ledger.version.hash };
  const sample = drawSample(auditFacts(ledger, of), draw);
  return {
    kind: "ledger-audit",
    ...frame(ledger, undefined, [], [phrase("audit-blind")]),
    draw,
    strata: [...sample.strata],
    questions: part === "worksheet" ? sample.facts.map((fact) => questionOf(ledger, draw, fact)) : [],
    key: part === "key" ? keyOf(draw, sample) : [],
    rates: [],
    found: [],
  };
}

function questionOf(ledger: Ledger, draw: Draw, { id, instrument, question, refs }: AuditFact) {
  const open = refs.flatMap(({ source, at }) =>
    [source].flat().map((one) => {
      const known = ledger.source(one);
      return { cite: known?.cite ?? one, at: at ?? null, url: known?.url ?? null };
    }),
  );
  return { audit: drawText(draw), id, instrument: instrument.id, title: instrument.title, question, open };
}

function keyOf(draw: Draw, { strata, facts }: Sample): LedgerAudit["key"] {
  const sizes = new Map(strata.map((one) => [stratumKey(one), one]));
  return facts.map((one) => {
    const { id, instrument, mark, inForce, fact, value } = one;
    const { facts: all = 0, drawn = 0 } = sizes.get(stratumKey(one)) ?? {};
    const file = `data/instruments/${instrument.id}.yaml`;
    return { audit: drawText(draw), id, mark, inForce, fact, facts: all, drawn, value: { ...value }, file };
  });
}

function judgement(ledger: Ledger, { draw, strata, verdicts, drawn }: JudgedFile): Unspoken<LedgerAudit> {
  const unjudged = drawn - verdicts.length;
  const notes = [
    ...(unjudged > 0 ? [note("audit-unjudged", { count: unjudged })] : []),
    ...(draw.hash === ledger.version.hash ? [] : [note("audit-other-ledger", { hash: draw.hash })]),
  ];
  return {
    kind: "ledger-audit",
    ...frame(ledger, undefined, notes, [phrase("audit-estimate")]),
    draw,
    strata: [...strata],
    questions: [],
    key: [],
    rates: ratesOf(strata, verdicts),
    found: verdicts
      .filter(({ verdict }) => verdict !== "right")
      .map(({ id, verdict, note: said, opened }) => ({ id, verdict, note: said, opened })),
  };
}

/** The rows of the answer for --csv: the rates, the key, or the worksheet with empty columns for the judge. */
export const rows = ({ questions, key, rates }: LedgerAudit): readonly Record<string, unknown>[] => {
  if (rates.length > 0) return rates;
  if (key.length > 0) return key.map(({ value, ...row }) => ({ ...row, value: JSON.stringify(value) }));
  return questions.map(({ open, ...row }) => ({
    ...row,
    source: open.map(({ cite, at }) => (at === null ? cite : `${cite}, ${at}`)).join(" | "),
    address: open.flatMap(({ url }) => url ?? []).join(" "),
    verdict: "",
    note: "",
    opened: "",
  }));
};
