/** Step: friends on both sides. Recorded rivalries in which both sides are partners of the state. */
import { countWord, withArticle } from "../../../app/language/speech.ts";
import { nameOfState } from "../../../app/query/directory.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk } from "../../../app/query/useAsk.ts";
import { type Quarrel, Quarrels } from "../../../charts/Quarrels.tsx";
import { SourcesFold } from "../../../ledger/SourcesFold.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Sized } from "../../../ui/Sized.tsx";
import { Table } from "../../../ui/Table.tsx";
import type { WhyAnswer } from "../explanation.ts";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.sides;
const [PARTNER, BOUND] = ["partnership-or-more", "treaty-ally"] as const;

interface Props {
  readonly argument: Argument;
  readonly answer: WhyAnswer;
  readonly version: string;
}

export function BothSides({ argument, answer, version }: Props) {
  const { state, name, date } = argument;
  const { answer: ladder } = useSlowAsk("allies.ladder", { state, date });
  const { answer: rivalries } = useSlowAsk("records.list", { collection: "rivalries", until: date });
  const statesOf = (rule: string): ReadonlySet<string> => new Set<string>(ladder?.steps.find((step) => step.rule === rule)?.states ?? []);
  const [partners, bound] = [statesOf(PARTNER), statesOf(BOUND)];
  const tie = (id: string) => (bound.has(id) ? "bound" : partners.has(id) ? "partner" : "none");
  const rows = (rivalries?.rows ?? []).flatMap((row) => (row.collection === "rivalries" && !row.states.includes(state) ? [row] : []));
  const quarrels = rows.map((row): Quarrel & { readonly row: (typeof rows)[number] } => ({
    row,
    key: row.id,
    a: row.a.map((id) => ({ name: nameOfState(id), tie: tie(id) })),
    b: row.b.map((id) => ({ name: nameOfState(id), tie: tie(id) })),
  }));
  const hasTie = (side: Quarrel["a"]) => side.some((one) => one.tie !== "none");
  const both = quarrels.filter(({ a, b }) => hasTie(a) && hasTie(b));
  const boundTo = both.filter(({ a, b }) => [...a, ...b].some((one) => one.tie === "bound"));
  const others = powersWithQuarrels(answer, state);
  const ready = ladder !== null && rivalries !== null;
  return (
    <Step
      id="both-sides"
      number={7}
      topic={t.topic}
      claim={ready ? t.claim(withArticle(name), both.length, quarrels.length) : null}
      says={
        ready
          ? [
              t.bound(withArticle(name), boundTo.length, both.length),
              others === null ? null : t.others(countWord(others.with, false), others.of),
              t.not,
            ]
          : []
      }
      data={[
        { name: "allies.ladder", input: { state, date } },
        { name: "records.list", input: { collection: "rivalries", until: date } },
      ]}
      door={{ href: hrefOf("mediators", { state, date }), text: t.door(name) }}
    >
      {ready && both.length > 0 && (
        <Figure
          id="both-sides-rivalries"
          title={t.title(name)}
          tabs={[
            {
              label: stepLabels.picture,
              render: () => (
                <Sized className="dates-frame">
                  {(width) => <Quarrels id="both-sides-chart" quarrels={both} words={t.ties} label={t.label(name)} width={width} />}
                </Sized>
              ),
            },
            {
              label: stepLabels.table,
              isTable: true,
              render: () => (
                <Table
                  caption={t.title(name)}
                  columns={[
                    { head: t.head.one, isHead: true, cell: ({ a }) => sideWords(a) },
                    { head: t.head.other, cell: ({ b }) => sideWords(b) },
                    { head: t.head.issue, cell: ({ row }) => row.issue },
                    { head: t.head.source, cell: ({ row }) => <SourcesFold refs={[row.ref]} /> },
                  ]}
                  rows={quarrels}
                  keyOf={({ key }) => key}
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

function sideWords(side: Quarrel["a"]): string {
  return side.map(({ name, tie }) => `${name} (${t.ties[tie]})`).join(", ");
}

/** The other great powers of the day with at least two such quarrels, as the explanation reads them. */
function powersWithQuarrels({ explanations }: WhyAnswer, state: string) {
  const test = explanations
    .flatMap(({ tests }) => tests)
    .findLast(({ condition, cases }) => condition.id === "rivalries-inside" && cases.some(({ present }) => present !== "unknown"));
  if (test === undefined) return null;
  const others = test.cases.filter((one) => one.state !== state && one.present !== "unknown");
  return { with: others.filter(({ present }) => present === true).length, of: others.length };
}
