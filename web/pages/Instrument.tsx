/** One treaty whole, or the list of all: what it is, who owes whom what by which words, who was in it when, what is open. */
import "../style/treaty.css";
import "../style/instrument.css";
import { useView } from "../address.ts";
import { InstrumentIndex } from "../components/instrument/InstrumentIndex.tsx";
import { InstrumentPage } from "../components/instrument/InstrumentPage.tsx";
import { WithParts } from "../components/WithParts.tsx";

const NEEDS = ["core", "law", "sources"] as const;

export function Instrument() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const { id } = useView();
  return id === null ? <InstrumentIndex /> : <InstrumentPage id={id} />;
}
