/**
 * Obligations by pair and year, as bits: one for each type and grade, both ways in one row. Only pairs with an obligation have rows, one
 * for each order of the two. A bit is sure where the obligation was in force on the day, and possible where that is not known or its
 * pact is dormant.
 */
import type { Ledger } from "../../../ledger/ledger.ts";
import { GRADES, type Grade, PACT_TYPES, type PactType } from "../../../model/vocabulary.ts";
import { isRead } from "../../../ties/allies.ts";
import { type Tie, tiesOf } from "../../../ties/tie.ts";
import { gradeOf } from "../../../ties/tieRows.ts";
import { type Stretch, stretchesOf } from "../../../ties/tieStretches.ts";
import type { Day } from "../../../time/day.ts";
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
  /** The place of a state in the frame, by its number among all states; -1 if it was no member. */
  readonly places: Int16Array;
  readonly size: number;
  readonly sure: Int32Array;
  readonly possible: Int32Array;
  /** Instruments in force under which one owes the other, or is owed by it, counted once each. */
  readonly instruments: Int16Array;
  /** The instrument that was counted last. */
  readonly counted: Int16Array;
}

/** Instruments between two pauses, in which the copies of datasets that are read meanwhile go on, and a signal can arrive. */
const BREATH = 8;

/** The columns year, code1, code2, sure12 and possible12 (the first owes the second), sure21 and possible21, instruments: rows in order of the first three. */
export async function obligationRows(ledger: Ledger, frames: readonly Frame[]): Promise<AppendColumn[]> {
  const numbers = new Map(ledger.data.states.map(({ id }, number) => [id, number]));
  const matrices = frames.map((frame) => matrixOf(frame, numbers));
  const days = frames.map(({ day }) => day);
  for (const [index, instrument] of ledger.data.instruments.entries()) {
    if (index % BREATH === 0) await new Promise(setImmediate);
    const known = new Map<string, Stretch[]>();
    for (const tie of tiesOf(ledger, instrument, undefined, undefined, { types: PACT_TYPES })) {
      if (!isRead(EVERY_PLEDGE, tie)) continue;
      const [owing, owed] = [numbers.get(tie.owedBy), numbers.get(tie.owedTo)];
      if (owing === undefined || owed === undefined) continue;
      const bit = 1 << bitOf(tie.obligation.type as PactType, gradeOf(instrument, tie.obligation));
      for (const stretch of timesOf(tie, days, known)) enter(matrices, stretch, bit, owing, owed, index + 1);
    }
  }
  return columnsOf(frames, matrices);
}

/** The stretches of a tie. Ties of one instrument with the same dates, none of them suspended, have the same. */
function timesOf(tie: Tie, days: readonly Day[], known: Map<string, Stretch[]>): readonly Stretch[] {
  if (tie.suspended.length > 0) return stretchesOf(EVERY_PLEDGE, tie, days);
  const { since, until } = tie;
  const key = `${since.span.earliest} ${since.span.latest} ${until?.span.earliest} ${until?.span.latest}`;
  const found = known.get(key) ?? stretchesOf(EVERY_PLEDGE, tie, days);
  known.set(key, found);
  return found;
}

function matrixOf({ members }: Frame, numbers: ReadonlyMap<string, number>): Matrix {
  const size = members.length;
  const places = new Int16Array(numbers.size).fill(-1);
  for (const [place, { state }] of members.entries()) if (state !== null) places[numbers.get(state) ?? -1] = place;
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

function enter(
  matrices: readonly Matrix[],
  { from, until, sure }: Stretch,
  bit: number,
  owingState: number,
  owedState: number,
  instrument: number,
): void {
  for (let at = from; at < until; at += 1) {
    const matrix = matrices[at] as Matrix;
    const owing = matrix.places[owingState] as number;
    const owed = matrix.places[owedState] as number;
    if (owing < 0 || owed < 0) continue;
    const cell = owing * matrix.size + owed;
    const bits = sure ? matrix.sure : matrix.possible;
    bits[cell] = (bits[cell] as number) | bit;
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
  const [sure12, possible12, sure21, possible21] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
  let row = 0;
  matrices.forEach((matrix, index) => {
    const { members, year: of } = frames[index] as Frame;
    const { size, sure, possible } = matrix;
    for (let one = 0; one < size; one += 1) {
      for (let other = 0; other < size; other += 1) {
        const [cell, back] = [one * size + other, other * size + one];
        if (!isFilled(matrix, cell, back)) continue;
        year[row] = of;
        code1[row] = members[one]?.code ?? 0;
        code2[row] = members[other]?.code ?? 0;
        sure12[row] = sure[cell] ?? 0;
        possible12[row] = possible[cell] ?? 0;
        sure21[row] = sure[back] ?? 0;
        possible21[row] = possible[back] ?? 0;
        instruments[row] = matrix.instruments[cell] ?? 0;
        row += 1;
      }
    }
  });
  return [
    { name: "year", type: "smallint", values: year },
    { name: "code1", type: "smallint", values: code1 },
    { name: "code2", type: "smallint", values: code2 },
    { name: "sure12", type: "integer", values: sure12 },
    { name: "possible12", type: "integer", values: possible12 },
    { name: "sure21", type: "integer", values: sure21 },
    { name: "possible21", type: "integer", values: possible21 },
    { name: "instruments", type: "smallint", values: instruments },
  ];
}

/** Whether there is an obligation either way. */
function isFilled({ sure, possible }: Matrix, cell: number, back: number): boolean {
  return ((sure[cell] as number) | (possible[cell] as number) | (sure[back] as number) | (possible[back] as number)) !== 0;
}

function countFilled(matrix: Matrix): number {
  let filled = 0;
  for (let one = 0; one < matrix.size; one += 1)
    for (let other = 0; other < matrix.size; other += 1)
      if (isFilled(matrix, one * matrix.size + other, other * matrix.size + one)) filled += 1;
  return filled;
}
