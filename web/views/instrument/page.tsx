/** One treaty whole, or the list of all: what it is, who owes whom what by which words, who was in it when, what is open. */
import "../../ledger/treaty/treaty.css";
import "../../ledger/entry.css";
import { InstrumentIndex } from "./InstrumentIndex.tsx";
import { InstrumentPage } from "./InstrumentPage.tsx";
import { useView } from "./search.ts";

export function Page() {
  const { id } = useView();
  return id === null ? <InstrumentIndex /> : <InstrumentPage id={id} />;
}
