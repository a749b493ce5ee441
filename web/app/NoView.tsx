/** An address that names no view: said, with the views that there are in the navigation above. */

import { Complaint } from "../ui/Complaint.tsx";
import { en } from "./language/en.ts";
import { useView } from "./query/address.ts";
import { Header } from "./shell/Header.tsx";

export function NoView() {
  const { path } = useView();
  return (
    <div className="page">
      <Header path={path} />
      <main id="main" tabIndex={-1}>
        <div className="lead">
          <div>
            <h1 className="sentence">{en.noView.title}</h1>
            <Complaint complaint={en.noView.complaint(path)} />
          </div>
        </div>
      </main>
    </div>
  );
}
