/**
 * The views of the app. A new page is a file in pages/ and a line here; the first is the default. Every other comes by
 * `lazy(() => import("./pages/Name.tsx"))`, so that the first view stays within its budget.
 */
import { type ComponentType, lazy } from "react";
import type { Part } from "../src/surfaces/client/words.ts";
import { Compare } from "./pages/Compare.tsx";
import { en } from "./text/en.ts";
import {
  atlasText,
  changedText,
  claimsText,
  countsText,
  glossaryText,
  instrumentText,
  mediatorsText,
  networkText,
  priceText,
  sourceText,
  stateText,
  timelineText,
  whyText,
} from "./text/nav.ts";

/** Where a view stands in the navigation: a link of its own, or in a group that opens. Inside one, the order of the routes. */
export const GROUPS = ["first", "atlas", "question", "reference"] as const;

export interface Route {
  /** Its place in the address: #/compare */
  readonly path: string;
  readonly title: string;
  readonly group: (typeof GROUPS)[number];
  /** Parts of the ledger that must be there before it can show a number. */
  readonly needs: readonly Part[];
  readonly page: ComponentType;
  /** Has neither a pair of states nor a date at its head, so its frame has none while it loads. */
  readonly plain?: true;
  /** Has a date at its head and no pair of states. */
  readonly world?: true;
}

export const ROUTES: readonly [Route, ...Route[]] = [
  { path: "compare", title: en.nav.compare, group: "first", needs: ["core", "figures"], page: Compare },
  {
    path: "attacked",
    title: en.nav.attacked,
    group: "first",
    needs: ["core", "law"],
    page: lazy(() => import("./pages/Attacked.tsx").then(({ Attacked }) => ({ default: Attacked }))),
  },
  {
    path: "claims",
    title: claimsText.nav,
    group: "first",
    needs: ["core"],
    page: lazy(() => import("./pages/Claims.tsx").then(({ Claims }) => ({ default: Claims }))),
    plain: true,
  },
  {
    path: "why",
    title: whyText.nav,
    group: "question",
    needs: ["core"],
    page: lazy(() => import("./pages/Why.tsx").then(({ Why }) => ({ default: Why }))),
    plain: true,
  },
  {
    path: "price",
    title: priceText.nav,
    group: "question",
    needs: ["core", "figures", "records"],
    page: lazy(() => import("./pages/Price.tsx").then(({ Price }) => ({ default: Price }))),
  },
  {
    path: "mediators",
    title: mediatorsText.nav,
    group: "question",
    needs: ["core", "figures", "records"],
    page: lazy(() => import("./pages/Mediators.tsx").then(({ Mediators }) => ({ default: Mediators }))),
  },
  {
    path: "map",
    title: atlasText.nav,
    group: "atlas",
    needs: ["core", "law"],
    page: lazy(() => import("./pages/Atlas.tsx").then(({ Atlas }) => ({ default: Atlas }))),
    world: true,
  },
  {
    path: "network",
    title: networkText.nav,
    group: "atlas",
    needs: ["core", "law"],
    page: lazy(() => import("./pages/Network.tsx").then(({ Network }) => ({ default: Network }))),
    world: true,
  },
  {
    path: "timeline",
    title: timelineText.nav,
    group: "atlas",
    needs: ["core", "law"],
    page: lazy(() => import("./pages/Timeline.tsx").then(({ Timeline }) => ({ default: Timeline }))),
    world: true,
  },
  {
    path: "state",
    title: stateText.nav,
    group: "reference",
    needs: ["core", "figures", "records"],
    page: lazy(() => import("./pages/State.tsx").then(({ State }) => ({ default: State }))),
    world: true,
  },
  {
    path: "instrument",
    title: instrumentText.nav,
    group: "reference",
    needs: ["core", "law", "sources"],
    page: lazy(() => import("./pages/Instrument.tsx").then(({ Instrument }) => ({ default: Instrument }))),
    world: true,
  },
  {
    path: "counts",
    title: countsText.nav,
    group: "reference",
    needs: ["core", "figures", "glossary"],
    page: lazy(() => import("./pages/Counts.tsx").then(({ Counts }) => ({ default: Counts }))),
  },
  {
    path: "changed",
    title: changedText.nav,
    group: "reference",
    needs: ["core"],
    page: lazy(() => import("./pages/Changed.tsx").then(({ Changed }) => ({ default: Changed }))),
    plain: true,
  },
  {
    path: "glossary",
    title: glossaryText.nav,
    group: "reference",
    needs: ["core", "glossary"],
    page: lazy(() => import("./pages/Glossary.tsx").then(({ Glossary }) => ({ default: Glossary }))),
    plain: true,
  },
  {
    path: "source",
    title: sourceText.nav,
    group: "reference",
    needs: ["core", "law", "figures", "records", "sources", "glossary"],
    page: lazy(() => import("./pages/Source.tsx").then(({ Source }) => ({ default: Source }))),
    plain: true,
  },
];

// Another language has its titles by path, also of views whose own texts it lacks.
for (const route of ROUTES) Object.assign(route, { title: en.nav.titles[route.path] ?? route.title });
