/** The parts of the address that the view reads together: the state in point, and the cases that are picked out of a test. */
import { foundingPair, nameOfState, stateNamed } from "../../app/query/directory.ts";
import { useView } from "./search.ts";

/** The state whose case is in point; without one in the address the second of the first page, of which the question was first asked. */
export function useStateInPoint() {
  const { search } = useView();
  const founding = foundingPair()[1];
  const named = search.state === null ? null : (stateNamed(search.state)?.id ?? null);
  const state = named ?? founding;
  return { state, name: nameOfState(state), founding, unknown: named === null ? search.state : null };
}

/** What the address picks out of one test, and the ways to pick other cases or to open one. */
export function usePicked(explanation: string, test: string) {
  const { search, change } = useView();
  const here = search.explanation === explanation && search.test === test;
  const picked = here ? search.fit : null;
  return {
    here,
    picked,
    opened: here ? search.case : null,
    /** Picks by fit or by cell; the same again picks all. */
    pick: (fit: string | null) => change({ explanation, test, fit: fit === picked ? null : fit, case: null }),
    open: (key: string | null) => change({ explanation, test, fit: picked, case: key }),
  };
}
