/** What the drawer of this page shows: the ties behind a number by pact, the pacts of a year, or a treaty whole. */
import { useState } from "react";
import { longDate, typeWords } from "../../app/language/speech.ts";
import { closeDrawer, TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { articleWords } from "../../ui/download.ts";
import { CHANGES, type Change, type Changes, gathered, type InstrumentRow, namesOn, type TieRow, tiesOf, type Year } from "./changes.ts";
import { changed } from "./labels.ts";
import { type Search, useView } from "./search.ts";

const t = changed.counts;

interface Props {
  readonly view: Search;
  readonly answer: Changes | null;
  readonly years: readonly Year[];
  readonly nameOf: (id: string) => string;
}

export function ChangedDrawer({ view: { open, treaty }, answer, years, nameOf }: Props) {
  if (treaty !== null && answer !== null) return <TreatyDrawer id={treaty} date={dayFor(answer, treaty)} open={open} nameOf={nameOf} />;
  const content = answer === null || open === null ? null : (tiesContent(answer, open) ?? yearContent(years, open));
  return (
    <Drawer
      shown={content === null ? null : open}
      kicker={answer === null ? null : `${longDate(answer.from)} – ${longDate(answer.to)}`}
      title={content?.title}
      side={null}
      onClose={closeDrawer}
      onBack={null}
    >
      {content?.body}
    </Drawer>
  );
}

/** A treaty that ended is shown as it stood on the first day, any other as on the last. */
function dayFor({ instruments, from, to }: Changes, id: string): string {
  return instruments.some(({ instrument, change }) => instrument === id && change === "ended") ? from : to;
}

function tiesContent(answer: Changes, open: string) {
  const [what, change, type = "*", grade = "*"] = open.split(".");
  if (what !== "ties" || !CHANGES.includes(change as Change)) return null;
  const rows = tiesOf(answer, change as Change, type, grade);
  if (rows.length === 0) return null;
  const many = rows.reduce((sum, { owedTo }) => sum + owedTo.length, 0);
  const named = type === "*" ? (answer.type ?? (answer.rule === null ? "defence" : null)) : type;
  const said = named === null ? t.all : typeWords(changed.typeWords(named), type === "*" ? null : grade);
  return {
    title: t.drawer(many, said, t.of[change as Change] ?? ""),
    body: pactsOf(rows).map(([id, own]) => <PactTies key={id} id={id} rows={own} to={answer.to} />),
  };
}

/** By pact, the one with most ties first. */
function pactsOf(rows: readonly TieRow[]): [string, TieRow[]][] {
  const pacts = new Map<string, TieRow[]>();
  for (const row of rows) pacts.set(row.instrument, [...(pacts.get(row.instrument) ?? []), row]);
  const size = (own: readonly TieRow[]) => own.reduce((sum, { owedTo }) => sum + owedTo.length, 0);
  return [...pacts].sort(([, a], [, b]) => size(b) - size(a));
}

function PactTies({ id, rows, to }: { readonly id: string; readonly rows: readonly TieRow[]; readonly to: string }) {
  const many = rows.reduce((sum, { owedTo }) => sum + owedTo.length, 0);
  const articles = [...new Set(rows.flatMap((row) => row.articles))].map(articleWords).join(", ");
  return (
    <article className="record">
      <h3>
        {rows[0]?.short}
        <span className="article">
          {articles} · {many}
        </span>
      </h3>
      <ul className="tie-rows">
        {gathered(rows).map((one) => {
          const names = namesOn(one.date, to);
          return (
            <li key={JSON.stringify(one)}>
              {one.mutual ? (
                t.mutual(one.by.map(names).join(", "))
              ) : (
                <>
                  <Names names={one.by.map(names)} />
                  {t.to}
                  <Names names={one.to.map(names)} />
                </>
              )}
              <span className="faint">
                {" "}
                {one.how}
                {one.date !== null && ` ${longDate(one.date)}`}
              </span>
            </li>
          );
        })}
      </ul>
      <Door id={id} />
    </article>
  );
}

/** Many stand as their number until they are asked for. */
function Names({ names }: { readonly names: readonly string[] }) {
  const [open, setOpen] = useState(false);
  if (names.length <= 8) return names.join(", ");
  return (
    <>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.many(names.length)}
      </button>
      {open && ` (${names.join(", ")})`}
    </>
  );
}

function Door({ id }: { readonly id: string }) {
  return (
    <div className="record-doors">
      <button type="button" className="button small-button" onClick={() => go({ treaty: id })}>
        {changed.openTreaty}
      </button>
    </div>
  );
}

function yearContent(years: readonly Year[], open: string) {
  const [what, year] = open.split(".");
  const found = what === "year" ? years.find((one) => String(one.year) === year) : undefined;
  if (found === undefined || year === undefined) return null;
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
        {rows.map(({ instrument, short: name, date, states, types }) => (
          <li key={`${instrument} ${date}`}>
            <button type="button" className="link" onClick={() => go({ treaty: instrument })}>
              {name}
            </button>
            <span className="faint">
              {" "}
              {date === null ? "" : `${longDate(date)}; `}
              {states.length > 5 ? t.many(states.length) : states.map(namesOn(date, date ?? "")).join(", ")}:{" "}
              {types.map(changed.typeWords).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
