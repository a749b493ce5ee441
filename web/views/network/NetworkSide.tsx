/** Beside the picture: the ties of the chosen states by instrument, or the pacts of most parties. Every number opens. */

import type { Drawn, Network, Pact } from "../../charts/network/drawn.ts";
import { existed, NotThen } from "../../ledger/NotThen.tsx";
import { network } from "./labels.ts";
import { useView } from "./search.ts";

const t = network.side;
/** Up to so many partners stand by name. */
const FEW = 3;
const MANY = 14;

interface Props {
  readonly answer: Network;
  readonly drawn: Drawn;
  readonly chosen: readonly [string | null, string | null];
  readonly nameOf: (id: string) => string;
  readonly onSecond: (id: string) => void;
}

export function NetworkSide({ answer, drawn, chosen, nameOf, onSecond }: Props) {
  const some = chosen.filter((id) => id !== null);
  return (
    <aside className="network-side" aria-label={t.title}>
      {some.length === 0 && (
        <>
          <p className="small">{t.hint}</p>
          <h3>{t.many}</h3>
          <ol className="pact-list">
            {[...answer.instruments]
              .sort((one, other) => sizeOf(other) - sizeOf(one))
              .slice(0, MANY)
              .map((pact) => (
                <li key={pact.id}>
                  <PactButton pact={pact} /> <span className="faint">{sizeOf(pact)}</span>
                </li>
              ))}
          </ol>
        </>
      )}
      {chosen.map((id, index) =>
        id === null ? null : (
          <Own
            key={id}
            id={id}
            side={index === 0 ? "first" : "second"}
            answer={answer}
            counts={drawn.tied.get(id)}
            nameOf={nameOf}
            onSecond={index === 0 ? onSecond : null}
          />
        ),
      )}
    </aside>
  );
}

export function sizeOf({ owing, owed }: Pact): number {
  return new Set([...owing, ...owed]).size;
}

export function PactButton({ pact: { id, title } }: { readonly pact: Pick<Pact, "id" | "title"> }) {
  return (
    <button type="button" className="link" data-open={id} title={t.open(title)} onClick={() => go({ treaty: id })}>
      {title}
    </button>
  );
}

interface OwnProps {
  readonly id: string;
  readonly side: "first" | "second";
  readonly answer: Network;
  readonly counts: { readonly owes: number; readonly owed: number } | undefined;
  readonly nameOf: (id: string) => string;
  readonly onSecond: ((id: string) => void) | null;
}

function Own({ id, side, answer, counts, nameOf, onSecond }: OwnProps) {
  const name = nameOf(id);
  const mine = answer.instruments
    .filter(({ owing, owed }) => owing.includes(id) || owed.includes(id))
    .map((pact) => {
      const with_ = (way: "from" | "to") =>
        answer.edges.flatMap((edge) =>
          edge[way] === id && edge.instruments.includes(pact.id) ? [way === "from" ? edge.to : edge.from] : [],
        );
      return { pact, owes: with_("from"), owed: with_("to") };
    })
    .sort((one, other) => other.owes.length + other.owed.length - one.owes.length - one.owed.length);
  return (
    <section className={`own ${side}-side`}>
      <h3 className={side}>{name}</h3>
      {!existed(id, answer.date) && <NotThen id={id} name={name} day={answer.date} field={side === "first" ? "a" : "b"} />}
      {counts === undefined && existed(id, answer.date) && <p className="small">{t.nothing(name)}</p>}
      {counts !== undefined && (
        <>
          <p>
            {(["owes", "owed"] as const).map((way) => (
              <span key={way} className="count-of">
                {way === "owes" ? t.owes : t.owed}{" "}
                <button
                  type="button"
                  className={counts[way] === 0 ? "number zero" : "number"}
                  data-open={`${way}.${id}`}
                  aria-label={t.openCount(name, way === "owes" ? t.owes : t.owed, counts[way])}
                  onClick={() => go({ open: `${way}.${id}`, treaty: null })}
                >
                  {counts[way]}
                </button>
              </span>
            ))}
          </p>
          <ul className="pact-list">
            {mine.map(({ pact, owes, owed }) => {
              const others = [...new Set([...owes, ...owed])].sort((one, other) => nameOf(one).localeCompare(nameOf(other), "en"));
              const way = owes.length > 0 && owed.length > 0 ? t.both : owes.length > 0 ? t.gives : t.gets;
              return (
                <li key={pact.id}>
                  <PactButton pact={pact} />{" "}
                  <span className="faint">
                    {others.length > FEW
                      ? t.others(others.length)
                      : others.map((one, index) => (
                          <span key={one}>
                            {index > 0 && ", "}
                            {onSecond === null ? (
                              nameOf(one)
                            ) : (
                              <button type="button" className="link" title={t.second(nameOf(one))} onClick={() => onSecond(one)}>
                                {nameOf(one)}
                              </button>
                            )}
                          </span>
                        ))}
                    {`, ${way}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
