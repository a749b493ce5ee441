/** The drawer of the network: the states, pacts or groups behind a number, the records of a state's ties, or a treaty in full. */

import { en } from "../../app/language/en.ts";
import { inOrder, longDate } from "../../app/language/speech.ts";
import type { TieRow } from "../../app/query/answers.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import type { Drawn, Network } from "../../charts/network/drawn.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { RecordList } from "../../ledger/RecordList.tsx";
import { tieEvidence } from "../../ledger/tieEvidence.ts";
import { ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { network } from "./labels.ts";
import { PactButton, sizeOf } from "./NetworkSide.tsx";

const t = network.drawer;
type Way = "owes" | "owed";

interface Props {
  readonly open: string | null;
  readonly answer: Network | null;
  readonly drawn: Drawn | null;
  readonly day: string;
  readonly nameOf: (id: string) => string;
}

export function NetworkDrawer({ open, answer, drawn, day, nameOf }: Props) {
  const [way = "", id = ""] = open?.split(".") ?? [];
  const isOfState = id !== "" && (way === "owes" || way === "owed") && answer !== null;
  const { answer: state } = useSlowAsk("state.show", isOfState ? { state: id, date: answer.date } : null);
  return <ViewDrawer date={day} nameOf={nameOf} opened={opened()} />;

  function opened() {
    if (open === null || answer === null || drawn === null) return null;
    const content = isOfState ? state && ofState(state) : Object.hasOwn(CONTENTS, open) && CONTENTS[open]?.({ answer, drawn, nameOf });
    return content ? { kicker: longDate(day), ...content } : null;
  }

  function ofState(shown: NonNullable<typeof state>) {
    const count = drawn?.tied.get(id)?.[way as Way] ?? 0;
    const records = answer === null ? [] : recordsOf(way as Way, id, answer, shown);
    return {
      title: t.records(nameOf(id), way as Way, count),
      body: <RecordList records={records} date={answer?.date ?? day} nameOf={nameOf} />,
    };
  }
}

/** Records of the state's ties that the picture counts. */
function recordsOf(way: Way, id: string, { edges, instruments, rule }: Network, shown: Record<Way, readonly TieRow[]>) {
  const [own, far] = way === "owes" ? (["from", "to"] as const) : (["to", "from"] as const);
  const under = new Map(edges.filter((edge) => edge[own] === id).map((edge) => [edge[far], edge.instruments as readonly string[]]));
  const types = new Map(instruments.map((pact) => [pact.id as string, pact.types as readonly string[]]));
  const isByType = en.types[rule] !== undefined;
  return shown[way].flatMap((tie) => {
    const [bearer, other] = way === "owes" ? [tie.owedBy, tie.owedTo] : [tie.owedTo, tie.owedBy];
    const isDrawn = bearer === id && under.get(other)?.includes(tie.instrument);
    const isCounted = tie.inForce === true && types.get(tie.instrument)?.includes(tie.type) && (!isByType || tie.grade === "binding");
    return isDrawn && isCounted ? [tieEvidence(tie, other)] : [];
  });
}

interface Shown {
  readonly answer: Network;
  readonly drawn: Drawn;
  readonly nameOf: (id: string) => string;
}

const namesOf = (ids: Iterable<string>, nameOf: Shown["nameOf"]) => [...ids].map(nameOf).sort(inOrder).join(en.list.comma);

/** The drawer's content by the address's key. */
const CONTENTS: Readonly<Record<string, (shown: Shown) => { readonly title: string; readonly body: React.ReactNode }>> = {
  owing: (shown) => statesOf("owes", shown),
  owed: (shown) => statesOf("owed", shown),
  pacts: ({ answer: { instruments } }) => ({
    title: t.pacts(instruments.length),
    body: (
      <ul className="state-list">
        {[...instruments]
          .sort((one, other) => sizeOf(other) - sizeOf(one))
          .map((pact) => (
            <li key={pact.id}>
              <PactButton pact={pact} />
              <span className="faint">{t.group(sizeOf(pact))}</span>
            </li>
          ))}
      </ul>
    ),
  }),
  groups: ({ answer: { components }, nameOf }) => ({
    title: t.groups(components.length),
    body: (
      <>
        <p className="drawer-lead">{t.groupsLead}</p>
        {components.map((group) => (
          <article key={group[0]} className="record">
            <h3>{t.group(group.length)}</h3>
            <p>{namesOf(group, nameOf)}</p>
          </article>
        ))}
      </>
    ),
  }),
  untied: ({ drawn: { untied } }) => ({
    title: t.untied(untied.length),
    body: (
      <>
        <p className="drawer-lead">{t.untiedLead}</p>
        <p>
          {namesOf(
            untied.map(({ name }) => name),
            (name) => name,
          )}
        </p>
      </>
    ),
  }),
};

/** The states that owe, or that are owed, each with its count. */
function statesOf(way: Way, { answer, drawn, nameOf }: Shown) {
  const ids = [...new Set(answer.edges.map(({ from, to }) => (way === "owes" ? from : to)))];
  const named = ids.map((id) => ({ id, name: nameOf(id) })).sort((one, other) => inOrder(one.name, other.name));
  return {
    title: way === "owes" ? t.owing(ids.length) : t.owed(ids.length),
    body: (
      <ul className="state-list">
        {named.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <OpenNumber open={`${way}.${id}`} className="link">
              {way === "owes" ? t.owesTo(drawn.tied.get(id)?.owes ?? 0) : t.owedBy(drawn.tied.get(id)?.owed ?? 0)}
            </OpenNumber>
          </li>
        ))}
      </ul>
    ),
  };
}
