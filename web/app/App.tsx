/** The frame of every view: the view that the address names, the search, what stands if one breaks, and in another language what stays English. */
import { Suspense, useMemo } from "react";
import { Boundary } from "../ui/Boundary.tsx";
import { en } from "./language/en.ts";
import { NoView } from "./NoView.tsx";
import { useView } from "./query/address.ts";
import { ROUTES } from "./routes.ts";
import { LoadingPage } from "./shell/LoadingPage.tsx";
import { Search } from "./shell/Search.tsx";
import { useTop } from "./shell/useTop.ts";

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
