/** The picture and its table, the quiet row of states without a tie, and how to read it. */
import { useCallback, useState } from "react";
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import type { StateRow } from "../../app/query/answers.ts";
import type { Drawn, Network } from "../../charts/network/drawn.ts";
import type { Chosen } from "../../charts/network/scene.ts";
import type { Laid } from "../../charts/network/useLayout.ts";
import { Figure } from "../../ui/Figure.tsx";
import { network } from "./labels.ts";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { Count } from "./NetworkSentence.tsx";
import { NetworkTable } from "./NetworkTable.tsx";
import { useView } from "./search.ts";

const t = network.figure;

interface Props {
  readonly answer: Network;
  readonly drawn: Drawn;
  /** null: it is being made. */
  readonly layout: Laid | null | "failed";
  readonly rows: ReadonlyMap<string, StateRow>;
  readonly chosen: Chosen;
  readonly title: string;
  readonly what: string;
  readonly nameOf: (id: string) => string;
}

export function NetworkFigure({ answer, drawn, layout, rows, chosen, title, what, nameOf }: Props) {
  const [a, b] = chosen;
  const choose = useCallback((id: string) => go(chosenAfter(a, b, id)), [a, b]);
  const openPact = useCallback((id: string) => go({ treaty: id, open: null }), []);
  const picture =
    layout === null || layout === "failed" ? (
      <p className="network-waiting">{layout === null ? t.waiting : t.failed}</p>
    ) : (
      <NetworkPicture
        drawn={drawn}
        places={layout.places}
        states={rows}
        chosen={chosen}
        label={t.label(what, answer.date, drawn.tied.size, drawn.hubs.length)}
        onState={choose}
        onPact={openPact}
      />
    );
  /** On a phone the picture is a thicket: there the table stands first. */
  const [narrow] = useState(() => window.matchMedia("(max-width: 520px)").matches);
  const views = [
    { label: t.tab, render: () => picture },
    { label: t.table, isTable: true, render: () => <NetworkTable answer={answer} nameOf={nameOf} /> },
  ];
  const unknown = answer.notes.filter(({ code }) => code === "not-known").map(({ text }) => text);
  return (
    <Figure
      id="network"
      title={title}
      tabs={narrow ? views.reverse() : views}
      caption={
        <>
          <Untied states={drawn.untied} />
          <p>
            {[...formsOf(answer).map((form) => t.forms[form]), t.see, t.not, t.dormant, ...unknown].join(" ")}
            <span className="source">{t.source(answer.ledger.version)}</span>
          </p>
        </>
      }
    />
  );
}

function Untied({ states }: { readonly states: Drawn["untied"] }) {
  if (states.length === 0) return <p className="untied">{t.untiedNone}</p>;
  return (
    <p className="untied">
      <Count open="untied" text={t.untied(states.length)} /> {states.map(({ name }) => `○ ${name}`).join("  ")}
    </p>
  );
}

/** The forms that are drawn, each explained. */
function formsOf({ instruments }: Network): string[] {
  return [...new Set(instruments.map(({ types }) => PACT_TYPES.find((one) => (types as readonly string[]).includes(one)) ?? "soft"))];
}

/** A click takes a state, then a second beside it; a click on one that is taken lets it go. */
function chosenAfter(a: string | null, b: string | null, id: string) {
  if (id === a) return { a: b, b: null };
  if (id === b) return { b: null };
  return a === null ? { a: id } : { b: id };
}
