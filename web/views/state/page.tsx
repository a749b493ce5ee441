/** One state on a day: what it owes and is owed, its pacts over time, its partners; or the list of all states. */
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
