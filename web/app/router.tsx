/** The router: all views under one frame. A view's script and first data are preloaded when the reader is about to open it. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { directoryQuery, queryClient } from "./query/client.ts";
import { history } from "./query/history.ts";
import { formatSearch, parseSearch } from "./query/search.ts";
import { ROUTES, type Route } from "./routes.ts";
import { LoadFailure } from "./shell/LoadFailure.tsx";
import { Loading } from "./shell/Loading.tsx";
import { NoView } from "./shell/NoView.tsx";
import { Shell } from "./shell/Shell.tsx";

const root = createRootRoute({ component: Shell });

/** The directory of names loads before any view; `/` is a shorter address of the first view. */
function viewRoute(route: Route, path: string) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: (raw: Record<string, unknown>) => route.search.read(raw) as Record<string, unknown>,
    loader: () => queryClient.ensureQueryData(directoryQuery),
    component: lazyRouteComponent(route.page, "Page"),
  });
}

export const router = createRouter({
  routeTree: root.addChildren([viewRoute(ROUTES[0], "/"), ...ROUTES.map((route) => viewRoute(route, `/${route.path}`))]),
  history,
  parseSearch,
  stringifySearch: formatSearch,
  defaultPendingComponent: Loading,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultErrorComponent: LoadFailure,
  defaultNotFoundComponent: NoView,
  // A step within a page keeps its place; a new page is scrolled by the shell, and the way back by the browser.
  scrollRestoration: () => false,
  defaultPreloadStaleTime: Number.POSITIVE_INFINITY,
  defaultStaleTime: Number.POSITIVE_INFINITY,
});
window.history.scrollRestoration = "auto"; // which the router has taken over
