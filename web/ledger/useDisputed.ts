/** States that a chosen state is bound to defend only on one reading of disputed words or dates, by the state that owes. */
import { useMemo } from "react";
import { disputedIn } from "../../src/surfaces/client/words.ts";
import { inOrder } from "../app/language/speech.ts";
import { defaultsOf } from "../app/query/directory.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";

export interface Disputed {
  readonly name: string;
  readonly count: number;
  readonly names: readonly string[];
}

/** The line of a comparison that counts binding promises of defence. */
const LINE = "owes-defence";

/** Asked of one or two states of a day; empty until it is answered, and for none. */
export function useDisputed(chosen: readonly string[], date: string, nameOf: (id: string) => string): ReadonlyMap<string, Disputed> {
  const [a, b = otherThan(a)] = chosen;
  const { answer } = useSlowAsk("state.compare", a === undefined || b === undefined ? null : { a, b, date });
  return useMemo(() => {
    const cells = answer?.lines.find(({ id }) => id === LINE)?.cells ?? [];
    const rows = (answer?.states ?? []).flatMap(({ id, name }, index) => {
      const cell = cells[index];
      const names = cell === undefined || !chosen.includes(id) ? [] : disputedIn(cell).map(nameOf).sort(inOrder);
      return names.length === 0 ? [] : [[id, { name, count: cell?.count ?? 0, names }] as const];
    });
    return new Map(rows);
  }, [answer, chosen, nameOf]);
}

/** A state to compare with, if one alone is chosen. */
function otherThan(id: string | undefined): string | undefined {
  const { a, b } = defaultsOf("state.compare");
  return a === id ? b : a;
}
