/** The router: every view of the table under one frame, its script and opening data loaded when somebody is about to go there. */
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

/** Names come before any view; `/` is the first view under a shorter address. */
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
  defaultPreloadStaleTime: Number.POSITIVE_INFINITY,
  defaultStaleTime: Number.POSITIVE_INFINITY,
});
