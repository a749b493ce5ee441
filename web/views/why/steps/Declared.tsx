/** Step: the declared line. Statements of a state's government about alliances, by date. */
import { en } from "../../../app/language/en.ts";
import { countWord, longDate, withArticle } from "../../../app/language/speech.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { type DatedFact, Dates } from "../../../charts/Dates.tsx";
import { SourcesFold } from "../../../ledger/SourcesFold.tsx";
import { Table } from "../../../ui/Table.tsx";
import type { WhyAnswer } from "../explanation.ts";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { StepFigure } from "./StepFigure.tsx";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.declared;

interface Props {
  readonly argument: Argument;
  readonly answer: WhyAnswer;
  readonly version: string;
}

export function Declared({ argument: current, answer, version }: Props) {
  const wanted = { collection: "positions" as const, state: current.state, until: current.date };
  const asked = useSlowAsk("records.list", wanted);
  const { argument, input, found } = useTogether({ argument: current, input: wanted, found: asked.answer }, asked.pending);
  const { state, name, date } = argument;
  const rows = (found?.rows ?? []).flatMap((row) => (row.collection === "positions" && row.kind !== "protest" ? [row] : []));
  const counted = countedDocuments(answer, state);
  const rejecting = rows.filter(({ document, ref }) => counted.has(keyOf(document, ref)));
  const shown = rejecting.length > 0 ? rejecting : rows;
  const [first] = rejecting;
  const dated = shown.flatMap(({ id, date: on, document, begins }): DatedFact[] =>
    begins === null
      ? []
      : [{ key: id, text: `${on.slice(0, 4)} ${document}`, from: fullDay(begins), until: null, tone: "second", form: "words" }],
  );
  return (
    <Step
      id="declared"
      topic={t.topic}
      claim={
        found === null
          ? null
          : rows.length === 0
            ? t.notCollected(withArticle(name))
            : first === undefined
              ? t.noneFound(withArticle(name), rows.length)
              : t.claim(withArticle(name), first.date.slice(0, 4))
      }
      says={
        first === undefined
          ? [t.silence]
          : [t.first(longDate(first.date), en.list.kept(first.document)), t.number(countWord(rejecting.length, false)), t.silence]
      }
      data={[{ name: "records.list", input }]}
      door={{ href: hrefOf("state", { state, date }), text: t.door(name) }}
    >
      {dated.length > 0 && (
        <StepFigure
          id="declared-line"
          title={t.title(name)}
          frame="dates-frame"
          draw={(width) => <Dates id="declared-dates" facts={dated} span={spanOf(dated, date)} label={t.label(name)} width={width} />}
          table={() => (
            <Table
              caption={t.title(name)}
              columns={[
                { head: t.head.date, isHead: true, cell: (row) => row.date },
                { head: t.head.document, cell: (row) => row.document },
                { head: t.head.gist, cell: (row) => row.gist },
                { head: t.head.source, cell: (row) => <SourcesFold refs={[row.ref]} /> },
              ]}
              rows={shown}
              keyOf={({ id }) => id}
            />
          )}
          caption={[t.see]}
          version={version}
        />
      )}
    </Step>
  );
}

/** A document and the place in which it was read: two documents may have one name. */
const keyOf = (document: string, ref: object) => `${document} ${JSON.stringify(ref)}`;

/** The documents that the explanations read as statements against pacts. */
function countedDocuments({ explanations }: WhyAnswer, state: string): ReadonlySet<string> {
  const cases = explanations
    .flatMap(({ tests }) => tests)
    .filter(({ condition }) => condition.id === "statements-against-pacts")
    .flatMap((test) => test.cases)
    .filter((one) => one.state === state);
  return new Set(cases.flatMap(({ condition: { records, refs } }) => records.map((document, index) => keyOf(document, refs[index] ?? {}))));
}

function fullDay(date: string): string {
  const [first = ""] = date.split("/");
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}

function spanOf(facts: readonly DatedFact[], date: string) {
  const first = facts.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  return { from: `${Number(first.slice(0, 4)) - 2}-01-01`, until: date };
}
