/** Reads a worksheet with verdicts and finds the stratum of each fact: from the ledger that it was drawn from, or from its key. */

import { type Complaint, DataError, InputError } from "../../../errors.ts";
import { byStratum, type Draw, type DrawnStratum, drawSample } from "../../../ledger/audit/draw.ts";
import { AUDITED, auditFacts, type Stratum, stratumKey } from "../../../ledger/audit/facts.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { coded } from "../../../model/complaints.ts";
import { AUDIT_VERDICTS, MARKS } from "../../../model/vocabulary.ts";
import type { Context, TableRow } from "../../operation.ts";
import { drawIn, drawText } from "./table.ts";

export interface Verdict {
  readonly id: string;
  readonly stratum: Stratum;
  readonly verdict: (typeof AUDIT_VERDICTS)[number];
  readonly note: string;
  readonly opened: string;
}

export interface JudgedFile {
  readonly draw: Draw;
  readonly strata: readonly DrawnStratum[];
  readonly drawn: number;
  /** Of the drawn facts, those with a verdict. */
  readonly verdicts: readonly Verdict[];
}

/** Throws a DataError with every complaint about the verdicts, or an InputError if the strata cannot be known. */
export function judgedFile({ ledger, readTable }: Context, file: string, keyFile: string | undefined): JudgedFile {
  if (readTable === undefined)
    throw new InputError({
      ...coded("no-disk", { command: "entente ledger audit --judge FILE" }),
      what: "a file cannot be read here",
      where: "judge",
      why: "this surface has no disk",
      todo: "run: entente ledger audit --judge FILE",
    });
  const rows = readTable(file);
  const draw = drawOf(rows, file);
  const strata = keyFile === undefined ? drawnAgain(ledger, draw) : strataInKey(readTable(keyFile), draw, keyFile);
  const complaints = rows.flatMap((row) => rowComplaints(row, rows, strata.byId));
  const [first, ...rest] = complaints;
  if (first !== undefined) throw new DataError([first, ...rest]);
  const verdicts = rows.flatMap((row): Verdict[] => {
    const { id = "", verdict, note = "", opened = "" } = row.cells;
    const stratum = strata.byId.get(id);
    const said = AUDIT_VERDICTS.find((one) => one === verdict);
    return stratum === undefined || said === undefined ? [] : [{ id, stratum, verdict: said, note, opened }];
  });
  return { draw, strata: strata.all, drawn: strata.byId.size, verdicts };
}

interface Strata {
  readonly all: readonly DrawnStratum[];
  readonly byId: ReadonlyMap<string, Stratum>;
}

/** The draw that all rows name. */
function drawOf(rows: readonly TableRow[], file: string): Draw {
  const said = new Set(rows.map(({ cells }) => cells["audit"] ?? ""));
  const [only = "", other] = said;
  const draw = other === undefined ? drawIn(only) : null;
  if (draw !== null) return draw;
  throw new InputError({
    what: other === undefined ? `"${only}" is no draw` : `the rows come from the draws ${[...said].join(" and ")}`,
    where: file,
    why: 'the column "audit" of a worksheet says seed:size:inForce:hash, and ":security" where only such facts were drawn, the same in every row',
    todo: "fill in a worksheet that entente ledger audit --seed N --csv printed, and leave that column as it is",
  });
}

function drawnAgain(ledger: Ledger, draw: Draw): Strata {
  if (draw.hash !== ledger.version.hash)
    throw new InputError({
      what: `the worksheet was drawn from the ledger ${draw.hash}, and this one is ${ledger.version.hash}`,
      where: "judge",
      why: "the weights of the strata come from the ledger that was sampled",
      todo: "add --key FILE, the key that was drawn with the worksheet",
    });
  const { strata, facts } = drawSample(auditFacts(ledger, draw.of), draw);
  return { all: strata, byId: new Map(facts.map((fact) => [fact.id, fact])) };
}

/** The strata of a key: each row has its stratum and the number of facts in it. */
function strataInKey(rows: readonly TableRow[], draw: Draw, file: string): Strata {
  const all = new Map<string, DrawnStratum>();
  const byId = new Map<string, Stratum>();
  for (const { cells, where } of rows) {
    const mark = MARKS.find((one) => one === cells["mark"]);
    const fact = AUDITED.find((one) => one === cells["fact"]);
    const [facts, drawn] = [Number(cells["facts"]), Number(cells["drawn"])];
    const inForce = cells["inForce"] === "true";
    if (cells["audit"] !== drawText(draw) || mark === undefined || fact === undefined || !(facts > 0) || !(drawn > 0))
      throw new InputError({
        what: "this is not a row of the worksheet's key",
        where,
        why: `a key has the columns audit (${drawText(draw)}), id, mark, inForce, fact, facts and drawn`,
        todo: `name the key that entente ledger audit --part key printed with the worksheet; ${file} is another file`,
      });
    const stratum = { mark, inForce, fact, facts, drawn };
    all.set(stratumKey(stratum), stratum);
    byId.set(cells["id"] ?? "", stratum);
  }
  return { all: [...all.values()].sort(byStratum), byId };
}

/** Complaints about one row: a fact that was not drawn or is there twice, an unknown verdict, no source, no reason. */
function rowComplaints({ cells, where }: TableRow, rows: readonly TableRow[], drawn: Strata["byId"]): Complaint[] {
  const { id = "", verdict = "", note = "", opened = "" } = cells;
  const complain = (what: string, why: string, todo: string): Complaint[] => [{ what, where, why, todo }];
  if (!drawn.has(id))
    return complain(
      `the fact "${id}" was not drawn`,
      "only drawn facts count",
      `write ${anyOf(nearest(id, [...drawn.keys()]))}, or remove the row`,
    );
  if (rows.find((row) => row.cells["id"] === id)?.where !== where)
    return complain(`the fact "${id}" stands twice`, "a fact has one verdict", "remove one of the rows");
  if (verdict === "") return [];
  if (!AUDIT_VERDICTS.some((one) => one === verdict))
    return complain(
      `"${verdict}" is no verdict`,
      `a verdict is one of ${AUDIT_VERDICTS.join(", ")}`,
      "write one of them, or leave the cell empty",
    );
  if (opened.trim() === "")
    return complain("no source was opened", "a verdict rests on a source that the judge read", 'name it in the column "opened"');
  if (verdict !== "right" && note.trim() === "")
    return complain(`"${verdict}" without a reason`, "whoever corrects the fact has to know what is wrong", 'say it in the column "note"');
  return [];
}
