/** Tables of instruments, of the acts of states on them, and of other readings of those acts. */
import { type Act, ActKind, type ActReading } from "../../model/acts.ts";
import { type Instrument, InstrumentKind } from "../../model/instruments.ts";
import { GRADES } from "../../model/vocabulary.ts";
import { date, evidence, integer, keys, note, refersTo, table, text, texts, yesNo } from "./table.ts";

const toInstrument = refersTo("instrument", "instruments");

const instruments = table<Instrument>({
  name: "instruments",
  title: "Instruments",
  about: "One row for each treaty, agreement, declaration, statute or list. Who is bound is in memberships and ties.",
  key: ["instrument"],
  columns: [
    text("instrument", "The id: a rule name and the year of signature", ({ id }) => id),
    text("title", "The title as the text has it", ({ title }) => title),
    text("short", "The name by which it is known", ({ short }) => short, { empty: "it is known by its title" }),
    texts("aliases", "Other names by which it is found", ({ aliases }) => aliases, { empty: "none" }),
    text("kind", "The kind of instrument", ({ kind }) => kind, { values: InstrumentKind.options }),
    text("text", "Whether its text is published, quoted in part, or unpublished", (row) => row.text, {
      values: ["published", "quoted", "unpublished"],
    }),
    text("depth", "article: every security article was coded from its text; summary: members, dates and types only", ({ depth }) => depth, {
      values: ["article", "summary"],
    }),
    text("grade", "The grade of its obligations that have none of their own", ({ grade }) => grade, { values: GRADES, empty: "binding" }),
    keys("keptBy", "The keeper of a list: ties run only between it and each counterpart", (row) => row["kept-by"], {
      empty: "it is no list kept by one state",
    }),
    yesNo("dormant", "Whether it is dormant: no end was found and no use is known", (row) => row.dormant !== undefined),
    ...date<Instrument>("dormantSince", "The date from which it is dormant", (row) => row.dormant?.since),
    texts("published", "Places in collections of treaties, as lawyers cite them", ({ published }) =>
      published?.map(({ series, volume, page, number }) =>
        [[volume, series, page].filter((part) => part !== undefined).join(" "), number === undefined ? [] : `No. ${number}`]
          .flat()
          .join(", "),
      ),
    ),
    keys("atop", "The numbers of the alliance in ATOP", ({ codes }) => codes?.atop?.map(String), { empty: "none is recorded" }),
    text("term", "The text's provisions on duration and notice", ({ term }) => term),
    yesNo("membersComplete", "Whether every member is in the ledger", (row) => row.complete?.members ?? row.kind !== "list"),
    text("verifiedThrough", "The date of the newest source that was seen; later events were not checked", (row) => row["verified-through"]),
    note((row) => row.note),
  ],
  rows: ({ data }) => data.instruments,
});

interface ActRow {
  readonly instrument: string;
  readonly nth: number;
  readonly act: Act;
}

const actsOf = ({ id, acts }: Instrument): ActRow[] => acts.map((act, index) => ({ instrument: id, nth: index, act }));

const acts = table<ActRow>({
  name: "acts",
  title: "Acts",
  about:
    "One row for each act of states on an instrument: signature, entry into force, accession, withdrawal, suspension and so on. Memberships and ties are computed from these.",
  key: ["instrument", "nth"],
  references: [toInstrument],
  columns: [
    text("instrument", "The id of the instrument", (row) => row.instrument),
    integer("nth", "The place of the act in the instrument's file, from 0", ({ nth }) => nth),
    text("act", "The kind of act", ({ act }) => act.act, { values: ActKind.options }),
    ...date<ActRow>("date", "The date of the act", ({ act }) => act.date),
    keys("by", "The states that did it", ({ act }) => act.by, { empty: "all parties, if `for` is empty too" }),
    keys("for", "The states for which it took effect", ({ act }) => act.for, { empty: "those in `by`" }),
    keys("toward", "suspended, resumed: the states toward which it was done", ({ act }) => act.toward, {
      empty: "toward nobody in particular",
    }),
    keys("predecessors", "succeeded: the predecessors", ({ act }) => act.from, { empty: "none is recorded" }),
    text("organ", "The organ that did it, where no state did", ({ act }) => act.organ, { empty: "a state did it" }),
    text("scope", "The scope of suspended, resumed, withdrew or joined", ({ act }) => act.scope, {
      values: ["membership", "participation", "command"],
      empty: "membership",
    }),
    text("tier", "The official tier or label", ({ act }) => act.tier),
    text("site", "opened, closed: the base or place", ({ act }) => act.site),
    keys("obligations", "invoked, suspended: the obligations concerned", ({ act }) => act.obligations, { empty: "all" }),
    note(({ act }) => act.note),
    ...evidence<ActRow>(({ act }) => act.ref),
  ],
  rows: ({ data }) => data.instruments.flatMap(actsOf),
});

type ReadingRow = Omit<ActRow, "act"> & { readonly reading: ActReading };

const actReadings = table<ReadingRow>({
  name: "act_readings",
  title: "Other readings of acts",
  about: "One row for each other date or effect that a serious source gives to an act. The act's own date is the one that answers use.",
  key: [],
  references: [{ columns: ["instrument", "nth"], table: "acts", to: ["instrument", "nth"] }],
  columns: [
    text("instrument", "The id of the instrument", (row) => row.instrument),
    integer("nth", "The place of the act in the instrument's file, from 0", ({ nth }) => nth),
    ...date<ReadingRow>("date", "The date on this reading", ({ reading }) => reading.date, "on this reading the act never took effect"),
    text("says", "The reading in our own words", ({ reading }) => reading.says),
    texts("heldBy", "Who holds it: states by key, others by name", ({ reading }) => reading["held-by"]),
    yesNo(
      "disputed",
      "Whether the day is disputed in law, so that a case between the two dates is open",
      (row) => row.reading.disputed ?? false,
    ),
    ...evidence<ReadingRow>(({ reading }) => reading.ref),
  ],
  rows: ({ data }) =>
    data.instruments
      .flatMap(actsOf)
      .flatMap(({ instrument, nth, act }) => (act.readings ?? []).map((reading) => ({ instrument, nth, reading }))),
});

export const INSTRUMENT_TABLES = Object.freeze([instruments, acts, actReadings]);
