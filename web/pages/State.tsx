/** One state, whenever it was: what it owes and is owed on a day, its pacts over time, with whom; or the list of all. */
import "../style/treaty.css";
import "../style/instrument.css";
import "../style/stateview.css";
import { useView } from "../address.ts";
import { StateIndex } from "../components/stateview/StateIndex.tsx";
import { StatePage } from "../components/stateview/StatePage.tsx";
import { WithParts } from "../components/WithParts.tsx";

const NEEDS = ["core", "figures", "records"] as const;

export function State() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const { state } = useView();
  return state === null ? <StateIndex /> : <StatePage typed={state} />;
}
