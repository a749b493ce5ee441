/** One state, whenever it was: what it owes and is owed on a day, its pacts over time, with whom; or the list of all. */
import "../../ledger/treaty/treaty.css";
import "../instrument/instrument.css";
import "./stateview.css";
import { useView } from "../../app/query/address.ts";
import { WithParts } from "../../app/query/WithParts.tsx";
import { StateIndex } from "./StateIndex.tsx";
import { StatePage } from "./StatePage.tsx";

const NEEDS = ["core", "figures", "records"] as const;

export function State() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const { state } = useView();
  return state === null ? <StateIndex /> : <StatePage typed={state} />;
}
