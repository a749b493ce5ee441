/** An address that names no view: said, with the views that there are in the navigation above. */
import { useView } from "../address.ts";
import { en } from "../text/en.ts";
import { Complaint } from "./Complaint.tsx";
import { Header } from "./Header.tsx";

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
