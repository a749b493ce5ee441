/** The figure of the network: the picture, the same data as a table, the states without ties, and how to read it. */
import { useCallback, useState } from "react";
import { inOrder } from "../../app/language/speech.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { formOf } from "../../charts/forms.ts";
import type { Drawn, Network } from "../../charts/network/drawn.ts";
import type { Chosen } from "../../charts/network/scene.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { network } from "./labels.ts";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { NetworkTable } from "./NetworkTable.tsx";
import type { useLayout } from "./useLayout.ts";

const t = network.figure;

interface Props extends ReturnType<typeof useLayout> {
  readonly answer: Network;
  readonly drawn: Drawn;
  readonly states: readonly StateRow[];
  readonly chosen: Chosen;
  readonly title: string;
  /** The subject of the picture: a type or the title of a rule. */
  readonly what: string;
  readonly nameOf: (id: string) => string;
}

export function NetworkFigure({ answer, drawn, layout, isFailed, states, chosen, title, what, nameOf }: Props) {
  const onState = useCallback((id: string) => changeShown(chosenAfter(chosen, id)), [chosen]);
  const onPact = useCallback((treaty: string) => changeShown({ treaty, open: null }), []);
  const label = t.label(what, answer.date, drawn.tied.size, drawn.hubs.length);
  const picture = () =>
    layout === null ? (
      <p className="network-waiting">{isFailed ? t.failed : t.waiting}</p>
    ) : (
      <NetworkPicture {...{ drawn, states, chosen, label, onState, onPact }} places={layout.places} />
    );
  const tabs = [
    { label: t.tab, render: picture },
    { label: t.table, isTable: true, render: () => <NetworkTable answer={answer} nameOf={nameOf} /> },
  ];
  // On a phone the picture is too dense, so the table comes first.
  const [isNarrow] = useState(() => window.matchMedia("(max-width: 520px)").matches);
  const forms = [...new Set(answer.instruments.map(({ types }) => formOf(types)))].map((form) => t.forms[form]);
  const unknown = answer.notes.filter(({ code }) => code === "not-known").map(({ text }) => text);
  return (
    <Figure
      id="network"
      title={title}
      tabs={isNarrow ? tabs.reverse() : tabs}
      caption={[...forms, t.see, t.not, t.dormant, ...unknown]}
      source={t.source(answer.ledger.version)}
    >
      <Untied states={drawn.untied} />
      <Outside states={answer.states} />
    </Figure>
  );
}

function Untied({ states }: { readonly states: Drawn["untied"] }) {
  if (states.length === 0)
    return (
      <p className="untied" data-note>
        {t.untiedNone}
      </p>
    );
  const names = states.map(({ name }) => name).sort(inOrder);
  return (
    <p className="untied" data-note>
      <OpenNumber open="untied">{t.untied(states.length)}</OpenNumber> {names.map((name) => `\u25CB\u00A0${name}`).join("\u2002")}
    </p>
  );
}

/** Drawn because they have a tie, and not among the states of the system that other pages count. */
function Outside({ states }: { readonly states: Network["states"] }) {
  const outside = states.filter(({ system }) => system === "no");
  const members = states.length - outside.length;
  return outside.length === 0 ? null : (
    <p>
      {t.outside(
        outside.map(({ name }) => name),
        members,
      )}
    </p>
  );
}

/** A click selects a first state, then a second one; a click on a selected state clears it. */
function chosenAfter([a, b]: Chosen, id: string) {
  if (id === a) return { a: b, b: null };
  if (id === b) return { b: null };
  return a === null ? { a: id } : { b: id };
}
