/** Inter-state wars (Correlates of War), version 4: one row for each state in a war, with one or two spells, which become two rows. */
import { ccode, dataset, dayParts, integer, text } from "../declare.ts";
import { COW } from "./correlatesOfWar.ts";

const OUTCOMES = {
  "1": "winner",
  "2": "loser",
  "3": "compromise or tied",
  "4": "the war was transformed into another type of war",
  "5": "the war is ongoing at the end of the data",
  "6": "stalemate",
  "7": "conflict continues below the severity of a war",
  "8": "changed sides",
};
const SPELL = { missing: [-7, -8, -9] } as const;

export const warSpells = dataset({
  id: "war_spells",
  title: "Correlates of War inter-state wars: participants",
  unit: "state-spell",
  publisher: COW,
  citation: {
    key: "sarkees-wayman-2010",
    type: "book",
    fields: {
      author: "Sarkees, Meredith Reid and Wayman, Frank Whelon",
      title: "Resort to War: A Data Guide to Inter-State, Extra-State, Intra-State, and Non-State Wars, 1816-2007",
      publisher: "CQ Press",
      address: "Washington, DC",
      year: "2010",
    },
  },
  signature: ["WarNum", "WarName", "ccode", "Side", "StartYear1", "EndYear1", "Initiator", "BatDeath"],
  columns: [
    integer("warnum", "The war's number", { from: "WarNum", range: [1, 999] }),
    text("war", "The war's name", { from: "WarName" }),
    ccode("ccode", "The state's Correlates of War number", "ccode"),
    integer("side", "The side on which it fought, 1 or 2", { from: "Side", codes: { "1": "one side", "2": "the other side" } }),
    integer("initiator", "Whether it initiated the war", { from: "Initiator", codes: { "1": "yes", "2": "no" } }),
    integer("outcome", "How the war ended for it", { from: "Outcome", codes: OUTCOMES }),
    integer("deaths", "Its battle deaths in the whole war", { from: "BatDeath", range: [0, 50_000_000], missing: [-9] }),
    dayParts("start1", "The first day of its first spell", "first", ["StartYear1", "StartMonth1", "StartDay1"], [1816, 2100], SPELL),
    dayParts("end1", "The last day of its first spell", "last", ["EndYear1", "EndMonth1", "EndDay1"], [1816, 2100], SPELL),
    dayParts("start2", "The first day of its second spell", "first", ["StartYear2", "StartMonth2", "StartDay2"], [1816, 2100], SPELL),
    dayParts("end2", "The last day of its second spell", "last", ["EndYear2", "EndMonth2", "EndDay2"], [1816, 2100], SPELL),
  ],
  ignored: ["WarType", "StateName", "TransFrom", "WhereFought", "TransTo", "Version"],
  key: ["warnum", "ccode", "side", "start1"],
  years: ["min(year(start))", 'max(year("end"))'],
  versions: [{ id: "4.0", covers: [1816, 2007], mark: { column: "Version", value: "4" }, rows: 337 }],
  period: ["start1", "end1"],
  shape: {
    query: (rows) => {
      const spell = (which: 1 | 2) =>
        `select warnum, war, ccode, side, initiator = 1 as initiator, outcome, deaths, ${which} as spell, start${which} as start, start${which}_precision as start_precision, end${which} as "end", end${which}_precision as end_precision from ${rows} where start${which} is not null`;
      return `${spell(1)} union all ${spell(2)}`;
    },
    key: ["warnum", "ccode", "side", "start"],
    columns: [
      { name: "warnum", type: "integer", means: "The war's number" },
      { name: "war", type: "text", means: "The war's name" },
      { name: "ccode", type: "integer", means: "The state's Correlates of War number" },
      { name: "side", type: "integer", means: "The side on which it fought, 1 or 2" },
      { name: "initiator", type: "yes-no", means: "Whether it initiated the war" },
      { name: "outcome", type: "integer", means: "How the war ended for it, as the codebook numbers it" },
      { name: "deaths", type: "integer", means: "Its battle deaths in the whole war" },
      { name: "spell", type: "integer", means: "Whether it is its first or second spell in the war" },
      { name: "start", type: "day", means: "The first day of the spell" },
      { name: "start_precision", type: "text", means: "How exactly start is known: day, month or year" },
      { name: "end", type: "day", means: "The last day of the spell" },
      { name: "end_precision", type: "text", means: "How exactly end is known: day, month or year" },
    ],
  },
});
