/** The page for an address that names no view; the navigation above lists those that exist. */
import { useRouterState } from "@tanstack/react-router";
import { Complaint } from "../../ui/Complaint.tsx";
import { en } from "../language/en.ts";

export function NoView() {
  const path = useRouterState({ select: ({ location }) => location.pathname.slice(1) });
  return (
    <div className="page">
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
