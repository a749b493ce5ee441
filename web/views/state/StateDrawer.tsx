/** What the address opens on the page of a state: ties of a line, what stands with one state, a line of records, a collection. */
import { tieEvidence } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Evidence } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { LineRecords } from "../../ledger/LineRecords.tsx";
import { RecordGroup } from "../../ledger/RecordGroup.tsx";
import { grouped } from "../../ledger/records.ts";
import { capital } from "../../ledger/spell.ts";
import { closeDrawer, TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { whatWords } from "./Account.tsx";
import { CollectionRows } from "./CollectionRows.tsx";
import { stateEn } from "./labels.ts";
import type { Search } from "./search.ts";
import { linesOf, type StateAnswer, type Tie } from "./stateTies.ts";

interface Props {
  readonly view: Search;
  readonly answer: StateAnswer | null;
  readonly nameOf: (id: string) => string;
}

export function StateDrawer({ view: { open, treaty }, answer, nameOf }: Props) {
  if (treaty !== null && answer !== null) return <TreatyDrawer id={treaty} date={answer.date} open={open} nameOf={nameOf} />;
  const content = open === null || answer === null ? null : contentOf(open, answer, nameOf);
  return (
    <Drawer
      shown={content === null ? null : open}
      kicker={
        answer === null ? (
          ""
        ) : (
          <>
            <span className="name first">{answer.state.name}</span> · {longDate(answer.date)}
          </>
        )
      }
      title={content?.title}
      side="first"
      onClose={closeDrawer}
      onBack={null}
    >
      {content?.body}
    </Drawer>
  );
}

function contentOf(open: string, answer: StateAnswer, nameOf: (id: string) => string) {
  const dot = open.indexOf(".");
  const [what, key] = [open.slice(0, dot), open.slice(dot + 1)];
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
  if (what === "line") {
    const line = askNow("state.autonomy", { state: answer.state.id, date: answer.date }).answer?.lines.find(({ id }) => id === key);
    return line === undefined ? null : { title: capital(line.label), body: <LineRecords line={line} date={answer.date} nameOf={nameOf} /> };
  }
  const name = what === "records" ? stateEn.records.names[key] : undefined;
  return name === undefined
    ? null
    : { title: capital(name), body: <CollectionRows collection={key} state={answer.state.id} nameOf={nameOf} /> };
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
    title: `${capital(stateEn.account[what])} ${whatWords(line)}: ${side.count}`,
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

function Groups({
  evidence,
  answer,
  nameOf,
}: {
  readonly evidence: readonly Evidence[];
  readonly answer: StateAnswer;
  readonly nameOf: (id: string) => string;
}) {
  return grouped(evidence).map((group) => <RecordGroup key={group.key} group={group} date={answer.date} nameOf={nameOf} attacked={null} />);
}
