/** One state, whenever it was: what it owes and is owed on a day, its pacts over time, with whom; or the list of all. */
import "../../ledger/treaty/treaty.css";
import "../instrument/instrument.css";
import "./stateview.css";
import { StateIndex } from "./StateIndex.tsx";
import { StatePage } from "./StatePage.tsx";
import { useView } from "./search.ts";

export function Page() {
  const { state } = useView();
  return state === null ? <StateIndex /> : <StatePage typed={state} />;
}
