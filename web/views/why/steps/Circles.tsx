/** Step: consultation and partnership instead. The number of states that count under each rule, for two states. */
import { countWord, withArticle } from "../../../app/language/speech.ts";
import type { Ladder } from "../../../app/query/answers.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk } from "../../../app/query/useAsk.ts";
import { type BarRow, BarRows } from "../../../charts/BarRows.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Sized } from "../../../ui/Sized.tsx";
import { Table } from "../../../ui/Table.tsx";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { type Argument, toneOf } from "./useArgument.ts";

const t = stepLabels.circles;
/** The rules named in the claim: the narrowest and the widest circle of promises. */
const [NARROW, CONSULT, WIDE] = ["treaty-ally", "consultation-or-more", "partnership-or-more"] as const;

interface RuleRow {
  readonly own: Ladder["steps"][number];
  readonly other: Ladder["steps"][number];
}

export function Circles({ argument, version }: { readonly argument: Argument; readonly version: string }) {
  const { state, name, other, otherName, date } = argument;
  const { answer: own } = useSlowAsk("allies.ladder", { state, date });
  const { answer: beside } = useSlowAsk("allies.ladder", { state: other, date });
  const rows = own === null || beside === null ? [] : rowsOf(own, beside);
  return (
    <Step
      id="circles"
      number={6}
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
        <Figure
          id="circles-rules"
          title={t.title}
          tabs={[
            {
              label: stepLabels.picture,
              render: () => (
                <Sized className="bars-frame">
                  {(width) => (
                    <BarRows
                      id="circles-bars"
                      rows={rows.map((row) => barsOf(row, argument))}
                      most={Math.max(...rows.flatMap((row) => [mostOf(row.own), mostOf(row.other)]))}
                      titles={190}
                      label={t.label(name, otherName)}
                      width={width}
                    />
                  )}
                </Sized>
              ),
            },
            {
              label: stepLabels.table,
              isTable: true,
              render: () => (
                <Table
                  caption={t.title}
                  columns={[
                    { head: t.rule, isHead: true, cell: ({ own: { title } }) => title },
                    { key: "own", head: name, cell: (row) => rangeOf(row.own) },
                    { key: "other", head: otherName, cell: (row) => rangeOf(row.other) },
                    { head: t.meaning, cell: ({ own: { meaning } }) => meaning },
                  ]}
                  rows={rows}
                  keyOf={({ own: { rule } }) => rule}
                />
              ),
            },
          ]}
          caption={[t.see]}
          source={stepLabels.source(version)}
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

const mostOf = ({ count, notKnown }: RuleRow["own"]) => (count ?? 0) + notKnown.length;

function rangeOf({ count, notKnown }: RuleRow["own"]): string {
  return notKnown.length === 0 ? String(count ?? "") : `${count ?? 0}\u2013${(count ?? 0) + notKnown.length}`;
}

function barsOf({ own, other }: RuleRow, argument: Argument): BarRow {
  const bar = (step: RuleRow["own"], id: string) => {
    const tone = toneOf(argument, id);
    return {
      key: id,
      tone: tone === "other" ? ("ink" as const) : tone,
      parts: [
        { key: "sure", value: step.count ?? 0, fill: "solid" as const },
        { key: "maybe", value: step.notKnown.length, fill: "hatch" as const },
      ],
      number: rangeOf(step),
      words: id === argument.state ? argument.name : argument.otherName,
    };
  };
  return { key: own.rule, title: own.title, bars: [bar(own, argument.state), bar(other, argument.other)] };
}
