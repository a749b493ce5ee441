/** What the map draws, from the comparison: who is owed defence by either state, and which pacts are small enough for a curve. */
import type { Comparison, Evidence } from "../../app/query/answers.ts";

/** A pact with more counterparts than this is shown by its dots alone. */
const FEW = 3;

export interface Tie {
  readonly other: string;
  /** Which of the two states it runs with. */
  readonly side: 0 | 1;
  readonly owes: readonly Evidence[];
  readonly owed: readonly Evidence[];
  /** Under pacts of two or of few, which are drawn as curves: does the one of the two owe, is it owed? */
  readonly curve: { readonly owes: boolean; readonly owed: boolean } | null;
}

/** One entry for each counterpart of each state, with the records in both directions. */
export function tiesOf(comparison: Comparison): Tie[] {
  return comparison.states.flatMap((_, index) => {
    const side = index === 0 ? 0 : 1;
    const owes = evidenceOf(comparison, "owes-defence", index);
    const owed = evidenceOf(comparison, "owed-defence", index);
    const sizes = new Map<string, Set<string>>();
    for (const { instrument, states } of [...owes, ...owed]) {
      const known = sizes.get(instrument ?? "") ?? new Set();
      for (const one of states) known.add(one);
      sizes.set(instrument ?? "", known);
    }
    const others = [...new Set([...owes, ...owed].flatMap(({ states }) => states))].sort();
    return others.map((other) => {
      const of = (records: readonly Evidence[]) => records.filter(({ states }) => states.includes(other));
      const [mine, theirs] = [of(owes), of(owed)];
      const small = ({ instrument }: Evidence) => (sizes.get(instrument ?? "")?.size ?? 0) <= FEW;
      const curve = { owes: mine.some(small), owed: theirs.some(small) };
      return { other, side, owes: mine, owed: theirs, curve: curve.owes || curve.owed ? curve : null } satisfies Tie;
    });
  });
}

/** Whom each of the two owes. */
export function owedBySide(ties: readonly Tie[]): readonly ReadonlySet<string>[] {
  return ([0, 1] as const).map((side) => new Set(ties.filter((tie) => tie.side === side && tie.owes.length > 0).map(({ other }) => other)));
}

/** The records behind one number of the comparison. */
export function evidenceOf({ lines }: Comparison, line: string, index: number): readonly Evidence[] {
  return lines.find(({ id }) => id === line)?.cells[index]?.evidence ?? [];
}
