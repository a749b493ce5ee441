/** A state's names, codes, seats, predecessors and successors, and links to other views of it. */

import type { ReactNode } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { examplesOf, existenceOf, foundingPair } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { tellDates } from "../../ledger/treaty/words.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { stateEn } from "./labels.ts";
import type { StateAnswer } from "./stateTies.ts";

const t = stateEn.glance;
const d = stateEn.doors;

interface Props {
  readonly answer: StateAnswer;
  readonly nameOf: (id: string) => string;
}

export function StateGlance({ answer, nameOf }: Props) {
  const { state, exists, periods, codes, seats, aliases, standing, before, after, date } = answer;
  const current = periods.findLast(
    ({ from, until }) => from.slice(0, 10) <= date && (until === null || until >= date.slice(0, until.length)),
  );
  return (
    <aside className="glance" aria-label={t.title}>
      <dl>
        <Names periods={periods} current={current} />
        {exists && current !== undefined && <Fact label={t.system}>{t.systems[current.system]}</Fact>}
        <Fact label={`${t.cow}${en.list.semicolon}${t.gw}`}>{`${codes.cow ?? t.none}${en.list.semicolon}${codes.gw ?? t.none}`}</Fact>
        {standing !== null && (
          <Fact label={t.standing}>
            <InEnglish text={standing} />
          </Fact>
        )}
        <Seats seats={seats} />
        <Neighbours label={t.before} states={before} date={date} />
        <Neighbours label={t.after} states={after} date={date} />
        {aliases.length > 0 && (
          <Fact label={t.aliases}>
            <InEnglish text={aliases.join(en.list.semicolon)} />
          </Fact>
        )}
        <Fact label={t.key}>
          <code>{state.id}</code>
        </Fact>
      </dl>
      {exists && <StateDoors id={state.id} name={state.name} date={date} nameOf={nameOf} />}
    </aside>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Period = StateAnswer["periods"][number];

/** The state's names with their periods; the name on the day is highlighted. */
function Names({ periods, current }: { readonly periods: readonly Period[]; readonly current: Period | undefined }) {
  return (
    <Fact label={t.names}>
      <ul>
        {periods.map((period) => (
          <li key={period.from} title={period.note ?? undefined} className={period === current ? "current" : ""}>
            {period.name}{" "}
            <span className="faint">
              {t.span(period.from, period.until)}
              {period.note !== null && (
                <>
                  {en.list.semicolon}
                  <InEnglish text={tellDates(period.note)} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** Capitals and seats of government with their periods; nothing if the ledger has none. */
function Seats({ seats }: { readonly seats: StateAnswer["seats"] }) {
  if (seats.length === 0) return null;
  return (
    <Fact label={t.seats}>
      <ul>
        {seats.map(({ city, from, until, kind, capacity }) => (
          <li key={`${city}${from}`}>
            {city}{" "}
            <span className="faint">
              {[from === null ? null : t.span(from, until), kind === "government" ? null : capacity]
                .filter(Boolean)
                .join(en.list.semicolon)}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

interface NeighboursProps {
  readonly label: string;
  readonly states: StateAnswer["before"];
  readonly date: string;
}

/** The states before or after this one, without duplicates; nothing if there are none. */
function Neighbours({ label, states, date }: NeighboursProps) {
  const once = states.filter(({ id }, index) => states.findIndex((one) => one.id === id) === index);
  if (once.length === 0) return null;
  return (
    <Fact label={label}>
      <ul>
        {once.map(({ id, name, from }) => (
          <li key={id}>
            <a href={hrefOf("state", { state: id, date })}>{name}</a> <span className="faint">{t.took(from)}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

interface DoorsProps {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

/** Links to other views of the state. The comparison's other state is one of its examples that existed on the day. */
function StateDoors({ id, name, date, nameOf }: DoorsProps) {
  const pairs = [foundingPair(), ...examplesOf("state.compare").map(({ input }) => [input.a, input.b])];
  const others = [...new Set(pairs.flat())].filter(
    (one): one is string => one !== undefined && one !== id && existenceOf(one, date as Day).exists,
  );
  const [other] = others;
  const pair = { a: id, b: other ?? null, date };
  const ofPair =
    other === undefined
      ? []
      : [
          { href: hrefOf("compare", pair), title: d.compare(name, withArticle(nameOf(other))), text: d.compareText },
          { href: hrefOf("price", pair), title: d.price, text: d.priceText(withArticle(name)) },
        ];
  return (
    <RelatedLinks
      label={d.label}
      layout="column"
      links={[
        { href: hrefOf("attacked", { target: id, date }), title: d.attacked(withArticle(name)), text: d.attackedText },
        ...ofPair,
        { href: hrefOf("counts", { state: id, date }), title: d.counts, text: d.countsText },
      ]}
    />
  );
}
