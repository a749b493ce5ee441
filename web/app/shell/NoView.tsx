/** The page for an address that names no view: with a link to the view that its first word names, if there is one. */
import { useRouterState } from "@tanstack/react-router";
import { Complaint } from "../../ui/Complaint.tsx";
import { useDocumentTitle } from "../../ui/documentTitle.ts";
import { en } from "../language/en.ts";
import { wordOf } from "../query/addressWords.ts";
import { hrefOf } from "../query/search.ts";
import { ROUTES, type Route, titleOf } from "../routes.ts";

export function NoView() {
  useDocumentTitle(en.noView.title);
  const path = useRouterState({ select: ({ location }) => location.pathname.slice(1) });
  const [word = "", ...rest] = path.split("/");
  const near = ROUTES.find((one) => wordOf(one.path) === word || one.path === word);
  return (
    <div className="page">
      <main id="main" tabIndex={-1}>
        <div className="lead">
          <div>
            <h1 className="sentence">{en.noView.title}</h1>
            <Complaint complaint={en.noView.complaint(path)} />
            {near !== undefined && (
              <p>
                <a href={nearHref(near.path, rest.join("/"))}>{en.noView.near(titleOf(near), rest.join("/"))}</a>
              </p>
            )}
          </div>
        </div>
      </main>
    </div>
  );
}

/** The view, opened on the thing that the rest of the address names where the view shows one thing. */
function nearHref(path: Route["path"], named: string): string {
  if (named !== "" && path === "instrument") return hrefOf(path, { id: named });
  if (named !== "" && path === "state") return hrefOf(path, { state: named });
  return hrefOf(path);
}
