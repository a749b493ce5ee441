/**
 * The order of a table of dyads: by first state, second state and year. It is known without sorting, so that the table is made in
 * blocks of first states, each of which is small, and every row of a block has its place before it is computed.
 */
import type { MemberYear } from "../own/members.ts";

/** A run of member-years of the first state, whole states only. */
export interface Block {
  readonly from: number;
  /** The first member-year after it. */
  readonly until: number;
  readonly rows: number;
}

/** The rows of a block in order, as places of both sides in the list of member-years. */
export interface BlockRows {
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** The place in the block of the row with these two member-years. */
  readonly placeOf: (one: number, other: number) => number;
}

export interface DyadOrder {
  readonly blocks: readonly Block[];
  readonly rows: number;
  readonly rowsOf: (block: Block) => BlockRows;
}

/** The order of all pairs of members in a year; `members` as memberYearsOf has them. A block has at least one state, and else at most `most` rows. */
export function dyadOrder(members: readonly MemberYear[], directed: boolean, most: number): DyadOrder {
  const states = statesIn(members);
  const stateOf = new Int32Array(members.length);
  for (const [state, { from, until }] of states.entries()) stateOf.fill(state, from, until);
  const first = members.reduce((year, { frame }) => Math.min(year, frame.year), Number.POSITIVE_INFINITY);
  const years = members.reduce((year, { frame }) => Math.max(year, frame.year - first + 1), 0);
  /** The member-year of a state in a year; -1 if it was no member. */
  const inYear = new Int32Array(states.length * years).fill(-1);
  for (const [at, { frame }] of members.entries()) inYear[(stateOf[at] ?? 0) * years + frame.year - first] = at;

  const rowsOf = ({ from, until, rows }: Block): BlockRows => {
    const [one, other] = [new Int32Array(rows), new Int32Array(rows)];
    const places = new Int32Array((until - from) * states.length);
    let place = 0;
    for (let state = stateOf[from] ?? 0; (states[state]?.from ?? until) < until; state += 1) {
      const { from: earliest, until: after } = states[state] as Run;
      for (let second = directed ? 0 : state + 1; second < states.length; second += 1) {
        if (second === state) continue;
        for (let at = earliest; at < after; at += 1) {
          const partner = inYear[second * years + (members[at] as MemberYear).frame.year - first] ?? -1;
          if (partner < 0) continue;
          one[place] = at;
          other[place] = partner;
          places[(at - from) * states.length + second] = place;
          place += 1;
        }
      }
    }
    return { one, other, placeOf: (a, b) => places[(a - from) * states.length + (stateOf[b] ?? 0)] ?? 0 };
  };
  const blocks = blocksOf(states, (run) => countRows(members, run, directed), most);
  return { blocks, rows: blocks.reduce((sum, { rows }) => sum + rows, 0), rowsOf };
}

interface Run {
  readonly from: number;
  readonly until: number;
}

/** The runs of member-years of each state. */
function statesIn(members: readonly MemberYear[]): Run[] {
  const starts = members.flatMap(({ member: { code } }, at) => (code === members[at - 1]?.member.code ? [] : [at]));
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? members.length }));
}

/** The number of rows with a state first. */
function countRows(members: readonly MemberYear[], { from, until }: Run, directed: boolean): number {
  let rows = 0;
  for (let at = from; at < until; at += 1) {
    const { frame, member } = members[at] as MemberYear;
    rows += directed ? frame.members.length - 1 : frame.members.length - 1 - frame.members.indexOf(member);
  }
  return rows;
}

function blocksOf(states: readonly Run[], countOf: (run: Run) => number, most: number): Block[] {
  const blocks: Block[] = [];
  for (const run of states) {
    const rows = countOf(run);
    const last = blocks.at(-1);
    if (last !== undefined && last.rows + rows <= most)
      blocks[blocks.length - 1] = { from: last.from, until: run.until, rows: last.rows + rows };
    else blocks.push({ ...run, rows });
  }
  return blocks;
}

/** A run of blocks, and the block that they are together. */
export interface Span {
  readonly blocks: readonly Block[];
  readonly whole: Block;
}

/** The blocks in at least so many runs, if there are as many blocks. */
export function spansOf(blocks: readonly Block[], least: number): Span[] {
  const each = Math.max(1, Math.floor(blocks.length / Math.max(1, Math.ceil(least))));
  return Array.from({ length: Math.ceil(blocks.length / each) }, (_, index) => {
    const inside = blocks.slice(index * each, (index + 1) * each);
    const rows = inside.reduce((sum, block) => sum + block.rows, 0);
    return { blocks: inside, whole: { from: inside[0]?.from ?? 0, until: inside.at(-1)?.until ?? 0, rows } };
  });
}
