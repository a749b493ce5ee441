/** One instrument whole, inside the drawer. What it is made of comes when the first is opened. */

import { lazy, Suspense } from "react";
import { en } from "../app/language/en.ts";
import { instrumentNamed } from "../app/query/directory.ts";

const TreatyWhole = lazy(() => import("./treaty/TreatyWhole.tsx").then(({ TreatyWhole: whole }) => ({ default: whole })));

interface Props {
  readonly id: string;
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

/** The title is in the part that is already there. */
export function treatyTitle(id: string): string {
  return instrumentNamed(id)?.title ?? id;
}

export function TreatyPanel(props: Props) {
  return (
    <Suspense fallback={<p>{en.drawer.loadingSources}</p>}>
      <TreatyWhole {...props} />
    </Suspense>
  );
}
