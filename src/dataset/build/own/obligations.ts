/**
 * Obligations by directed pair and year, as bits: one for each type and grade. Only pairs with an obligation have a row. A bit is sure
 * where the obligation was in force on the day, and possible where that is not known or its pact is dormant.
 */
import type { Ledger } from "../../../ledger/ledger.ts";
import { GRADES, type Grade, PACT_TYPES, type PactType } from "../../../model/vocabulary.ts";
import { isRead } from "../../../ties/allies.ts";
import { tiesIn } from "../../../ties/tie.ts";
import { gradeOf } from "../../../ties/tieRows.ts";
import { type Stretch, stretchesOf } from "../../../ties/tieStretches.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Frame } from "../frame.ts";

/** Every promise of the five types, from its entry into force. Guarantors of a third state owe each other nothing by it. */
const EVERY_PLEDGE = { types: [...PACT_TYPES], grades: [...GRADES], bound: "in-force" } as const satisfies Parameters<typeof isRead>[0] &
  Parameters<typeof stretchesOf>[0];

/** The place of a type and grade in the bits. */
export function bitOf(type: PactType, grade: Grade): number {
  return PACT_TYPES.indexOf(type) * GRADES.length + GRADES.indexOf(grade);
}

/** The obligations among the members of one year, by place in the frame: `owing * size + owed`. */
interface Matrix {
  readonly places: ReadonlyMap<string, number>;
  readonly size: number;
  readonly sure: Int32Array;
  readonly possible: Int32Array;
  /** Instruments in force under which one owes the other, or is owed by it, counted once each. */
  readonly instruments: Int16Array;
  /** The instrument that was counted last. */
  readonly counted: Int16Array;
}

/** The columns year, code1 (owes), code2 (is owed), sure, possible, instruments: rows in order of these. */
export function obligationRows(ledger: Ledger, frames: readonly Frame[]): AppendColumn[] {
  const matrices = frames.map(matrixOf);
  const days = frames.map(({ day }) => day);
  ledger.data.instruments.forEach((instrument, index) => {
    for (const tie of tiesIn(ledger, instrument)) {
      if (!isRead(EVERY_PLEDGE, tie)) continue;
      for (const stretch of stretchesOf(EVERY_PLEDGE, tie, days)) enter(matrices, stretch, index + 1);
    }
  });
  return columnsOf(frames, matrices);
}

function matrixOf({ members }: Frame): Matrix {
  const size = members.length;
  const places = new Map(members.flatMap(({ state }, place) => (state === null ? [] : [[state, place] as const])));
  const cells = size * size;
  return {
    places,
    size,
    sure: new Int32Array(cells),
    possible: new Int32Array(cells),
    instruments: new Int16Array(cells),
    counted: new Int16Array(cells),
  };
}

function enter(matrices: readonly Matrix[], { tie, from, until, sure }: Stretch, instrument: number): void {
  const bit = 1 << bitOf(tie.obligation.type as PactType, gradeOf(tie.instrument, tie.obligation));
  for (let at = from; at < until; at += 1) {
    const matrix = matrices[at];
    const owing = matrix?.places.get(tie.owedBy);
    const owed = matrix?.places.get(tie.owedTo);
    if (matrix === undefined || owing === undefined || owed === undefined) continue;
    const cell = owing * matrix.size + owed;
    const bits = sure ? matrix.sure : matrix.possible;
    bits[cell] = (bits[cell] ?? 0) | bit;
    if (!sure) continue;
    count(matrix, cell, instrument);
    count(matrix, owed * matrix.size + owing, instrument);
  }
}

function count({ counted, instruments }: Matrix, cell: number, instrument: number): void {
  if (counted[cell] === instrument) return;
  counted[cell] = instrument;
  instruments[cell] = (instruments[cell] ?? 0) + 1;
}

function columnsOf(frames: readonly Frame[], matrices: readonly Matrix[]): AppendColumn[] {
  const rows = matrices.reduce((sum, matrix) => sum + countFilled(matrix), 0);
  const [year, code1, code2, instruments] = [new Int16Array(rows), new Int16Array(rows), new Int16Array(rows), new Int16Array(rows)];
  const [sure, possible] = [new Int32Array(rows), new Int32Array(rows)];
  let row = 0;
  matrices.forEach((matrix, index) => {
    const { members, year: of } = frames[index] as Frame;
    matrix.sure.forEach((bits, cell) => {
      const others = matrix.possible[cell] ?? 0;
      if ((bits | others) === 0 && matrix.instruments[cell] === 0) return;
      year[row] = of;
      code1[row] = members[Math.floor(cell / matrix.size)]?.code ?? 0;
      code2[row] = members[cell % matrix.size]?.code ?? 0;
      sure[row] = bits;
      possible[row] = others;
      instruments[row] = matrix.instruments[cell] ?? 0;
      row += 1;
    });
  });
  return [
    { name: "year", type: "smallint", values: year },
    { name: "code1", type: "smallint", values: code1 },
    { name: "code2", type: "smallint", values: code2 },
    { name: "sure", type: "integer", values: sure },
    { name: "possible", type: "integer", values: possible },
    { name: "instruments", type: "smallint", values: instruments },
  ];
}

function countFilled({ sure, possible, instruments }: Matrix): number {
  return sure.reduce((count, bits, cell) => count + ((bits | (possible[cell] ?? 0) | (instruments[cell] ?? 0)) === 0 ? 0 : 1), 0);
}
