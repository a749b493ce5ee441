/** The drawer's content in this view: the evidence for a mark, the states listed, one mediation, or the mediators that the rule missed. */

import { Fragment } from "react";
import { en } from "../../app/language/en.ts";
import { capital, listed, longDate, withArticle } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { SourceList } from "../../ledger/SourceList.tsx";
import { dateWords } from "../../ledger/treaty/words.ts";
import { type Opened, ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Attempts } from "./Attempts.tsx";
import { mediators } from "./labels.ts";
import { Misses } from "./Misses.tsx";
import { byName, type Candidate, type Check, type Criterion, type Mediators, type Reach, type Validation } from "./mediation.ts";
import { useView } from "./search.ts";

const t = mediators.drawer;

interface Props {
  readonly answer: Mediators | null;
  readonly reach: Reach | null;
  readonly check: Check | null;
  readonly validation: Validation | null;
  readonly nameOf: (id: string) => string;
}

export function MediatorDrawer(props: Props) {
  const { open } = useView().search;
  const { answer, nameOf } = props;
  if (answer === null) return null;
  return <ViewDrawer date={answer.date} nameOf={nameOf} opened={open === null ? null : contentOf(open, answer, props)} />;
}

function contentOf(open: string, answer: Mediators, { reach, check, validation, nameOf }: Props): Opened | null {
  const kicker = longDate(answer.date);
  const [what = "", key = ""] = open.split(".");
  if (open === "misses")
    return check === null
      ? null
      : { kicker: mediators.check.title, title: mediators.check.missesTitle, body: <Misses check={check} nameOf={nameOf} /> };
  if (open === "attempts")
    return validation === null
      ? null
      : {
          kicker: mediators.validation.title,
          title: mediators.validation.attemptsTitle,
          body: <Attempts validation={validation} nameOf={nameOf} />,
        };
  if (open === "listed") {
    const rows = byName(answer.candidates.filter(({ listed }) => listed));
    return { kicker, title: t.listed(String(rows.length)), body: rows.map((row) => <Listed key={row.state} row={row} />) };
  }
  if (what === "mediation") {
    const row = answer.record[Number(key)];
    return row === undefined
      ? null
      : {
          kicker: dateWords(row.date),
          title: listed(row.mediators.map(nameOf)),
          body: <Mediation row={row} nameOf={nameOf} />,
        };
  }
  const candidate = answer.candidates.find(({ state }) => state === key);
  const pair = reach?.pairs.find(({ a, b }) => `${a.id}-${b.id}` === key);
  const criterion = (candidate ?? pair)?.criteria.find(({ id }) => id === what);
  if (criterion === undefined) return null;
  const [state, sides] =
    candidate !== undefined
      ? [{ id: candidate.state, name: candidate.name }, [answer.a, answer.b]]
      : [reach?.state ?? answer.a, pair === undefined ? [] : [pair.a, pair.b]];
  return {
    kicker: `${state.name} · ${kicker}`,
    title: `${(mediators.table.heads[what] ?? [what]).join(" ")}${en.list.colon}${mediators.table.results[criterion.result]}`,
    body: (
      <>
        <p className="drawer-lead">
          {en.list.and(sides.map(({ name }) => name))}. {capital(answer.criteria.find(({ id }) => id === what)?.meaning ?? "")}
          {en.list.stop}
        </p>
        <Rests criterion={criterion} />
        <p className="record-doors">
          {sides.map((side) => (
            <a key={side.id} className="button small-button" href={hrefOf("compare", { a: state.id, b: side.id, date: answer.date })}>
              {t.between(withArticle(state.name), withArticle(side.name))}
            </a>
          ))}
        </p>
      </>
    ),
  };
}

function Rests({ criterion: { id, result, because, refs } }: { readonly criterion: Criterion }) {
  return (
    <>
      <h3 className="drawer-part">{t.rests}</h3>
      {because.length === 0 ? (
        <p>{id === "unbound" && result === "met" ? t.unboundMet : t.nothing[result]}</p>
      ) : (
        <ul className="rests">
          {because.map((one) => (
            <li key={one}>{capital(one)}</li>
          ))}
        </ul>
      )}
      <SourceList refs={sourcesOf(refs)} />
    </>
  );
}

/** Each source once, with all the places in it that were checked. */
function sourcesOf(refs: Criterion["refs"]) {
  const seen = new Map<string, { source: string; at: string | null; checked: string }>();
  for (const { source, at, checked } of refs) {
    for (const id of [source].flat()) {
      const key = `${id} ${checked}`;
      const places = [...new Set([seen.get(key)?.at, at].filter((one) => one != null))];
      seen.set(key, { source: id, at: places.length === 0 ? null : places.join(en.list.semicolon), checked });
    }
  }
  return [...seen.values()];
}

function Listed({ row: { name, criteria } }: { readonly row: Candidate }) {
  return (
    <article className="record">
      <h3>{name}</h3>
      <Facts
        rows={criteria.map(({ id, result, because }) => [
          mediators.table.heads[id]?.[0] ?? id,
          <Fragment key={id}>
            {mediators.table.results[result]}
            {because.length > 0 && <span className="faint">: {because.map((one) => capital(one)).join(en.list.semicolon)}</span>}
          </Fragment>,
        ])}
      />
    </article>
  );
}

function Mediation({ row, nameOf }: { readonly row: Mediators["record"][number]; readonly nameOf: (id: string) => string }) {
  return (
    <>
      <h3 className="drawer-part">{t.recorded}</h3>
      <Facts
        rows={[
          [t.who, listed(row.mediators.map(nameOf))],
          [t.role, capital(row.role)],
          [t.outcome, capital(row.outcome)],
        ]}
      />
      <SourceList refs={[row.ref]} />
    </>
  );
}
