/** Tables of records: dated facts that bind nobody, one table for each collection. */
import { COLLECTIONS, type CollectionName } from "../../model/collections.ts";
import { CountRecord, type RecordOf, TestOutcome } from "../../model/records.ts";
import { type Column, date, decimal, evidence, keys, lastDay, note, table, text, yesNo } from "./table.ts";

/** The table of a collection, whose rows all end in reference, verification and note. */
function records<N extends CollectionName>(name: N, title: string, columns: readonly Column<RecordOf<N>>[]) {
  return table<RecordOf<N>>({
    name: `records_${name}`,
    title: `Records: ${title}`,
    about: `Dated facts that bind nobody: ${COLLECTIONS[name]}. What the collection covers, and what it leaves out, is in the ledger's scope.yaml.`,
    key: [],
    columns: [
      ...columns,
      ...evidence<RecordOf<N>>(({ ref }) => ref),
      text(
        "verifiedThrough",
        "The date of the newest source that was seen; later events were not checked",
        (row) => row["verified-through"],
      ),
      note((row) => row.note),
    ],
    rows: ({ data }) => data.records[name],
  });
}

const sides = <R extends { readonly a: string | readonly string[]; readonly b: string | readonly string[] }>(): Column<R>[] => [
  keys("a", "The first side", ({ a }: R) => a),
  keys("b", "The second side", ({ b }: R) => b),
];

export const RECORD_TABLES = Object.freeze([
  records("relations", "diplomatic relations", [
    ...sides<RecordOf<"relations">>(),
    ...date<RecordOf<"relations">>("established", "The date on which relations were established", (row) => row.established),
    ...date<RecordOf<"relations">>("severed", "The date on which they were severed", (row) => row.severed),
    ...date<RecordOf<"relations">>("resumed", "The date on which they were resumed", (row) => row.resumed),
  ]),
  records("rivalries", "rivalries", [
    ...sides<RecordOf<"rivalries">>(),
    ...date<RecordOf<"rivalries">>("from", "The beginning", (row) => row.from),
    ...date<RecordOf<"rivalries">>("until", "The end", (row) => row.until),
    text("issue", "What they are at odds over", ({ issue }) => issue),
    text("latest", "The latest turn", ({ latest }) => latest),
  ]),
  records("mediations", "mediations", [
    ...date<RecordOf<"mediations">>("date", "The date", (row) => row.date),
    keys("mediators", "The states that spoke to both sides", ({ mediators }) => mediators),
    ...sides<RecordOf<"mediations">>(),
    text("others", "Mediators that are no states", ({ others }) => others),
    text("outcome", "What came of it", ({ outcome }) => outcome),
    text("role", "The role of the mediators", ({ role }) => role),
    text("detail", "Details", ({ detail }) => detail),
  ]),
  records("positions", "positions of governments", [
    keys("state", "The states whose position it is", ({ state }) => state),
    ...date<RecordOf<"positions">>("date", "The date", (row) => row.date),
    text("kind", "The kind of statement", ({ kind }) => kind),
    text("document", "The document", ({ document }) => document),
    text("position", "The position, as a key", ({ position }) => position),
    text("gist", "The position in our own words", ({ gist }) => gist),
  ]),
  records("counts", "published counts", [
    text("of", "The kind of thing that was counted", (row) => row.of, { values: CountRecord.shape.of.options }),
    text("state", "The owner of the bases, forces, allies or money", ({ state }) => state),
    text("host", "The state where they are", ({ host }) => host, { empty: "everywhere together, or not said" }),
    decimal("value", "The number as published. Counts that count different things must not be added or averaged", ({ value }) => value, {
      unit: "the column unit of the row",
      empty: "only a range or words were published: see asPrinted",
    }),
    yesNo("atLeast", "Whether the number is a lower bound", (row) => row["at-least"]),
    text("unit", "The unit of value", ({ unit }) => unit),
    text("asPrinted", "The number as the source prints it", (row) => row["as-printed"]),
    text("counts", "The thing counted, and the author of the rule", ({ counts }) => counts),
    text("who", "Who counted", ({ who }) => who),
    ...date<RecordOf<"counts">>("date", "The date to which the count refers", (row) => row.date),
  ]),
  records("yardsticks", "yardsticks", [
    text("state", "The key of the state", ({ state }) => state),
    text("measure", "The measure", ({ measure }) => measure),
    decimal("value", "The value", ({ value }) => value, { unit: "the column unit of the row" }),
    text("unit", "The unit of value", ({ unit }) => unit),
    ...date<RecordOf<"yardsticks">>("date", "The date to which the value refers", (row) => row.date),
    text("basis", "How the value was made", ({ basis }) => basis),
  ]),
  records("soil", "foreign forces, leases and rights", [
    text("on", "The state on whose soil it was", ({ on }) => on),
    text("kind", "The kind of presence or right", ({ kind }) => kind),
    keys("holders", "The states that held it", ({ holders }) => holders, { empty: "several powers, not listed by the source" }),
    text("what", "What was held", ({ what }) => what),
    text("place", "The place, in the table places", ({ place }) => place),
    ...date<RecordOf<"soil">>("from", "The first day", (row) => row.from),
    ...lastDay<RecordOf<"soil">>("until", "The last day", (row) => row.until, "it continues"),
    text("basis", "The legal or other basis", ({ basis }) => basis),
    text("ended", "How it ended", ({ ended }) => ended),
    text("forces", "The forces", ({ forces }) => forces),
    yesNo("countsAsForces", "Whether answers count it as foreign forces", (row) => row["counts-as-forces"]),
    yesNo("countsAsRight", "Whether answers count it as a standing right without forces", (row) => row["counts-as-right"]),
    text("hostConsents", "Forces: whether the government of the soil let them in", (row) => row["host-consents"], {
      values: ["yes", "no"],
      empty: "argued, not known, or no forces",
    }),
  ]),
  records("events", "events", [
    ...date<RecordOf<"events">>("date", "The date", (row) => row.date),
    keys("states", "The states concerned", ({ states }) => states),
    text("event", "What happened", ({ event }) => event),
    text("instrument", "The instrument concerned", ({ instrument }) => instrument, { empty: "none" }),
    text("detail", "Details", ({ detail }) => detail),
  ]),
  records("command", "command", [
    text("state", "The key of the state", ({ state }) => state),
    keys("with", "The other states", (row) => row.with),
    text("what", "The arrangement", ({ what }) => what),
    ...date<RecordOf<"command">>("from", "The first day", (row) => row.from),
    ...lastDay<RecordOf<"command">>("until", "The last day", (row) => row.until, "it continues"),
    text("detail", "Details", ({ detail }) => detail),
  ]),
  records("tests", "tests of promises", [
    text("case", "The case", (row) => row.case),
    ...date<RecordOf<"tests">>("date", "The date", (row) => row.date),
    keys("by", "The states that were asked", ({ by }) => by, { empty: "every party of the instruments" }),
    keys("toward", "The states to be helped", ({ toward }) => toward, { empty: "the other parties of the instruments" }),
    keys("instruments", "The instruments", ({ instruments }) => instruments, { empty: "there was no promise" }),
    text("promise", "What was promised", ({ promise }) => promise),
    text("asked", "What was asked", ({ asked }) => asked),
    text("done", "What was done", ({ done }) => done),
    text("outcome", TestOutcome.meta()?.description ?? "The outcome", ({ outcome }) => outcome, { values: TestOutcome.options }),
    keys("concepts", "Scholars' terms for it", ({ concepts }) => concepts, { empty: "none" }),
    text("view", "The scholars, and what they say", ({ view }) => view),
  ]),
  records("findings", "findings of scholarship", [
    text("topic", "The topic", ({ topic }) => topic),
    text("study", "The study", ({ study }) => study),
    text("population", "The population that it studied", ({ population }) => population),
    text("definition", "Its definition of the thing measured", ({ definition }) => definition),
    text("finding", "The finding in our own words", ({ finding }) => finding),
    text("stance", "Whether it supports the topic or doubts it", ({ stance }) => stance, { values: ["holds", "doubts"] }),
  ]),
]);
