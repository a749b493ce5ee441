/**
 * The views of the app. A new page is a file in pages/ and a line here; the first is the default. Every other comes by
 * `lazy(() => import("./pages/Name.tsx"))`, so that the first view stays within its budget.
 */
import { type ComponentType, lazy } from "react";
import type { Part } from "../src/surfaces/client/words.ts";
import { Compare } from "./pages/Compare.tsx";
import { en } from "./text/en.ts";
import { claimsText, mediatorsText, priceText, whyText } from "./text/nav.ts";

export interface Route {
  /** Its place in the address: #/compare */
  readonly path: string;
  readonly title: string;
  /** Parts of the ledger that must be there before it can show a number. */
  readonly needs: readonly Part[];
  readonly page: ComponentType;
  /** Has neither a pair of states nor a date at its head, so its frame has none while it loads. */
  readonly plain?: true;
}

export const ROUTES: readonly [Route, ...Route[]] = [
  { path: "compare", title: en.nav.compare, needs: ["core", "figures"], page: Compare },
  {
    path: "attacked",
    title: en.nav.attacked,
    needs: ["core", "law"],
    page: lazy(() => import("./pages/Attacked.tsx").then(({ Attacked }) => ({ default: Attacked }))),
  },
  {
    path: "claims",
    title: claimsText.nav,
    needs: ["core"],
    page: lazy(() => import("./pages/Claims.tsx").then(({ Claims }) => ({ default: Claims }))),
    plain: true,
  },
  {
    path: "why",
    title: whyText.nav,
    needs: ["core"],
    page: lazy(() => import("./pages/Why.tsx").then(({ Why }) => ({ default: Why }))),
    plain: true,
  },
  {
    path: "price",
    title: priceText.nav,
    needs: ["core", "figures", "records"],
    page: lazy(() => import("./pages/Price.tsx").then(({ Price }) => ({ default: Price }))),
  },
  {
    path: "mediators",
    title: mediatorsText.nav,
    needs: ["core", "figures", "records"],
    page: lazy(() => import("./pages/Mediators.tsx").then(({ Mediators }) => ({ default: Mediators }))),
  },
];

// Another language has its titles by path, also of views whose own texts it lacks.
for (const route of ROUTES) Object.assign(route, { title: en.nav.titles[route.path] ?? route.title });
