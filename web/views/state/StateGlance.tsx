/** A state's names, codes, seats and neighbours in time; and the doors from it. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import { withArticle } from "../../app/language/speech.ts";
import { examplesOf, existenceOf, foundingPair } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { tellDates } from "../../ledger/treaty/words.ts";
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
  const neighbours = (title: string, all: StateAnswer["before"]) => {
    const once = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
    return once.length === 0 ? null : (
      <div>
        <dt>{title}</dt>
        <dd>
          <ul>
            {once.map(({ id, name, from }) => (
              <li key={id}>
                <a href={hrefOf("state", { state: id, date })}>{name}</a> <span className="faint">{t.took(from)}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    );
  };
  return (
    <aside className="glance" aria-label={t.title}>
      <dl>
        <div>
          <dt>{t.names}</dt>
          <dd>
            <ul>
              {periods.map((period) => (
                <li key={period.from} title={period.note ?? undefined} className={period === current ? "current" : ""}>
                  {period.name}{" "}
                  <span className="faint">
                    {t.span(period.from, period.until)}
                    {period.note !== null && `; ${tellDates(period.note)}`}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {exists && current !== undefined && (
          <div>
            <dt>{t.system}</dt>
            <dd>{t.systems[current.system]}</dd>
          </div>
        )}
        <div>
          <dt>
            {t.cow}; {t.gw}
          </dt>
          <dd>
            {codes.cow ?? t.none}; {codes.gw ?? t.none}
          </dd>
        </div>
        {standing !== null && (
          <div>
            <dt>{t.standing}</dt>
            <dd>{standing}</dd>
          </div>
        )}
        {seats.length > 0 && (
          <div>
            <dt>{t.seats}</dt>
            <dd>
              <ul>
                {seats.map(({ city, from, until, capacity }) => (
                  <li key={`${city}${from}`}>
                    {city}{" "}
                    <span className="faint">
                      {[from === null ? null : t.span(from, until), capacity === "seat of government" ? null : capacity]
                        .filter(Boolean)
                        .join("; ")}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {neighbours(t.before, before)}
        {neighbours(t.after, after)}
        {aliases.length > 0 && (
          <div>
            <dt>{t.aliases}</dt>
            <dd>{aliases.join("; ")}</dd>
          </div>
        )}
        <div>
          <dt>{t.key}</dt>
          <dd>
            <code>{state.id}</code>
          </dd>
        </div>
      </dl>
      {exists && <StateDoors id={state.id} name={state.name} date={date} nameOf={nameOf} />}
    </aside>
  );
}

interface DoorsProps {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

/** The other states come from the examples of the comparison: only those of the day. */
function StateDoors({ id, name, date, nameOf }: DoorsProps) {
  const pairs = [foundingPair(), ...examplesOf("state.compare").map(({ input }) => [input.a, input.b])];
  const others = [...new Set(pairs.flat())].filter(
    (one): one is string => one !== undefined && one !== id && existenceOf(one, date as Day).exists,
  );
  const [other] = others;
  return (
    <nav className="doors doors-column" aria-label={d.label}>
      <a className="door" href={hrefOf("attacked", { target: id, date })}>
        <strong>{d.attacked(withArticle(name))}</strong>
        <span>{d.attackedText}</span>
      </a>
      {other !== undefined && (
        <>
          <a className="door" href={hrefOf("compare", { a: id, b: other, date })}>
            <strong>{d.compare(name, withArticle(nameOf(other)))}</strong>
            <span>{d.compareText}</span>
          </a>
          <a className="door" href={hrefOf("price", { a: id, b: other, date })}>
            <strong>{d.price}</strong>
            <span>{d.priceText(withArticle(name))}</span>
          </a>
        </>
      )}
      <a className="door" href={hrefOf("counts", { state: id, date })}>
        <strong>{d.counts}</strong>
        <span>{d.countsText}</span>
      </a>
    </nav>
  );
}
