/** The drawer of this view: the ties behind a number by pact, the pacts of a year, or a treaty in full. */

import { useState } from "react";
import { en } from "../../app/language/en.ts";
import { longDate, typeWords } from "../../app/language/speech.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { groupBy } from "../../ui/groupBy.ts";
import { articleWords } from "../../ui/names.ts";
import { CHANGES, type Change, type Changes, gathered, type InstrumentRow, namesOn, type TieRow, tiesOf, type Year } from "./changes.ts";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

const t = changed.counts;
/** Maximum number of states named; more are counted. */
const [FEW, FEW_PARTIES] = [8, 5];

interface Props {
  readonly open: string | null;
  readonly treaty: string | null;
  readonly answer: Changes | null;
  readonly years: readonly Year[];
  readonly nameOf: (id: string) => string;
}

export function ChangedDrawer({ open, treaty, answer, years, nameOf }: Props) {
  if (answer === null) return null;
  const content = open === null ? null : (tiesContent(answer, open) ?? yearContent(years, open));
  const kicker = `${longDate(answer.from)} – ${longDate(answer.to)}`;
  return <ViewDrawer date={dayFor(answer, treaty)} nameOf={nameOf} opened={content === null ? null : { kicker, ...content }} />;
}

/** A treaty that ended is shown as of the first day, any other as of the last. */
function dayFor({ instruments, from, to }: Changes, id: string | null): string {
  return instruments.some(({ instrument, change }) => instrument === id && change === "ended") ? from : to;
}

const tieCount = (rows: readonly TieRow[]) => rows.reduce((sum, { owedTo }) => sum + owedTo.length, 0);

function tiesContent(answer: Changes, open: string) {
  const [what, change, type = "*", grade = "*"] = open.split(".");
  if (what !== "ties" || !CHANGES.includes(change as Change)) return null;
  const rows = tiesOf(answer, change as Change, type, grade);
  if (rows.length === 0) return null;
  const named = type === "*" ? (answer.type ?? (answer.rule === null ? "defence" : null)) : type;
  const words = named === null ? t.all : typeWords(changed.typeWords(named), type === "*" ? null : grade);
  return {
    title: t.drawer(tieCount(rows), words, t.of[change as Change] ?? ""),
    body: [...groupBy(rows, ({ instrument }) => instrument)]
      .sort(([, one], [, other]) => tieCount(other) - tieCount(one))
      .map(([id, own]) => <PactTies key={id} id={id} rows={own} to={answer.to} />),
  };
}

function PactTies({ id, rows, to }: { readonly id: string; readonly rows: readonly TieRow[]; readonly to: string }) {
  const { change } = useView();
  const articles = [...new Set(rows.flatMap((row) => row.articles))].map(articleWords).join(en.list.comma);
  return (
    <article className="record">
      <h3>
        {rows[0]?.short}
        <span className="article">
          {articles} · {tieCount(rows)}
        </span>
      </h3>
      <ul className="tie-rows">
        {gathered(rows).map((one) => {
          const nameOf = namesOn(one.date, to);
          return (
            <li key={JSON.stringify(one)}>
              {one.mutual ? (
                t.mutual(one.by.map(nameOf).join(en.list.comma))
              ) : (
                <>
                  <Names names={one.by.map(nameOf)} />
                  {t.to}
                  <Names names={one.to.map(nameOf)} />
                </>
              )}
              <span className="faint">{` ${one.how}${one.date === null ? "" : ` ${longDate(one.date)}`}`}</span>
            </li>
          );
        })}
      </ul>
      <div className="record-doors">
        <button type="button" className="button small-button" onClick={() => change({ treaty: id })}>
          {changed.openTreaty}
        </button>
      </div>
    </article>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  if (names.length <= FEW) return names.join(en.list.comma);
  return (
    <>
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.many(names.length)}
      </button>
      {isOpen && ` (${names.join(en.list.comma)})`}
    </>
  );
}

function yearContent(years: readonly Year[], open: string) {
  const [what, year = ""] = open.split(".");
  const found = what === "year" ? years.find((one) => String(one.year) === year) : undefined;
  if (found === undefined) return null;
  return {
    title: changed.years.drawer(year),
    body: (
      <>
        <YearList title={changed.lists.began} rows={found.began} />
        <YearList title={changed.lists.ended} rows={found.ended} />
      </>
    ),
  };
}

function YearList({ title, rows }: { readonly title: string; readonly rows: readonly InstrumentRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="faint">{rows.length}</span>
      </h3>
      <ul className="tie-rows">
        {rows.map(({ instrument, short: name, date, states, types }) => {
          const who = states.length > FEW_PARTIES ? t.many(states.length) : states.map(namesOn(date, date ?? "")).join(en.list.comma);
          return (
            <li key={`${instrument} ${date}`}>
              <TreatyButton id={instrument} title={name} />
              <span className="faint">{` ${date === null ? "" : `${longDate(date)}${en.list.semicolon}`}${who}${en.list.colon}${types.map(changed.typeWords).join(en.list.comma)}`}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
