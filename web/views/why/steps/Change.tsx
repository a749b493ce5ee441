/** Step: could it change? Acts that the state's own statements name as pressure, beside what both states signed since. */
import { withArticle } from "../../../app/language/speech.ts";
import type { History } from "../../../app/query/answers.ts";
import { changeShown } from "../../../app/query/navigate.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { type DatedFact, Dates } from "../../../charts/Dates.tsx";
import { SourcesFold } from "../../../ledger/SourcesFold.tsx";
import { Table } from "../../../ui/Table.tsx";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { StepFigure } from "./StepFigure.tsx";
import { type Argument, toneOf } from "./useArgument.ts";

const t = stepLabels.change;
const FIGHT: readonly string[] = ["defence", "offence"];

/**
 * The last step: pressure as stated beside what was signed.
 * Long because it puts dated facts of four kinds on one axis and in one table.
 */
export function Change({ argument: current, version }: { readonly argument: Argument; readonly version: string }) {
  const { argument, said, own, beside } = useAnswers(current);
  const { state, other, name, otherName, date } = argument;
  const input = protestsOf(argument);
  const protests = (said?.rows ?? []).flatMap((row) => (row.collection === "positions" ? [row] : []));
  const first = protests[0]?.date ?? null;
  const ready = said !== null && own !== null && beside !== null;
  const since = first === null ? date : `${first.slice(0, 4)}-01-01`;
  const pacts = (history: History | null, id: string) =>
    (history?.spans ?? [])
      .filter(({ earliest }) => earliest >= since && earliest <= date)
      .map(
        ({ instrument, short, earliest }): Row => ({
          key: `${id} ${instrument}`,
          text: short,
          from: earliest,
          until: null,
          tone: toneOf(argument, id),
          form: "act",
          open: { instrument, onPress: () => changeShown({ treaty: instrument }, { atOnce: true }) },
          who: id === state ? name : otherName,
          words: null,
          row: null,
        }),
      );
  const rows: Row[] = [
    ...protests.map(
      (row): Row => ({
        key: row.id,
        text: row.document,
        from: row.date,
        until: null,
        tone: "other",
        form: "war",
        who: name,
        words: row.gist,
        row,
      }),
    ),
    ...pacts(own, state),
    ...pacts(beside, other),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const formed = (own?.spans ?? []).filter(
    ({ earliest, binding }) => earliest >= since && earliest <= date && binding.some((type) => FIGHT.includes(type)),
  ).length;
  return (
    <Step
      id="change"
      topic={t.topic}
      claim={
        !ready ? null : first === null ? t.none(withArticle(name)) : t.claim(withArticle(name), protests.length, formed, first.slice(0, 4))
      }
      says={[t.not]}
      data={[
        { name: "records.list", input },
        { name: "state.history", input: { state } },
        { name: "state.history", input: { state: other } },
      ]}
      door={{ href: hrefOf("changed", { state }), text: t.door }}
    >
      {ready && protests.length > 0 && (
        <StepFigure
          id="change-dates"
          title={t.title(name)}
          frame="dates-frame"
          draw={(width) => (
            <Dates
              id="change-chart"
              facts={rows.map((row) => ({ ...row, text: `${row.from.slice(0, 4)} ${row.text}` }))}
              span={{ from: since, until: date }}
              label={t.label(name)}
              width={width}
            />
          )}
          table={() => (
            <Table
              caption={t.title(name)}
              columns={[
                { head: t.head.when, isHead: true, cell: ({ from }) => from },
                { head: t.head.who, cell: ({ who }) => who },
                { head: t.head.what, cell: ({ text }) => text },
                { head: t.head.words, cell: ({ words }) => words },
                { head: t.head.source, cell: ({ row }) => row !== null && <SourcesFold refs={[row.ref]} /> },
              ]}
              rows={rows}
              keyOf={({ key }) => key}
            />
          )}
          caption={[t.see(name, otherName)]}
          version={version}
        />
      )}
    </Step>
  );
}

/** The statements that name a pressure. */
const protestsOf = ({ state, date }: Argument) => ({ collection: "positions" as const, state, kind: "protest", until: date });

/** The answers of the step, with the argument that they belong to. */
function useAnswers(argument: Argument) {
  const said = useSlowAsk("records.list", protestsOf(argument));
  const own = useSlowAsk("state.history", { state: argument.state });
  const beside = useSlowAsk("state.history", { state: argument.other });
  const now = { argument, said: said.answer, own: own.answer, beside: beside.answer };
  return useTogether(now, said.pending || own.pending || beside.pending);
}

/** A fact of the axis; its text has no year, which the chart adds. */
interface Row extends DatedFact {
  readonly who: string;
  /** The gist of a statement. */
  readonly words: string | null;
  readonly row: { readonly ref: Parameters<typeof SourcesFold>[0]["refs"][number] } | null;
}
