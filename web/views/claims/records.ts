/** Finds a record that a verdict rests on, by its id, and describes it in a line. */

import type { AnswerOf, InputOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { labels } from "./labels.ts";

export interface RecordLine {
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly note: string | null;
}

type Row = AnswerOf<"records.list">["rows"][number];
type Collection = NonNullable<InputOf<"records.list">["collection"]>;
type War = AnswerOf<"war.list">["wars"][number];

const words = labels.rest;

/** The record `collection/id`; null without an id, if there is no such record, or until it has loaded. */
export function useRecord(id: string | null): RecordLine | null {
  const [collection = "", ...rest] = id?.split("/") ?? [];
  const listed = collection !== "wars" && collection in words.collections;
  const { answer } = useSlowAsk("records.list", listed ? { collection: collection as Collection } : null);
  const { answer: wars } = useSlowAsk("war.list", collection === "wars" ? {} : null);
  const war = wars?.wars.find((one) => one.id === rest.join("/"));
  if (war !== undefined) return warLine(war);
  const row = answer?.rows.find((one) => one.id === id);
  return row === undefined ? null : recordLine(row);
}

/** The parts of a record's text; missing ones are left out. */
type Parts = readonly (string | null | undefined)[];

const names = (ids: readonly string[] | string | null) =>
  [ids ?? []]
    .flat()
    .map((id) => nameOfState(id))
    .join(en.list.comma);
const dated = (say: (date: string) => string, date: string | null) => (date === null ? null : say(date));
const line = (title: string, parts: Parts, date: string | null, note: string | null): RecordLine => ({
  title,
  text: parts.filter((part) => part != null && part !== "").join(en.list.semicolon),
  date: date === "unknown" ? null : date,
  note,
});

function recordLine(row: Row): RecordLine {
  const { note } = row;
  switch (row.collection) {
    case "relations": {
      const parts = [dated(words.established, row.established), dated(words.severed, row.severed), dated(words.resumed, row.resumed)];
      return line(words.relations(nameOfState(row.a), nameOfState(row.b)), parts, row.established, note);
    }
    case "rivalries":
      return line(words.against(names(row.a), names(row.b)), [row.issue, words.fromTo(row.from, row.until), row.latest], row.from, note);
    case "mediations":
      return line(words.between(names(row.mediators), names(row.a), names(row.b)), [row.role, row.outcome, row.detail], row.date, note);
    case "positions":
      return line(row.document, [`${names(row.state)}${en.list.comma}${row.kind}`, row.gist], row.date, note);
    case "counts":
      return line(`${nameOfState(row.state)}${en.list.colon}${row["as-printed"]}`, [row.counts, row.who], row.date, note);
    case "yardsticks": {
      const value = `${row.value.toLocaleString("en-GB")} ${row.unit}`;
      return line(`${nameOfState(row.state)}${en.list.colon}${row.measure}`, [value, row.basis], row.date, note);
    }
    case "soil": {
      const parts = [`${row.kind}${en.list.comma}${nameOfState(row.on)}`, names(row.holders), words.fromTo(row.from, row.until)];
      return line(row.what, parts, row.from, note);
    }
    case "events":
      return line(row.event, [names(row.states), row.detail], row.date, note);
    case "command":
      return line(row.what, [`${nameOfState(row.state)}${en.list.colon}${names(row.with)}`, row.detail], row.from, note);
    case "tests":
      return line(row.case, [row.asked, row.done], row.date, note);
    case "findings":
      return line(row.study, [row.finding, row.population], null, note);
  }
}

function warLine({ name, sides, from, until }: War): RecordLine {
  const told = sides.map((side) => names(side.map(({ state }) => state))).join(" / ");
  return line(name, [told, words.fromTo(from, until ?? null)], from, null);
}

/** A record's collection and date: "event, 11 July 1961" */
export function recordNote(id: string, record: RecordLine | null): string {
  const collection = words.collections[id.split("/")[0] ?? ""];
  const date = record?.date == null ? undefined : longDate(record.date);
  return [collection, date].filter((one) => one !== undefined).join(en.list.comma);
}
