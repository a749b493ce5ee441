/** Exposure and protection of the state, counted when the fold is opened, because each attack is a case of its own. */
import { useState } from "react";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { Table } from "../../ui/Table.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { stateEn } from "./labels.ts";
import type { StateAnswer } from "./stateTies.ts";

const t = stateEn.exposure;

export function Exposure({ answer: { state, date } }: { readonly answer: StateAnswer }) {
  const [open, setOpen] = useState(false);
  const day = useDebounced(date, 250);
  const asked = useSlowAsk("state.exposure", open ? { state: state.id, date: day } : null);
  const { answer } = asked;
  const standings = answer === null ? [] : (Object.keys(answer.exposure.attacks) as (keyof typeof answer.exposure.attacks)[]);
  return (
    <details className="exposure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{t.title}</strong> <span className="faint">{t.intro}</span>
      </summary>
      {asked.pending && <p role="status">{t.busy}</p>}
      <SlowFailure asked={asked} title={t.failed} />
      {answer !== null && (
        <>
          <p>{answer.sentence}</p>
          <Table
            caption={t.title}
            rows={standings.filter((one) => answer.exposure.attacks[one] + answer.protection.defenders[one].length > 0)}
            keyOf={(one) => one}
            columns={[
              { head: t.head.standing, isHead: true, cell: (one) => t.standings[one] },
              { head: t.head.attacks, cell: (one) => answer.exposure.attacks[one] },
              { head: t.head.wards, cell: (one) => answer.exposure.wards[one].length },
              { head: t.head.enemies, cell: (one) => answer.exposure.enemies[one].length },
              { head: t.head.defenders, cell: (one) => answer.protection.defenders[one].length },
            ]}
          />
          {answer.notes.map(({ code, text }) => (
            <p key={code} className="faint">
              {text}
            </p>
          ))}
          <p>
            <a href={hrefOf("attacked", { target: state.id, date: answer.date })}>{t.case}</a>
          </p>
        </>
      )}
    </details>
  );
}
