/** What the drawer of the network shows: who is counted in a number of the sentence, the records of a state's ties, a treaty whole. */
import { tieEvidence } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import type { Drawn, Network } from "../../charts/network/drawn.ts";
import { RecordGroup } from "../../ledger/RecordGroup.tsx";
import { grouped } from "../../ledger/records.ts";
import { closeDrawer, TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { network } from "./labels.ts";
import { PactButton, sizeOf } from "./NetworkSide.tsx";
import { type Search, useView } from "./search.ts";

const t = network.drawer;

interface Props {
  readonly view: Search;
  readonly answer: Network | null;
  readonly drawn: Drawn | null;
  readonly day: string;
  readonly nameOf: (id: string) => string;
}

export function NetworkDrawer({ view: { open, treaty }, answer, drawn, day, nameOf }: Props) {
  if (treaty !== null) return <TreatyDrawer id={treaty} date={day} open={open} nameOf={nameOf} />;
  const content = open === null || answer === null || drawn === null ? null : contentOf(open, answer, drawn, nameOf);
  return (
    <Drawer
      shown={content === null ? null : open}
      kicker={longDate(day)}
      title={content?.title}
      side={null}
      onClose={closeDrawer}
      onBack={null}
    >
      {content?.body}
    </Drawer>
  );
}

function contentOf(open: string, answer: Network, drawn: Drawn, nameOf: (id: string) => string) {
  const byName = (one: string, other: string) => nameOf(one).localeCompare(nameOf(other), "en");
  if (open === "owing" || open === "owed") {
    const way = open === "owing" ? "owes" : "owed";
    const ids = [...new Set(answer.edges.map(({ from, to }) => (way === "owes" ? from : to)))].sort(byName);
    return {
      title: t[open](ids.length),
      body: (
        <ul className="state-list">
          {ids.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button type="button" className="link" data-open={`${way}.${id}`} onClick={() => go({ open: `${way}.${id}` })}>
                {way === "owes" ? t.owesTo(drawn.tied.get(id)?.owes ?? 0) : t.owedBy(drawn.tied.get(id)?.owed ?? 0)}
              </button>
            </li>
          ))}
        </ul>
      ),
    };
  }
  if (open === "pacts")
    return {
      title: t.pacts(answer.instruments.length),
      body: (
        <ul className="state-list">
          {[...answer.instruments]
            .sort((one, other) => sizeOf(other) - sizeOf(one))
            .map((pact) => (
              <li key={pact.id}>
                <PactButton pact={pact} />
                <span className="faint">{t.group(sizeOf(pact))}</span>
              </li>
            ))}
        </ul>
      ),
    };
  if (open === "groups")
    return {
      title: t.groups(answer.components.length),
      body: (
        <>
          <p className="drawer-lead">{t.groupsLead}</p>
          {answer.components.map((group) => (
            <article key={group[0]} className="record">
              <h3>{t.group(group.length)}</h3>
              <p>{[...group].sort(byName).map(nameOf).join(", ")}</p>
            </article>
          ))}
        </>
      ),
    };
  if (open === "untied")
    return {
      title: t.untied(drawn.untied.length),
      body: (
        <>
          <p className="drawer-lead">{t.untiedLead}</p>
          <p>
            {drawn.untied
              .map(({ name }) => name)
              .sort((one, other) => one.localeCompare(other, "en"))
              .join(", ")}
          </p>
        </>
      ),
    };
  const [way = "", id = ""] = open.split(".");
  return way === "owes" || way === "owed" ? recordsOf(way, id, answer, drawn, nameOf) : null;
}

/** The ties of a state that the picture counts, gathered by instrument and article. */
function recordsOf(way: "owes" | "owed", id: string, answer: Network, drawn: Drawn, nameOf: (id: string) => string) {
  const count = drawn.tied.get(id)?.[way] ?? 0;
  const edges = new Map(
    answer.edges
      .filter((edge) => (way === "owes" ? edge.from : edge.to) === id)
      .map((edge) => [way === "owes" ? edge.to : edge.from, edge]),
  );
  const types = new Map(answer.instruments.map((pact) => [pact.id, pact.types as readonly string[]]));
  const byType = en.types[answer.rule] !== undefined;
  const ties = (askNow("state.show", { state: id, date: answer.date }).answer?.[way] ?? []).flatMap((tie) => {
    const other = way === "owes" ? tie.owedTo : tie.owedBy;
    const mine = (way === "owes" ? tie.owedBy : tie.owedTo) === id && edges.get(other)?.instruments.includes(tie.instrument);
    const counted = tie.inForce === true && types.get(tie.instrument)?.includes(tie.type) && (!byType || tie.grade === "binding");
    return mine && counted ? [tieEvidence(tie, other)] : [];
  });
  return {
    title: t.records(nameOf(id), way, count),
    body: (
      <>
        {ties.length === 0 && <p>{en.drawer.none}</p>}
        {grouped(ties).map((group) => (
          <RecordGroup key={group.key} group={group} date={answer.date} nameOf={nameOf} attacked={null} />
        ))}
      </>
    ),
  };
}
