/** A record that a verdict rests on, found again by its id, in a line that says what it holds. */
import { longDate } from "../../app/language/speech.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";

export interface Told {
  readonly title: string;
  readonly text: string | null;
  readonly date: string | null;
  readonly note: string | null;
}

type Rows = NonNullable<ReturnType<typeof askNow<"records.list">>["answer"]>["rows"];
type Row = Rows[number];
type Collection = Row["collection"];

const words = claimsEn.rest;
const loaded = new Map<string, ReadonlyMap<string, Row>>();

/** Needs the parts core, figures and records, for a war law; null: there is no such record. */
export function recordTold(id: string): Told | null {
  const [collection = "", ...rest] = id.split("/");
  if (collection === "wars") return warTold(rest.join("/"));
  if (!(collection in words.collections)) return null;
  let rows = loaded.get(collection);
  if (rows === undefined) {
    const { answer } = askNow("records.list", { collection: collection as Collection });
    rows = new Map((answer?.rows ?? []).map((row) => [row.id, row]));
    loaded.set(collection, rows);
  }
  const row = rows.get(id);
  return row === undefined ? null : told(row);
}

const list = (ids: readonly string[] | string | null) =>
  [ids ?? []]
    .flat()
    .map((id) => nameOfState(id))
    .join(", ");
const joined = (...parts: readonly (string | null | false)[]) => parts.filter(Boolean).join("; ") || null;

function told(row: Row): Told {
  const { note } = row;
  switch (row.collection) {
    case "relations":
      return {
        title: words.relations(nameOfState(row.a), nameOfState(row.b)),
        text: joined(
          row.established !== null && words.established(row.established),
          row.severed !== null && words.severed(row.severed),
          row.resumed !== null && words.resumed(row.resumed),
        ),
        date: row.established,
        note,
      };
    case "rivalries":
      return {
        title: words.against(list(row.a), list(row.b)),
        text: joined(row.issue, words.fromTo(row.from, row.until), row.latest),
        date: row.from,
        note,
      };
    case "mediations":
      return {
        title: words.between(list(row.mediators), list(row.a), list(row.b)),
        text: joined(row.role, row.outcome, row.detail),
        date: row.date,
        note,
      };
    case "positions":
      return { title: row.document, text: joined(`${list(row.state)}, ${row.kind}`, row.gist), date: row.date, note };
    case "counts":
      return { title: `${nameOfState(row.state)}: ${row["as-printed"]}`, text: joined(row.counts, row.who), date: row.date, note };
    case "yardsticks":
      return {
        title: `${nameOfState(row.state)}: ${row.measure}`,
        text: joined(`${row.value.toLocaleString("en-GB")} ${row.unit}`, row.basis),
        date: row.date,
        note,
      };
    case "soil":
      return {
        title: row.what,
        text: joined(`${row.kind}, ${nameOfState(row.on)}`, row.holders !== null && list(row.holders), words.fromTo(row.from, row.until)),
        date: row.from,
        note,
      };
    case "events":
      return { title: row.event, text: joined(list(row.states), row.detail), date: row.date, note };
    case "command":
      return { title: row.what, text: joined(`${nameOfState(row.state)}: ${list(row.with)}`, row.detail), date: row.from, note };
    case "tests":
      return { title: row.case, text: joined(row.asked, row.done), date: row.date, note };
    case "findings":
      return { title: row.study, text: joined(row.finding, row.population), date: null, note };
  }
}

function warTold(id: string): Told | null {
  const war = askNow("war.list", {}).answer?.wars.find((one) => one.id === id);
  if (war === undefined) return null;
  const sides = war.sides.map((side) => side.map(({ state }) => nameOfState(state)).join(", "));
  return { title: war.name, text: joined(sides.join(" / "), words.fromTo(war.from, war.until ?? null)), date: war.from, note: null };
}

export function dateWords(date: string | null): string | null {
  return date === null || date === "unknown" ? null : longDate(date);
}
