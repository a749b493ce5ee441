/** The drawer of this view: a treaty in full, or the list behind a number of the text. */

import type { ReactNode } from "react";
import { en } from "../../app/language/en.ts";
import { longDate, withArticle } from "../../app/language/speech.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { SourcesFold } from "../../ledger/SourcesFold.tsx";
import { type Opened, ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { Facts } from "../../ui/Facts.tsx";
import type { Explanation, WhyAnswer } from "./explanation.ts";
import { sortedByTest } from "./head.ts";
import { labels } from "./labels.ts";
import { useView } from "./search.ts";
import type { SpreadAnswers } from "./steps/anomaly.ts";
import { type RivalryOfOthers, useRivalries } from "./steps/rivalries.ts";
import { nearestTo, type SpreadState } from "./steps/spread.ts";
import type { Argument } from "./steps/useArgument.ts";

interface Props {
  readonly argument: Argument;
  readonly answer: WhyAnswer;
  readonly spread: SpreadAnswers | null;
}

const t = labels.drawer;

export function WhyDrawer(props: Props) {
  const { search } = useView();
  const sides = useRivalries(props.argument);
  const opened = search.open === null ? null : openedBy(search.open, props, sides);
  return <ViewDrawer date={props.argument.date} nameOf={nameOfState} opened={opened} />;
}

function openedBy(open: string, { argument, answer, spread }: Props, sides: ReturnType<typeof useRivalries>): Opened | null {
  const { state, name, date, powers } = argument;
  const kicker = longDate(date);
  const sorted = sortedByTest(answer.explanations);
  const states = (title: string, ids: (one: SpreadState) => boolean): Opened | null => {
    if (spread === null) return null;
    const rows = spread.all.states.filter((one) => one.id !== state && ids(one));
    return { kicker, title: `${title}${en.list.colon}${rows.length}`, body: <States rows={rows} spread={spread} /> };
  };
  const explained = (title: string, rows: readonly Explanation[], says: (one: Explanation) => readonly string[]): Opened => ({
    kicker,
    title: `${title}${en.list.colon}${rows.length}`,
    body: <Explained rows={rows} says={says} />,
  });
  const quarrels = (title: string, wanted: (one: RivalryOfOthers) => boolean): Opened | null => {
    const rows = sides.rivalries?.filter(wanted);
    if (rows === undefined) return null;
    return {
      kicker: longDate(sides.argument.date),
      title: `${title}${en.list.colon}${rows.length}`,
      body: <Quarrels rows={rows} {...sides.argument} />,
    };
  };
  const own = spread?.all.states.find(({ id }) => id === state)?.count ?? 0;
  const [article, ofSides] = [withArticle(name), withArticle(sides.argument.name)];
  const lists: Readonly<Record<string, () => Opened | null>> = {
    few: () => states(t.few(article), ({ count }) => count <= own),
    near: () => {
      const near = new Set<string>(spread === null ? [] : nearestTo(state, spread.all.states, spread.rows).map(({ id }) => id));
      return states(t.near(article), ({ id }) => near.has(id));
    },
    powers: () => states(t.powers, ({ id }) => powers.includes(id)),
    none: () => states(t.none, ({ id }) => spread?.two.states.find((one) => one.id === id)?.count === 0),
    compared: () => explained(t.compared, sorted.compared, ({ tests }) => tests.map(({ contrast }) => contrast)),
    "too-few": () => explained(t.tooFew, sorted.tooFew, ({ tests }) => tests.map(({ contrast }) => contrast)),
    untested: () => explained(t.untested, sorted.untested, ({ untested }) => (untested === null ? [] : [untested])),
    sides: () => quarrels(t.sides(ofSides), ({ both }) => both),
    bound: () => quarrels(t.bound(ofSides), ({ both, bound }) => both && bound),
    speaks: () => quarrels(t.speaks(ofSides), ({ listed }) => listed),
    rivalries: () => quarrels(t.rivalries, () => true),
  };
  return lists[open]?.() ?? null;
}

/** States with their numbers of allies, by all pacts and by those of two states. */
function States({ rows, spread }: { readonly rows: readonly SpreadState[]; readonly spread: SpreadAnswers }) {
  const two = new Map(spread.two.states.map(({ id, count, notKnown }) => [id, range({ count, notKnown })]));
  return <Facts rows={rows.map((one) => [one.name, t.counts(range(one), two.get(one.id) ?? "0")])} />;
}

const range = ({ count, notKnown }: Pick<SpreadState, "count" | "notKnown">) =>
  notKnown === 0 ? String(count) : `${count}\u2013${count + notKnown}`;

interface ExplainedProps {
  readonly rows: readonly Explanation[];
  readonly says: (one: Explanation) => readonly string[];
}

function Explained({ rows, says }: ExplainedProps): ReactNode {
  const { state, date } = useView().search;
  return rows.map((one) => (
    <article key={one.id} className="record">
      <h3>{one.title}</h3>
      {says(one).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={hrefOf("why", { state, date, explanation: one.id })}>{t.open}</a>
      </p>
    </article>
  ));
}

interface QuarrelsProps {
  readonly rows: readonly RivalryOfOthers[];
  readonly state: string;
  readonly name: string;
  readonly date: string;
}

function Quarrels({ rows, state, name, date }: QuarrelsProps) {
  const words = (side: RivalryOfOthers["a"]) => side.map((one) => `${one.name}${en.list.aside(t.ties[one.tie])}`).join(en.list.comma);
  return (
    <>
      {rows.map(({ key, a, b, row }) => (
        <article key={key} className="record">
          <h3>{[...a, ...b].map((one) => one.name).join(" \u2013 ")}</h3>
          <Facts
            rows={[
              [t.over, row.issue],
              [t.since, row.from ?? t.notKnown],
              [t.withSides, `${words(a)}${en.list.semicolon}${words(b)}`],
            ]}
          />
          <SourcesFold refs={[row.ref]} />
        </article>
      ))}
      <p>
        <a href={hrefOf("mediators", { state, date })}>{t.mediators(withArticle(name))}</a>
      </p>
    </>
  );
}
