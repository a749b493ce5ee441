/** Parts of the address that the view reads together: the chosen state, and the cases selected in a test. */
import { foundingPair, nameOfState, stateNamed } from "../../app/query/directory.ts";
import { useView } from "./search.ts";

/** The chosen state; by default the second state of the first page, about which the question was first asked. */
export function useStateInPoint() {
  const { search } = useView();
  const founding = foundingPair()[1];
  const named = search.state === null ? null : (stateNamed(search.state)?.id ?? null);
  const state = named ?? founding;
  return { state, name: nameOfState(state), founding, unknown: named === null ? search.state : null };
}

/** The selection in one test, and functions that select other cases or open one. */
export function usePicked(explanation: string, test: string) {
  const { search, change } = useView();
  const here = search.explanation === explanation && search.test === test;
  const picked = here ? search.fit : null;
  return {
    here,
    picked,
    opened: here ? search.case : null,
    /** Selects by fit or by cell; selecting the same again clears the selection. */
    pick: (fit: string | null) => change({ explanation, test, fit: fit === picked ? null : fit, case: null }),
    open: (key: string | null) => change({ explanation, test, fit: picked, case: key }),
  };
}
