/** Beside the picture: the chosen states' ties by instrument, or the largest pacts. Every number opens. */

import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import type { Drawn, Network, Pact } from "../../charts/network/drawn.ts";
import { existed, NotThen } from "../../ledger/NotThen.tsx";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { network } from "./labels.ts";
import { useView } from "./search.ts";

const t = network.side;
/** Maximum number of partners named. */
const FEW = 3;
/** Number of pacts listed if no state is chosen. */
const MOST = 14;

interface Props {
  readonly answer: Network;
  readonly drawn: Drawn;
  readonly chosen: readonly [string | null, string | null];
  readonly nameOf: (id: string) => string;
}

export function NetworkSide({ answer, drawn, chosen, nameOf }: Props) {
  const largest = [...answer.instruments].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, MOST);
  return (
    <aside className="network-side" aria-label={t.title}>
      {chosen.every((id) => id === null) && (
        <>
          <p className="small on-screen">{t.hint}</p>
          <h3>{t.many}</h3>
          <ol className="pact-list">
            {largest.map((pact) => (
              <li key={pact.id}>
                <PactButton pact={pact} /> <span className="faint">{sizeOf(pact)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {(["first", "second"] as const).map((side, index) => {
        const id = chosen[index] ?? null;
        return id === null ? null : <Own key={id} {...{ id, side, answer, nameOf }} counts={drawn.tied.get(id)} />;
      })}
    </aside>
  );
}

export function sizeOf({ owing, owed }: Pact): number {
  return new Set([...owing, ...owed]).size;
}

export function PactButton({ pact: { id, short } }: { readonly pact: Pick<Pact, "id" | "short"> }) {
  return <TreatyButton id={id} title={short} hint={t.open(short)} />;
}

interface OwnProps {
  readonly id: string;
  readonly side: "first" | "second";
  readonly answer: Network;
  readonly counts: { readonly owes: number; readonly owed: number } | undefined;
  readonly nameOf: (id: string) => string;
}

function Own({ id, side, answer, counts, nameOf }: OwnProps) {
  const name = nameOf(id);
  const isState = existed(id, answer.date);
  return (
    <section className={`own ${side}-side`}>
      <h3 className={side}>{name}</h3>
      {!isState && <NotThen id={id} name={name} day={answer.date} field={side === "first" ? "a" : "b"} />}
      {counts === undefined && isState && <p className="small">{t.nothing(name)}</p>}
      {counts !== undefined && (
        <>
          <p>
            {(["owes", "owed"] as const).map((way) => (
              <span key={way} className="count-of">
                {t[way]}{" "}
                <OpenNumber
                  open={`${way}.${id}`}
                  className={counts[way] === 0 ? "number zero" : "number"}
                  label={t.openCount(name, t[way], counts[way])}
                >
                  {counts[way]}
                </OpenNumber>
              </span>
            ))}
          </p>
          <ul className="pact-list">
            {pactsOf(id, answer).map(({ pact, owes, owed }) => (
              <li key={pact.id}>
                <PactButton pact={pact} />{" "}
                <span className="faint">
                  <Partners ids={[...new Set([...owes, ...owed])]} nameOf={nameOf} isFirst={side === "first"} />
                  {`${en.list.comma}${owes.length === 0 ? t.gets : owed.length === 0 ? t.gives : t.both}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A state's pacts with the states that it owes and that owe it, those with the most first. */
function pactsOf(id: string, { instruments, edges }: Network) {
  return instruments
    .filter(({ owing, owed }) => owing.includes(id) || owed.includes(id))
    .map((pact) => {
      const under = edges.filter((edge) => edge.instruments.includes(pact.id));
      const owes = under.flatMap(({ from, to }) => (from === id ? [to] : []));
      const owed = under.flatMap(({ from, to }) => (to === id ? [from] : []));
      return { pact, owes, owed };
    })
    .sort((one, other) => other.owes.length + other.owed.length - one.owes.length - one.owed.length);
}

interface PartnersProps {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  /** A partner of the first state can be chosen as the second. */
  readonly isFirst: boolean;
}

function Partners({ ids, nameOf, isFirst }: PartnersProps) {
  const { change } = useView();
  if (ids.length > FEW) return t.others(ids.length);
  const named = ids.map((id) => ({ id, name: nameOf(id) })).sort((one, other) => inOrder(one.name, other.name));
  return named.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && en.list.comma}
      {isFirst ? (
        <button type="button" className="link" title={t.second(name)} onClick={() => change({ b: id })}>
          {name}
        </button>
      ) : (
        name
      )}
    </span>
  ));
}
