/** One state, whenever it existed: what it owes and is owed on a day, its pacts over time, its partners; without one, the list of all. */
import "../../ui/field.css";
import "../../ledger/treaty/treaty.css";
import "../../ledger/entry.css";
import "./state.css";
import { StateIndex } from "./StateIndex.tsx";
import { StatePage } from "./StatePage.tsx";
import { useView } from "./search.ts";

export function Page() {
  const { state } = useView().search;
  return state === null ? <StateIndex /> : <StatePage typed={state} />;
}
