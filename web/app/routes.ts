/**
 * The views of the app. A new page is a file in pages/ and a line here; the first is the default. Every other comes by
 * `later(() => import("./pages/Name.tsx"))`, so that the first view stays within its budget.
 */
import type { ComponentType } from "react";
import type { Part } from "../../src/surfaces/client/words.ts";
import { Compare, drawer } from "../views/compare/page.tsx";
import { en } from "./language/en.ts";
import { later } from "./query/later.ts";
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
} from "./viewLabels.ts";

/** Where a view stands in the navigation: a link of its own, or in a group that opens. Inside one, the order of the routes. */
export const GROUPS = ["first", "atlas", "question", "reference"] as const;

export interface Route {
  /** Its place in the address: #/compare */
  readonly path: string;
  readonly title: string;
  readonly group: (typeof GROUPS)[number];
  /** Parts of the ledger that must be there before it can show a number. */
  readonly needs: readonly Part[];
  /** The view; where its script is still on its way, one that waits for it. */
  readonly page: () => ComponentType;
  /** What stands at its head: two states and a day, a case and its day, a day alone, or neither. */
  readonly head: "pair" | "case" | "day" | "none";
  /** Brings its script, or what of it is not there from the start, before it is asked for. */
  readonly bring: () => Promise<unknown>;
}

export const ROUTES: readonly [Route, ...Route[]] = [
  {
    path: "compare",
    title: en.nav.compare,
    group: "first",
    head: "pair",
    needs: ["core", "figures"],
    page: () => Compare,
    bring: drawer.bring,
  },
  {
    path: "attacked",
    title: en.nav.attacked,
    group: "first",
    head: "case",
    needs: ["core", "law"],
    ...later(() => import("../views/attacked/page.tsx").then(({ Attacked }) => Attacked)),
  },
  {
    path: "claims",
    title: claimsText.nav,
    group: "first",
    head: "none",
    needs: ["core"],
    ...later(() => import("../views/claims/page.tsx").then(({ Claims }) => Claims)),
  },
  {
    path: "why",
    title: whyText.nav,
    group: "question",
    head: "none",
    needs: ["core"],
    ...later(() => import("../views/why/page.tsx").then(({ Why }) => Why)),
  },
  {
    path: "price",
    title: priceText.nav,
    group: "question",
    head: "pair",
    needs: ["core", "figures", "records"],
    ...later(() => import("../views/price/page.tsx").then(({ Price }) => Price)),
  },
  {
    path: "mediators",
    title: mediatorsText.nav,
    group: "question",
    head: "pair",
    needs: ["core", "figures", "records"],
    ...later(() => import("../views/mediators/page.tsx").then(({ Mediators }) => Mediators)),
  },
  {
    path: "map",
    title: atlasText.nav,
    group: "atlas",
    head: "day",
    needs: ["core", "law"],
    ...later(() => import("../views/map/page.tsx").then(({ Atlas }) => Atlas)),
  },
  {
    path: "network",
    title: networkText.nav,
    group: "atlas",
    head: "day",
    needs: ["core", "law"],
    ...later(() => import("../views/network/page.tsx").then(({ Network }) => Network)),
  },
  {
    path: "timeline",
    title: timelineText.nav,
    group: "atlas",
    head: "day",
    needs: ["core", "law"],
    ...later(() => import("../views/timeline/page.tsx").then(({ Timeline }) => Timeline)),
  },
  {
    path: "state",
    title: stateText.nav,
    group: "reference",
    head: "day",
    needs: ["core", "figures", "records"],
    ...later(() => import("../views/state/page.tsx").then(({ State }) => State)),
  },
  {
    path: "instrument",
    title: instrumentText.nav,
    group: "reference",
    head: "day",
    needs: ["core", "law", "sources"],
    ...later(() => import("../views/instrument/page.tsx").then(({ Instrument }) => Instrument)),
  },
  {
    path: "counts",
    title: countsText.nav,
    group: "reference",
    head: "pair",
    needs: ["core", "figures", "glossary"],
    ...later(() => import("../views/counts/page.tsx").then(({ Counts }) => Counts)),
  },
  {
    path: "changed",
    title: changedText.nav,
    group: "reference",
    head: "none",
    needs: ["core"],
    ...later(() => import("../views/changed/page.tsx").then(({ Changed }) => Changed)),
  },
  {
    path: "glossary",
    title: glossaryText.nav,
    group: "reference",
    head: "none",
    needs: ["core", "glossary"],
    ...later(() => import("../views/glossary/page.tsx").then(({ Glossary }) => Glossary)),
  },
  {
    path: "source",
    title: sourceText.nav,
    group: "reference",
    head: "none",
    needs: ["core", "law", "figures", "records", "sources", "glossary"],
    ...later(() => import("../views/source/page.tsx").then(({ Source }) => Source)),
  },
];

// Another language has its titles by path, also of views whose own texts it lacks.
for (const route of ROUTES) Object.assign(route, { title: en.nav.titles[route.path] ?? route.title });
