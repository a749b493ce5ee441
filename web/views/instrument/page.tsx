/** One treaty in full, or the list of all. */
import "../../ui/field.css";
import "../../ledger/treaty/treaty.css";
import "../../ledger/entry.css";
import { InstrumentIndex } from "./InstrumentIndex.tsx";
import { InstrumentPage } from "./InstrumentPage.tsx";
import { useView } from "./search.ts";

export function Page() {
  const { id } = useView().search;
  return id === null ? <InstrumentIndex /> : <InstrumentPage id={id} />;
}
