/** One instrument in full, inside the drawer. Its code loads when the first one is opened. */

import { lazy, Suspense } from "react";
import { en } from "../app/language/en.ts";
import { instrumentNamed } from "../app/query/directory.ts";

const TreatyWhole = lazy(() => import("./treaty/TreatyWhole.tsx").then(({ TreatyWhole: whole }) => ({ default: whole })));

interface Props {
  readonly id: string;
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

/** The title comes from the directory, which is already loaded. */
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
