/** The views of the app, as data. A new view is a folder in `views/` and a line here; the first line is the first page. */
import type { ComponentType } from "react";
import { search as attacked } from "../views/attacked/search.ts";
import { search as changed } from "../views/changed/search.ts";
import { search as claims } from "../views/claims/search.ts";
import { search as compare } from "../views/compare/search.ts";
import { search as counts } from "../views/counts/search.ts";
import { search as coverage } from "../views/coverage/search.ts";
import { search as glossary } from "../views/glossary/search.ts";
import { search as guide } from "../views/guide/search.ts";
import { search as instrument } from "../views/instrument/search.ts";
import { search as literature } from "../views/literature/search.ts";
import { search as map } from "../views/map/search.ts";
import { search as measures } from "../views/measures/search.ts";
import { search as mediators } from "../views/mediators/search.ts";
import { search as method } from "../views/method/search.ts";
import { search as network } from "../views/network/search.ts";
import { search as price } from "../views/price/search.ts";
import { search as source } from "../views/source/search.ts";
import { search as state } from "../views/state/search.ts";
import { search as timeline } from "../views/timeline/search.ts";
import { search as why } from "../views/why/search.ts";
import { viewTitles } from "./language/views.ts";
import type { SearchSchema, ViewPath } from "./query/search.ts";

/** A view's place in the navigation: a link of its own, or an entry in a group that opens. */
export const GROUPS = ["first", "atlas", "question", "reference"] as const;

export interface Route {
  /** Its id, by which the app, its files and its styles name it; the address has the word of its title. */
  readonly path: ViewPath;
  readonly group: (typeof GROUPS)[number];
  /** The choices in its head, which links take along: two states and a day, a case and its day, a day alone, or nothing. */
  readonly head: "pair" | "case" | "day" | "none";
  readonly search: SearchSchema;
  /** Its script, loaded when the view is first shown or about to be shown. */
  readonly page: () => Promise<{ readonly Page: ComponentType }>;
}

export const ROUTES: readonly [Route, ...Route[]] = [
  { path: "compare", group: "first", head: "pair", search: compare, page: () => import("../views/compare/page.tsx") },
  { path: "attacked", group: "first", head: "case", search: attacked, page: () => import("../views/attacked/page.tsx") },
  { path: "claims", group: "first", head: "none", search: claims, page: () => import("../views/claims/page.tsx") },
  { path: "why", group: "question", head: "none", search: why, page: () => import("../views/why/page.tsx") },
  { path: "price", group: "question", head: "pair", search: price, page: () => import("../views/price/page.tsx") },
  { path: "mediators", group: "question", head: "pair", search: mediators, page: () => import("../views/mediators/page.tsx") },
  { path: "map", group: "atlas", head: "day", search: map, page: () => import("../views/map/page.tsx") },
  { path: "guide", group: "atlas", head: "day", search: guide, page: () => import("../views/guide/page.tsx") },
  { path: "network", group: "atlas", head: "day", search: network, page: () => import("../views/network/page.tsx") },
  { path: "measures", group: "atlas", head: "pair", search: measures, page: () => import("../views/measures/page.tsx") },
  { path: "timeline", group: "atlas", head: "day", search: timeline, page: () => import("../views/timeline/page.tsx") },
  { path: "state", group: "reference", head: "day", search: state, page: () => import("../views/state/page.tsx") },
  { path: "instrument", group: "reference", head: "day", search: instrument, page: () => import("../views/instrument/page.tsx") },
  { path: "counts", group: "reference", head: "pair", search: counts, page: () => import("../views/counts/page.tsx") },
  { path: "method", group: "reference", head: "none", search: method, page: () => import("../views/method/page.tsx") },
  { path: "coverage", group: "reference", head: "none", search: coverage, page: () => import("../views/coverage/page.tsx") },
  { path: "literature", group: "reference", head: "none", search: literature, page: () => import("../views/literature/page.tsx") },
  { path: "changed", group: "reference", head: "none", search: changed, page: () => import("../views/changed/page.tsx") },
  { path: "glossary", group: "reference", head: "none", search: glossary, page: () => import("../views/glossary/page.tsx") },
  { path: "source", group: "reference", head: "none", search: source, page: () => import("../views/source/page.tsx") },
];

export const titleOf = (route: Route): string => viewTitles[route.path];
