/** The treaty book: beside the map what is said in short, under it what takes more room; no state chosen: the pacts of the day. */
import { useMemo } from "react";
import type { Area, Pact } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import type { Spell } from "../../ledger/spell.ts";
import { AreaBook } from "./AreaBook.tsx";
import { AreaGroups } from "./AreaGroups.tsx";
import type { PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";
import { PactList } from "./PactList.tsx";
import { StateBook } from "./StateBook.tsx";

interface Props {
  readonly day: string;
  readonly pledge: PactType;
  readonly soft: readonly PactType[];
  readonly pacts: readonly Pact[];
  readonly chosen: readonly string[];
  readonly area: Area | null;
  readonly spell: Spell;
  readonly nameOf: (id: string) => string;
}

const sideOf = (index: number) => (index === 0 ? "first" : "second");

export function AtlasBook({ day, pledge, soft, pacts, chosen, area, spell, nameOf }: Props) {
  const lists = chosen.flatMap((id, index) => {
    const own = pacts.filter(({ members }) => members.includes(id));
    return own.length === 0 ? [] : [{ id, side: sideOf(index), own }];
  });
  return (
    <section className="atlas-book" aria-label={atlas.book.label}>
      {(area !== null || chosen.length > 0) && (
        <div className="book-beside">
          {area !== null && <AreaBook area={area} spell={spell} />}
          {chosen.map((id, index) => (
            <StateBook key={id} id={id} side={sideOf(index)} name={nameOf(id)} day={day} pledge={pledge} soft={soft} />
          ))}
          {chosen.length === 2 && (
            <a className="button small-button" href={hrefOf("compare", { a: chosen[0] ?? null, b: chosen[1] ?? null, date: day })}>
              {atlas.book.compare}
            </a>
          )}
        </div>
      )}
      {area !== null && <AreaGroups area={area} spell={spell} nameOf={nameOf} />}
      {lists.length > 0 && (
        <div className={`book-below of-${lists.length}`}>
          {lists.map(({ id, side, own }) => (
            <section key={id}>
              <h3 className={side}>{atlas.book.under(nameOf(id), pledge)}</h3>
              <PactList pacts={own} most={12} />
            </section>
          ))}
        </div>
      )}
      {area === null && chosen.length === 0 && <WorldBook pledge={pledge} day={day} />}
    </section>
  );
}

/** The largest first, and what was left out. */
function WorldBook({ pledge, day }: { readonly pledge: PactType; readonly day: string }) {
  const answer = useAsk("network.pacts", { type: pledge, date: day }).answer;
  if (answer === null) return null;
  return (
    <section className="world-book">
      <h2>{atlas.book.pacts(pledge)}</h2>
      {answer.pacts.length === 0 && <p>{atlas.book.none(pledge)}</p>}
      <PactList pacts={answer.pacts} most={21} />
      {answer.unknown > 0 && <p className="small">{atlas.book.left.unknown(answer.unknown)}</p>}
      {answer.dormant > 0 && <p className="small">{atlas.book.left.dormant(answer.dormant)}</p>}
    </section>
  );
}
