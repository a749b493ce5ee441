/** One treaty whole, or the list of all: what it is, who owes whom what by which words, who was in it when, what is open. */
import "../../ledger/treaty/treaty.css";
import "./instrument.css";
import { useView } from "../../app/query/address.ts";
import { WithParts } from "../../app/query/WithParts.tsx";
import { InstrumentIndex } from "./InstrumentIndex.tsx";
import { InstrumentPage } from "./InstrumentPage.tsx";

const NEEDS = ["core", "law", "sources"] as const;

export function Instrument() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const { id } = useView();
  return id === null ? <InstrumentIndex /> : <InstrumentPage id={id} />;
}
