/** Tables of obligations and of their dated clauses. */
import { Trigger, type Version } from "../../model/clauses.ts";
import { Forbids, type Obligation, type Parties } from "../../model/instruments.ts";
import { GRADES, OBLIGATION_TYPES, STANDINGS } from "../../model/vocabulary.ts";
import { date, evidence, integer, json, keys, note, refersTo, table, text, yesNo } from "./table.ts";

interface ObligationRow {
  readonly instrument: string;
  /** The grade, if its instrument has one for all. */
  readonly grade: string;
  readonly obligation: Obligation;
}

const partiesOf = (parties: Parties): readonly string[] => [parties].flat();

const obligations = table<ObligationRow>({
  name: "obligations",
  title: "Obligations",
  about: "One row for each obligation of an instrument. Who owes it to whom, and when, is in ties; its words are in clauses.",
  key: ["instrument", "obligation"],
  references: [refersTo("instrument", "instruments")],
  columns: [
    text("instrument", "The id of the instrument", (row) => row.instrument),
    text("obligation", "The id of the obligation in its instrument", ({ obligation }) => obligation.id),
    text("article", "The article as the text numbers it, or unpublished", ({ obligation }) => obligation.article),
    text(
      "type",
      "The type: five have legal effect in war (defence to consultation), the others are soft ties",
      (row) => row.obligation.type,
      {
        values: OBLIGATION_TYPES,
      },
    ),
    text(
      "grade",
      "How firm it is: binding, an undertaking; permissive, may act; principle, a political commitment that obliges nobody; unilateral, one state's own revocable order or statute",
      ({ grade }) => grade,
      { values: GRADES },
    ),
    keys("by", "The states that owe it: keys, or the word parties", ({ obligation }) => partiesOf(obligation.by)),
    keys("toward", "The states to which it is owed: keys, or the word parties", ({ obligation }) => partiesOf(obligation.toward)),
    json("about", "The state whose misfortune triggers the duty, if not the beneficiary", ({ obligation }) => obligation.about, {
      empty: "the beneficiary's own misfortune",
    }),
    keys("forbids", "nonaggression: the forbidden acts", ({ obligation }) => obligation.forbids, {
      values: Forbids.options,
      empty: "none is named",
    }),
    keys("standing", "The standings that it binds", ({ obligation }) => obligation.standing, { values: STANDINGS, empty: "full members" }),
    note(({ obligation }) => obligation.note),
  ],
  rows: ({ data }) =>
    data.instruments.flatMap(({ id, grade = "binding", obligations: all }) =>
      all.map((obligation) => ({ instrument: id, grade: obligation.grade ?? grade, obligation })),
    ),
});

interface ClauseRow {
  readonly instrument: string;
  readonly obligation: string;
  readonly nth: number;
  readonly version: Version;
}

const whoDecides = ({ response }: Version) =>
  response === undefined ? undefined : typeof response.decides === "string" ? response.decides : JSON.stringify(response.decides);

const clauses = table<ClauseRow>({
  name: "clauses",
  title: "Clauses",
  about:
    "One row for each dated version of an obligation: its tests, its response and its words. A later version changes only what its row fills in. The law engine reads these; docs/law.md of the project explains each test.",
  key: ["instrument", "obligation", "nth"],
  references: [{ columns: ["instrument", "obligation"], table: "obligations", to: ["instrument", "obligation"] }],
  columns: [
    text("instrument", "The id of the instrument", (row) => row.instrument),
    text("obligation", "The id of the obligation in its instrument", (row) => row.obligation),
    integer("nth", "The number of the version, from 1", ({ nth }) => nth),
    ...date<ClauseRow>("from", "The first day of the version", (row) => row.version.from, "it holds from the beginning"),
    ...date<ClauseRow>("until", "The last day of the version", (row) => row.version.until, "it ends with the tie or the next version"),
    text("trigger", "The event that brings the duty about", (row) => row.version.trigger, { values: Trigger.options }),
    json("enemy", "The test on the states of the other side", (row) => row.version.enemy, { empty: "any enemy" }),
    text("ownParties", "Attack by a fellow party", (row) => row.version["own-parties"], { values: ["included", "excluded", "unsaid"] }),
    text("conduct", "If the beneficiary began the war: self-defence, not owed; any, owed", (row) => row.version.conduct, {
      values: ["self-defence", "any", "unsaid"],
    }),
    json("area", "The area, as alternatives of which one is enough", (row) => row.version.area, { empty: "no limit" }),
    json("requires", "Conditions on the facts of a case", (row) => row.version.requires, { empty: "none" }),
    json("except", "Exceptions", (row) => row.version.except, { empty: "none" }),
    text("does", "What is owed", (row) => row.version.response?.does),
    text("force", "Whether force is owed", (row) => row.version.response?.force, { values: ["required", "permitted", "unsaid", "none"] }),
    text("decides", "Who decides: automatic, each, jointly, unsaid, or a state or organ as JSON", (row) => whoDecides(row.version)),
    text("when", "When it is owed: at-once, an ISO 8601 duration, or a day", (row) => row.version.response?.when, {
      empty: "the text does not say",
    }),
    text("wording", "The duty in our own words", (row) => row.version.response?.wording),
    text("quote", "Operative words of the text, at most 150", (row) => row.version.quote),
    yesNo("translated", "Whether the quotation is a translation", (row) => row.version.translated ?? false),
    text("language", "The language of the quotation, as an ISO 639 tag", (row) => row.version.language, { empty: "English" }),
    ...evidence<ClauseRow>((row) => row.version.ref),
  ],
  rows: ({ data }) =>
    data.instruments.flatMap(({ id, obligations: all }) =>
      all.flatMap(({ id: obligation, versions }) =>
        versions.map((version, index) => ({ instrument: id, obligation, nth: index + 1, version })),
      ),
    ),
});

export const OBLIGATION_TABLES = Object.freeze([obligations, clauses]);
