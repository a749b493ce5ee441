/** Step: consultation and partnership instead. The number of states that count under each rule, for two states. */
import { countWord, withArticle } from "../../../app/language/speech.ts";
import type { Ladder } from "../../../app/query/answers.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { stepLabels } from "./labels.ts";
import { PairBars, type PairRow } from "./PairBars.tsx";
import { Step } from "./Step.tsx";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.circles;
/** The rules named in the claim: the narrowest and the widest circle of promises. */
const [NARROW, CONSULT, WIDE] = ["treaty-ally", "consultation-or-more", "partnership-or-more"] as const;

interface RuleRow {
  readonly own: Ladder["steps"][number];
  readonly other: Ladder["steps"][number];
}

export function Circles({ argument: current, version }: { readonly argument: Argument; readonly version: string }) {
  const ofOwn = useSlowAsk("allies.ladder", { state: current.state, date: current.date });
  const ofOther = useSlowAsk("allies.ladder", { state: current.other, date: current.date });
  const now = { argument: current, own: ofOwn.answer, beside: ofOther.answer };
  const { argument, own, beside } = useTogether(now, ofOwn.pending || ofOther.pending);
  const { state, name, other, otherName, date } = argument;
  const rows = own === null || beside === null ? [] : rowsOf(own, beside);
  return (
    <Step
      id="circles"
      topic={t.topic}
      claim={own === null || beside === null ? null : claimOf(rows, name)}
      says={own === null || beside === null ? [] : [t.beside(withArticle(otherName), ...countsOf(rows, "other")), t.not]}
      data={[
        { name: "allies.ladder", input: { state, date } },
        { name: "allies.ladder", input: { state: other, date } },
      ]}
      door={{ href: hrefOf("counts", { state, date }), text: t.door(name) }}
    >
      {rows.length > 0 && (
        <PairBars
          id="circles-rules"
          chart="circles-bars"
          rows={rows.map(pairOf)}
          words={{ ...t, head: t.rule }}
          {...{ argument, version }}
        />
      )}
    </Step>
  );
}

/** The rules that read the ledger, with both states' counts. */
function rowsOf(own: Ladder, beside: Ladder): RuleRow[] {
  return own.steps
    .filter(({ reads }) => reads === "ledger")
    .flatMap((step) => {
      const other = beside.steps.find(({ rule }) => rule === step.rule);
      return other === undefined ? [] : [{ own: step, other }];
    });
}

const countOf = (rows: readonly RuleRow[], rule: string, side: keyof RuleRow) =>
  countWord(rows.find(({ own }) => own.rule === rule)?.[side].count ?? 0, false);

function countsOf(rows: readonly RuleRow[], side: keyof RuleRow): [string, string, string] {
  return [countOf(rows, NARROW, side), countOf(rows, CONSULT, side), countOf(rows, WIDE, side)];
}

function claimOf(rows: readonly RuleRow[], name: string): string {
  return t.claim(withArticle(name), ...countsOf(rows, "own"));
}

const countedOf = ({ count, notKnown }: RuleRow["own"]) => ({ count, notKnown: notKnown.length });

function pairOf({ own, other }: RuleRow): PairRow {
  const { rule, title, meaning } = own;
  return { key: rule, title, meaning, own: countedOf(own), other: countedOf(other) };
}
