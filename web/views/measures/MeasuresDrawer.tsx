/** The drawer of a measure on the page's day: its value, how it is defined, and the pacts behind it. */
import type { AnswerOf, InputOf } from "../../../src/surfaces/client/words.ts";
import { longDate } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { measures } from "./labels.ts";
import { Moves } from "./Moves.tsx";
import { written } from "./panels.ts";
import { chosenOf, type Definition, readingOf, statesOf } from "./questions.ts";
import type { Search } from "./search.ts";

const t = measures.drawer;

interface Props {
  readonly search: Search;
  readonly list: readonly Definition[];
  readonly ids: readonly [string, string];
  readonly day: string;
  readonly rule: string;
  readonly nameOf: (id: string) => string;
}

export function MeasuresDrawer({ search, list, ids, day, rule, nameOf }: Props) {
  const measure = list.find(({ id }) => id === search.open);
  const level = measure?.level ?? "system";
  const fields = { date: day, ...chosenOf(search) };
  const reading = level === "pair" ? readingOf(search) : {};
  const asked = measure === undefined ? null : { measure: measure.id, ...statesOf(level, ids), ...fields, ...reading };
  const { answer } = useSlowAsk("measure.compute", asked as InputOf<"measure.compute"> | null);
  const { answer: network } = useSlowAsk("network.at", measure === undefined ? null : { date: day, rule });
  if (measure === undefined) return <ViewDrawer date={day} nameOf={nameOf} opened={null} />;
  const pacts = network === null ? null : pactsBehind(network, level === "system" ? null : ids);
  return (
    <ViewDrawer
      date={day}
      nameOf={nameOf}
      opened={{
        kicker: longDate(day),
        title: measure.title,
        body: (
          <>
            {answer?.values.map((one) => (
              <Value key={one.states.map(({ id }) => id).join(" ")} {...{ measure, one, ids }} />
            ))}
            <p>{measure.meaning}</p>
            {measure.caution !== null && <p className="small">{measure.caution}</p>}
            <p className="record-doors">
              <a className="button" href={hrefOf("network", { date: day, rule, ...(level === "system" ? {} : { a: ids[0], b: ids[1] }) })}>
                {t.network(day)}
              </a>
              <a className="button" href={hrefOf("instrument", { date: day, status: "in-force" })}>
                {t.treaties(day)}
              </a>
            </p>
            {level === "pair" && <Moves {...{ measure, ids, fields, reading }} />}
            {pacts !== null && (
              <>
                <h3 className="drawer-part">{t.pacts(pacts.length)}</h3>
                <ul className="state-list">
                  {pacts.map(({ id, short, states }) => (
                    <li key={id}>
                      <TreatyButton id={id} title={short} />
                      <span className="faint">{t.ties(states)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <h3 className="drawer-part">{t.definition}</h3>
            <p className="formula" lang="en">
              {measure.formula}
            </p>
            <p className="small" lang="en">
              {measure.references.join("; ")}
            </p>
          </>
        ),
      }}
    />
  );
}

interface ValueProps {
  readonly measure: Definition;
  readonly one: AnswerOf<"measure.compute">["values"][number];
  readonly ids: readonly [string, string];
}

/** The value of a state, a pair or the system, and the value with all that is not known. */
function Value({ measure, one, ids }: ValueProps) {
  const said = (value: number | null) => (value === null ? t.notDefined : written(measure.unit, value));
  const [state] = measure.level === "state" ? one.states : [];
  return (
    <p className="drawer-lead">
      <strong className={state === undefined ? "" : state.id === ids[0] ? "first" : "second"}>
        {state === undefined ? t.value(said(one.value)) : t.ofStates(state.name, said(one.value))}
      </strong>{" "}
      {one.withUnknown !== one.value && t.withUnknown(said(one.withUnknown))}
    </p>
  );
}

/** The pacts of the day's ties, those that tie most states first; with `ids`, only those of ties of one of these states. */
function pactsBehind({ edges, instruments }: AnswerOf<"network.at">, ids: readonly string[] | null) {
  const tied = new Map<string, Set<string>>();
  for (const { from, to, instruments: under } of edges) {
    if (ids !== null && !ids.includes(from) && !ids.includes(to)) continue;
    for (const id of under) tied.set(id, (tied.get(id) ?? new Set()).add(from).add(to));
  }
  return instruments
    .flatMap(({ id, short }) => (tied.has(id) ? [{ id, short, states: tied.get(id)?.size ?? 0 }] : []))
    .sort((one, other) => other.states - one.states || (one.id < other.id ? -1 : 1));
}
