/** The drawer's content on a state's page: the ties of a line, all ties with one state, a line of records, or a collection. */
import { en } from "../../app/language/en.ts";
import { capital, longDate, withArticle } from "../../app/language/speech.ts";
import type { Evidence } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { LineRecords } from "../../ledger/LineRecords.tsx";
import { RecordGroup } from "../../ledger/RecordGroup.tsx";
import { grouped } from "../../ledger/records.ts";
import { tieEvidence } from "../../ledger/tieEvidence.ts";
import { ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { whatWords } from "./Account.tsx";
import { CollectionRows } from "./CollectionRows.tsx";
import { stateEn } from "./labels.ts";
import { useView } from "./search.ts";
import { linesOf, type StateAnswer, type Tie } from "./stateTies.ts";

interface Props {
  readonly answer: StateAnswer | null;
  readonly nameOf: (id: string) => string;
}

export function StateDrawer({ answer, nameOf }: Props) {
  const { open } = useView().search;
  if (answer === null) return null;
  const content = open === null ? null : contentOf(open, answer, nameOf);
  const head = { side: "first", name: answer.state.name, kicker: longDate(answer.date) } as const;
  return <ViewDrawer date={answer.date} nameOf={nameOf} opened={content === null ? null : { ...head, ...content }} />;
}

function contentOf(open: string, answer: StateAnswer, nameOf: (id: string) => string) {
  const dot = open.indexOf(".");
  const [what, key] = [open.slice(0, dot), open.slice(dot + 1)];
  if (open === "owed.help") return helpOf(answer, nameOf);
  if (what === "owes" || what === "owed") return lineOf(what, key, answer, nameOf);
  if (what === "with") {
    const ties = [...answer.owes.filter(({ owedTo }) => owedTo === key), ...answer.owed.filter(({ owedBy }) => owedBy === key)];
    return {
      title: nameOf(key),
      body: (
        <>
          <p className="record-doors">
            <a className="button small-button" href={hrefOf("state", { state: key, date: answer.date })}>
              {nameOf(key)}
            </a>
            <a className="button small-button" href={hrefOf("compare", { a: answer.state.id, b: key, date: answer.date })}>
              {stateEn.with.compare}
            </a>
          </p>
          <Groups evidence={ties.map((tie) => tieEvidence(tie, key))} answer={answer} nameOf={nameOf} />
        </>
      ),
    };
  }
  if (what === "line")
    return { title: <LineTitle line={key} answer={answer} />, body: <Line line={key} answer={answer} nameOf={nameOf} /> };
  const name = what === "records" ? stateEn.records.names[key] : undefined;
  return name === undefined
    ? null
    : { title: capital(name), body: <CollectionRows collection={key} state={answer.state.id} nameOf={nameOf} /> };
}

interface LineProps {
  readonly line: string;
  readonly answer: StateAnswer;
}

/** One line of the account of autonomy. */
function useLine({ line, answer: { state, date } }: LineProps) {
  const { answer } = useAsk("state.autonomy", { state: state.id, date });
  return answer?.lines.find(({ id }) => id === line);
}

function LineTitle(props: LineProps) {
  return capital(useLine(props)?.label ?? props.line);
}

function Line({ nameOf, ...props }: LineProps & { readonly nameOf: (id: string) => string }) {
  const line = useLine(props);
  return line === undefined ? <p>{en.drawer.none}</p> : <LineRecords line={line} date={props.answer.date} nameOf={nameOf} />;
}

function lineOf(what: "owes" | "owed", key: string, answer: StateAnswer, nameOf: (id: string) => string) {
  const line = linesOf(answer).find((one) => one.key === key);
  if (line === undefined) {
    const [type = "", grade = ""] = key.split("-");
    return en.types[type] === undefined
      ? null
      : { title: `${capital(stateEn.account[what])} ${whatWords({ type, grade })}: 0`, body: <p>{en.drawer.none}</p> };
  }
  const side = line[what];
  const other = (tie: Tie) => (what === "owes" ? tie.owedTo : tie.owedBy);
  return {
    title: `${capital(stateEn.account[what])} ${whatWords(line)}${en.list.colon}${side.count}`,
    body: (
      <>
        <p className="drawer-lead">{stateEn.account.meaning(whatWords(line), what === "owes")}</p>
        {side.notKnown > 0 && <p className="left-out">{en.drawer.notKnown(side.notKnown)}</p>}
        {side.ties.length === 0 && <p>{en.drawer.none}</p>}
        <Groups evidence={side.ties.map((tie) => tieEvidence(tie, other(tie)))} answer={answer} nameOf={nameOf} />
      </>
    ),
  };
}

/** Types of promise that answer who would help a state in war. */
const HELP: readonly string[] = ["defence", "consultation"];

/** All that owe the state help in war, or talks about it: one part for each type and grade, each pact with its words. */
function helpOf(answer: StateAnswer, nameOf: (id: string) => string) {
  const t = stateEn.account.help;
  const lines = linesOf(answer).filter(({ type, owed }) => HELP.includes(type) && owed.ties.length > 0);
  const binding = lines.find(({ type, grade }) => type === "defence" && grade === "binding")?.owed;
  return {
    title: t.title(binding?.count ?? 0, withArticle(answer.state.name)),
    body: (
      <>
        <p className="drawer-lead">{lines.length === 0 ? t.none : t.lead}</p>
        {lines.map((line) => (
          <section key={line.key} className="owed-help">
            <h3 className="kicker">
              {capital(whatWords(line))}
              {en.list.colon}
              {line.owed.count} {line.owed.notKnown > 0 && stateEn.account.notKnown(line.owed.notKnown)}
            </h3>
            <Groups evidence={line.owed.ties.map((tie) => tieEvidence(tie, tie.owedBy))} answer={answer} nameOf={nameOf} />
          </section>
        ))}
      </>
    ),
  };
}

function Groups({
  evidence,
  answer,
  nameOf,
}: {
  readonly evidence: readonly Evidence[];
  readonly answer: StateAnswer;
  readonly nameOf: (id: string) => string;
}) {
  return grouped(evidence).map((group) => <RecordGroup key={group.key} group={group} date={answer.date} nameOf={nameOf} />);
}
