/** crisis.memo: the answer to a case written to be forwarded, with quoted words, full citations, tests and what would change it. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import { MEMO_LABELS } from "../../../model/phrases/memo.ts";
import type { Memo, UnspokenMemo } from "../../../model/results/memo.ts";
import { cslOf } from "../../../views/citation.ts";
import { memoHtml } from "../../../views/memo/html.ts";
import { memoMarkdown } from "../../../views/memo/markdown.ts";
import { commandLine } from "../../commandLine.ts";
import type { Context } from "../../operation.ts";
import { citedInstrument, citedSource } from "../../source/cited.ts";
import { caseOf } from "../case.ts";
import { retracer } from "../retracer.ts";
import { run as runTrace } from "../trace/run.ts";
import { annexOf } from "./annex.ts";
import { bibliographyOf } from "./bibliography.ts";
import { breachesOf, ownClaimsOf } from "./breaches.ts";
import { diagramOf } from "./diagram.ts";
import { type Drafting, dutyOf, requireInstrument } from "./duty.ts";
import { byArticle, entriesOf, partOf, withoutMirrored, withoutOvertaken } from "./entries.ts";
import type { Input } from "./schema.ts";
import { generalLawOf, sectionsOf } from "./sections.ts";
import { shortAnswerOf } from "./shortAnswer.ts";

/** Notes that stand in the short answer. */
const BESIDE: ReadonlySet<string> = new Set(["members-suspended", "suspended-toward", "standing-talks"]);

export function run(context: Context, { format: _, ...input }: Input): Unspoken<Memo> {
  const { ledger } = context;
  const trace = runTrace(context, { ...input, detail: "full" });
  const { crisis, targets, day } = caseOf(ledger, input);
  const drafting: Drafting = {
    ledger,
    day,
    sources: bibliographyOf(ledger),
    retrace: retracer(
      ledger,
      crisis,
      targets.map(({ id }) => id),
    ),
  };
  const { date, state, initiators, place, placeName, act, obligations } = trace;
  const [by, on] = [initiators.map(({ id }) => id), targets.map(({ id }) => id)];
  const entries = byArticle(
    entriesOf(
      withoutMirrored(withoutOvertaken(obligations)).filter((finding) => partOf(finding) === "duty"),
      (id) => requireInstrument(ledger, id).depth === "summary",
    ),
  );
  const duties = entries.map((told, index) => dutyOf(told, index + 1, entries.slice(0, index), drafting));
  const breaches = breachesOf(trace.breaches, drafting);
  const ownClaims = ownClaimsOf(trace.ownClaims, drafting);
  const sections = sectionsOf(trace, drafting.sources);
  const { version, hash, verifiedThrough } = trace.ledger;
  const past = date < verifiedThrough;
  return {
    kind: "memo",
    ledger: trace.ledger,
    assumptions: trace.assumptions,
    // The section on coverage says this in every memo.
    notes: trace.notes.filter(({ text }) => text.code !== "ledger-not-law" && !BESIDE.has(text.code)),
    date,
    all: input.all,
    state,
    initiators,
    targets: trace.targets,
    place,
    placeName,
    act,
    title: phrase("memo-title", { by, on, date, act, past }),
    question: phrase("memo-question", { by, on, place: place === null ? null : placeName, date, act, state: state?.id ?? null, past }),
    shortAnswer: shortAnswerOf({
      act,
      within: by.length === 0 ? on : null,
      beside: trace.notes.flatMap(({ text }) => (BESIDE.has(text.code) ? [text] : [])),
      entries,
      great: trace.great,
      obligations,
      targets: on,
      breaches,
      ownClaims,
      state: state?.id ?? null,
      coverage: trace.coverage,
      rules: trace.around.rules,
    }),
    duties,
    breaches,
    generalLaw: generalLawOf(trace, drafting.sources),
    ownClaims,
    annex: annexOf(obligations, { target: on, initiator: by }, input.all),
    sections,
    diagram: diagramOf(duties, { initiators, targets: trace.targets, act }),
    sources: drafting.sources.sources(),
    citations: citationsOf(
      ledger,
      [...duties, ...breaches, ...ownClaims].map(({ instrument }) => instrument),
      drafting,
    ),
    command: commandLine({ name: "crisis.memo", positional: [] }, given(input)),
    origin: phrase("memo-origin", { version, hash, verifiedThrough }),
    errorRate: trace.errorRate,
    labels: Object.fromEntries(MEMO_LABELS.map((of) => [of, phrase("memo-label", { of })])) as UnspokenMemo["labels"],
    document: null,
  };
}

/** The instruments of the memo, then its sources, as CSL-JSON. */
function citationsOf(ledger: Ledger, instruments: readonly string[], { sources }: Drafting): Memo["citations"] {
  const texts = [...new Set(instruments)].map((id) => citedInstrument(ledger, requireInstrument(ledger, id)));
  const read = sources.sources().flatMap(({ id }) => ledger.source(id) ?? []);
  return [...texts, ...read.map(citedSource)].map(cslOf);
}

/** The inputs that are not left at their defaults. */
function given(input: Omit<Input, "format">): Record<string, unknown> {
  const defaults: Readonly<Record<string, unknown>> = {
    act: "armed-attack",
    provocation: "unsaid",
    all: false,
    rounds: 0,
    joins: "triggered",
  };
  return Object.fromEntries(Object.entries(input).filter(([field, value]) => value !== undefined && defaults[field] !== value));
}

/** The memo as a document, if the input asks for one. */
export function document(memo: Memo, { format }: Input): string | null {
  switch (format) {
    case "answer":
      return null;
    case "markdown":
      return memoMarkdown(memo);
    case "html":
      return memoHtml(memo);
    case "csl":
      return `${JSON.stringify(memo.citations, null, 2)}\n`;
  }
}

/** The rows of the answer for --csv: one for each bearer of each duty. */
export const rows = ({ duties }: Memo) =>
  duties.flatMap(({ number, short, article, type, grade, owedBy: bearers, owedTo, status, open, checked, words }) =>
    bearers.map((owedBy) => ({ number, short, article, type, grade, owedBy, owedTo, status, open, checked, words: words?.quote ?? null })),
  );
