/** What one state owes and is owed on the day, by type, each number a door. */
import { useMemo } from "react";
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { existed, NotThen } from "../../ledger/NotThen.tsx";
import { evidenceOf, type PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly id: string;
  readonly side: "first" | "second";
  readonly name: string;
  readonly day: string;
  readonly pledge: PactType;
  readonly soft: readonly PactType[];
}

export function StateBook({ id, side, name, day, pledge, soft }: Props) {
  const answer = useAsk("state.show", { state: id, date: day }).answer;
  if (answer === null) return null;
  if (!existed(id, day))
    return (
      <section className={`state-book ${side}`}>
        <h2 className={`name ${side}`}>{name}</h2>
        <NotThen id={id} name={name} day={day} field={side === "first" ? "a" : "b"} />
      </section>
    );
  const count = (which: "owes" | "owed", type: string) => new Set(evidenceOf(answer, which, type).flatMap(({ states }) => states)).size;
  return (
    <section className={`state-book ${side}`}>
      <h2 className={`name ${side}`}>{name}</h2>
      <table className="plain counts">
        <thead>
          <tr>
            <th scope="col">{atlas.book.head.type}</th>
            <th scope="col">{atlas.book.head.owes}</th>
            <th scope="col">{atlas.book.head.owed}</th>
          </tr>
        </thead>
        <tbody>
          {[...PACT_TYPES, ...soft].map((type) => (
            <tr key={type} className={type === pledge ? "drawn" : ""}>
              <th scope="row">{en.types[type]}</th>
              {(["owes", "owed"] as const).map((which) => (
                <td key={which}>
                  <TieNumber id={id} name={name} which={which} type={type} count={count(which, type)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <a className="button small-button" href={hrefOf("attacked", { target: id, date: day })}>
        {atlas.book.attacked(withArticle(name))}
      </a>
    </section>
  );
}

interface NumberProps {
  readonly id: string;
  readonly name: string;
  readonly which: "owes" | "owed";
  readonly type: string;
  readonly count: number;
  /** What stands on the button; the figure if left out. */
  readonly text?: string;
}

export function TieNumber({ id, name, which, type, count, text }: NumberProps) {
  const open = `${which}-${type}.${id}`;
  return (
    <button
      type="button"
      className={count === 0 ? "number zero" : "number"}
      data-open={open}
      aria-label={atlas.book.number(name, which, type, count)}
      onClick={() => go({ open, treaty: null })}
    >
      {text ?? count}
    </button>
  );
}
