/** The criteria tested as a ranking of all states on later years: the verdict in a sentence, each ranking, and the base rates. */
import { withArticle } from "../../app/language/speech.ts";
import type { SlowAnswer } from "../../app/query/useAsk.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { Table } from "../../ui/Table.tsx";
import { Busy } from "./Busy.tsx";
import { mediators } from "./labels.ts";
import type { Validation } from "./mediation.ts";

const t = mediators.validation;

interface Props {
  readonly asked: SlowAnswer<"mediator.validate">;
  readonly source: string;
  readonly nameOf: (id: string) => string;
}

export function RankingTest({ asked, source, nameOf }: Props) {
  const { answer, pending } = asked;
  return (
    <section className="record-check" aria-labelledby="ranking-title" aria-busy={pending}>
      <h2 id="ranking-title">{t.title}</h2>
      <p className="intro">{t.intro}</p>
      <div aria-live="polite">
        {pending && <Busy />}
        <SlowFailure title={t.failed} asked={asked} />
        {answer !== null && <Verdict answer={answer} nameOf={nameOf} />}
      </div>
      {answer !== null && (
        <Figure
          id="ranking-figure"
          title={t.figure}
          tabs={[
            { label: t.tabs.rankings, isTable: true, render: () => <Rankings answer={answer} /> },
            { label: t.tabs.base, isTable: true, render: () => <BaseRates answer={answer} /> },
          ]}
          caption={[t.see(answer.first), t.not]}
          source={source}
        />
      )}
    </section>
  );
}

function Verdict({ answer, nameOf }: { readonly answer: Validation; readonly nameOf: (id: string) => string }) {
  const without = answer.parts.at(-1)?.without ?? null;
  return (
    <>
      <p className="check-verdict">{answer.sentence}</p>
      {answer.byWhat !== null && <p>{answer.byWhat}</p>}
      {without !== null && (
        <p>{t.without(withArticle(nameOf(without.state)), whole(without.rule), whole(without.baseline), without.attempts)}</p>
      )}
      <p className="small">
        <OpenNumber open="attempts" className="link" label={t.openAttempts(answer.attempts.length)}>
          {t.openAttempts(answer.attempts.length)}
        </OpenNumber>
      </p>
    </>
  );
}

function Rankings({ answer: { parts, rankings, first } }: { readonly answer: Validation }) {
  const latest = [...parts].reverse();
  const foundIn = (part: Validation["parts"][number], id: string) =>
    t.of(whole(part.rankings.find((ranking) => ranking.id === id)?.found ?? 0), part.attempts);
  return (
    <Table
      rows={[...rankings, null]}
      keyOf={(row) => row?.id ?? "chance"}
      columns={[
        { head: t.head.ranking, isHead: true, cell: (row) => row?.meaning ?? t.chance(first) },
        ...latest.map((part) => ({
          head: t.parts[part.id](part.from?.slice(0, 4) ?? "", part.through?.slice(0, 4) ?? ""),
          cell: (row: (typeof rankings)[number] | null) => (row === null ? t.of(whole(part.chance), part.attempts) : foundIn(part, row.id)),
        })),
      ]}
    />
  );
}

function BaseRates({ answer: { columns } }: { readonly answer: Validation }) {
  return (
    <Table
      rows={columns}
      keyOf={({ id }) => id}
      columns={[
        { head: mediators.check.head.criterion, isHead: true, cell: ({ id }) => (mediators.table.heads[id] ?? [id]).join(" ") },
        { head: t.head.mediators, cell: ({ mediators: marks }) => shareOf(marks) },
        { head: t.head.others, cell: ({ others }) => shareOf(others) },
      ]}
    />
  );
}

type Marks = Validation["columns"][number]["mediators"];

/** The share of those known that met it, with the share not known. */
function shareOf({ met, "not-met": notMet, "not-known": notKnown }: Marks): string {
  return t.share(percent(met, met + notMet), notKnown === 0 ? null : percent(notKnown, met + notMet + notKnown));
}

/** A share in percent; one decimal below ten, so that a rare mark is not printed as none. */
function percent(part: number, of: number): string {
  if (of === 0) return "-";
  const share = (100 * part) / of;
  return `${share.toFixed(share > 0 && share < 10 ? 1 : 0)}%`;
}

/** A count of mediators found, which may be found in part. */
function whole(found: number): string {
  return String(Math.round(found * 10) / 10);
}
