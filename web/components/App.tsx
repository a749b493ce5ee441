/** The frame of every view: the view that the address names, the search, what stands if one breaks, and in another language what stays English. */
import { Suspense, useMemo } from "react";
import { useView } from "../address.ts";
import { ROUTES } from "../routes.ts";
import { en } from "../text/en.ts";
import { useTop } from "../useTop.ts";
import { Boundary } from "./Boundary.tsx";
import { LoadingPage } from "./LoadingPage.tsx";
import { NoView } from "./NoView.tsx";
import { Search } from "./Search.tsx";

export function App() {
  const { path, id, state } = useView();
  const known = ROUTES.find((one) => one.path === path);
  const route = known ?? ROUTES[0];
  const isView = known !== undefined || path === "";
  // Chosen as the view opens: its script may come meanwhile, and must not have it drawn anew.
  const Page = useMemo(() => (isView ? route.page() : NoView), [isView, route]);
  useTop(`${route.path} ${id ?? ""} ${route.head === "day" ? (state ?? "") : ""}`);
  return (
    <>
      {en.untranslated !== "" && <aside className="untranslated">{en.untranslated}</aside>}
      <Boundary key={route.path}>
        <Suspense fallback={<LoadingPage />}>
          <Page />
        </Suspense>
      </Boundary>
      <Boundary key={`search ${route.path}`}>
        <Search />
      </Boundary>
    </>
  );
}
