import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import type { Area, Pact } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { articleWords } from "../../ui/names.ts";
import { useMore } from "../../ui/useMore.tsx";
import { AreaBook } from "./AreaBook.tsx";
import { AreaGroups } from "./AreaGroups.tsx";
import { map } from "./labels.ts";
import { StateBook } from "./StateBook.tsx";
import type { PactType } from "./ties.ts";

const t = map.book;
/** Maximum number of pacts before the reader asks for the rest: of one state, and of the world. */
const [MOST, MOST_OF_WORLD] = [12, 21];

interface Props {
  readonly answer: AnswerOf<"instrument.map">;
  readonly pledge: PactType;
  readonly soft: readonly PactType[];
  readonly chosen: readonly string[];
  readonly area: Area | null;
  readonly nameOf: (id: string) => string;
}

export function TreatyBook({ answer, pledge, soft, chosen, area, nameOf }: Props) {
  const { date, pacts, unknown, dormant } = answer;
  const books = chosen.map((id, index) => ({
    id,
    side: index === 0 ? ("first" as const) : ("second" as const),
    own: pacts.filter(({ members }) => members.includes(id)),
  }));
  const lists = books.filter(({ own }) => own.length > 0);
  const [a = null, b = null] = chosen;
  return (
    <section className="treaty-book" aria-label={t.label}>
      {(area !== null || chosen.length > 0) && (
        <div className="book-beside">
          {area !== null && <AreaBook area={area} />}
          {books.map(({ id, side }) => (
            <StateBook key={id} {...{ id, side, pledge, soft }} name={nameOf(id)} day={date} other={(id === a ? b : a) ?? null} />
          ))}
          {b !== null && (
            <a className="button small-button" href={hrefOf("compare", { a, b, date })}>
              {t.compare}
            </a>
          )}
        </div>
      )}
      {area !== null && <AreaGroups area={area} nameOf={nameOf} />}
      {lists.length > 0 && (
        <div className={`book-below of-${lists.length}`}>
          {lists.map(({ id, side, own }) => (
            <section key={id}>
              <h3 className={side}>{t.under(nameOf(id), pledge)}</h3>
              <PactList pacts={own} most={MOST} />
            </section>
          ))}
        </div>
      )}
      {area === null && a === null && (
        <section className="world-book">
          <h2>{t.pacts(pledge)}</h2>
          {pacts.length === 0 && <p>{t.none(pledge)}</p>}
          <PactList pacts={pacts} most={MOST_OF_WORLD} />
          {unknown > 0 && <p className="small">{t.left.unknown(unknown)}</p>}
          {dormant > 0 && <p className="small">{t.left.dormant(dormant)}</p>}
        </section>
      )}
    </section>
  );
}

/** Pacts, the largest first; each opens its treaty. */
function PactList({ pacts, most }: { readonly pacts: readonly Pact[]; readonly most: number }) {
  const sorted = [...pacts].sort((a, b) => b.members.length - a.members.length || inOrder(a.short, b.short));
  const [shown, more] = useMore(sorted, most, t.all);
  return (
    <>
      <ul className="pact-list">
        {shown.map(({ instrument, short, articles, members }) => {
          const states = t.members(members.length);
          return (
            <li key={instrument}>
              <TreatyButton id={instrument} title={short} label={t.open(short, states)} />
              <span className="faint">
                {[articles.map(articleWords).join(en.list.comma), states].filter((one) => one !== "").join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
