/** Alliance Treaty Obligations and Provisions: one row for each spell of a member in a phase of an alliance, with its own pledges. */
import { dataset, dayParts, integer, yesNo } from "../declare.ts";
import { ATOP, PLEDGES } from "./atop.ts";
import { ATOP_CITATION } from "./correlatesOfWar.ts";

export const atopMembers = dataset({
  id: "atop_members",
  title: "Alliance Treaty Obligations and Provisions: members",
  unit: "state-spell",
  publisher: ATOP,
  citation: ATOP_CITATION,
  signature: ["atopid", "member", "phase", "yrent", "yrexit", "defense", "offense", "neutral", "nonagg", "consul"],
  columns: [
    integer("alliance", "The alliance's number", { from: "atopid", range: [1, 99999] }),
    integer("phase", "The phase of the alliance; 0 if it has one", { range: [0, 99] }),
    integer("ccode", "The member's Correlates of War number, or one of ATOP's own above 999", { from: "member", range: [2, 9999] }),
    yesNo("in_system", "Whether the member belongs to the state system", { from: "cowsys" }),
    dayParts(
      "start",
      "The first day of membership, of signature rather than of entry into force",
      "first",
      ["yrent", "moent", "dayent"],
      [1815, 2100],
      { blank: true },
    ),
    dayParts(
      "end",
      "The last day of membership; empty if it was in force when the data ends",
      "last",
      ["yrexit", "moexit", "dayexit"],
      [1815, 2100],
      { blank: true, open: 0 },
    ),
    ...PLEDGES,
    yesNo("asymmetric", "Whether the members' duties differ", { from: "asymm" }),
    yesNo("bilateral", "Whether the alliance has two members", { from: "bilat" }),
    yesNo("wartime", "Whether it was made during a war"),
  ],
  ignored: otherColumns(),
  key: ["alliance", "phase", "ccode", "start"],
  years: ["min(year(start))", "max(year(start))"],
  versions: [{ id: "5.1", covers: [1815, 2018], mark: { column: "version", value: "5.1" }, rows: 2510 }],
  period: ["start", "end"],
});

/** Columns of the file that describe the treaty and are not read. */
function otherColumns(): string[] {
  return "cowid cow4id ineffect maxphase cowwar estmode pubsecr secrart proadd futmem speclgth length renounce proren renewlgt term termmode termcaus active conditio defcon offcon neucon concon defcoadv defcoloc defcocon defconum defcodem defconpr offcoadv offcoloc offcocon offconum offcodem neucoadv neucoloc neucocon neuconum neucodem neuconpr neucoatt concoadv concoloc concocon concoreq olimob obvary notaiden dipaid terrres seppeace thirdcom noothall specthrt statthr1 statthr2 conwtin medarb milcon milaid intcom subord organ1 orgpurp1 organ2 orgpurp2 base contrib armred acqterr divgains demwith reflnun refothio natrefal compag nomicoop conres agprois conmen ecaid interv source new5 rev5 version".split(
    " ",
  );
}
