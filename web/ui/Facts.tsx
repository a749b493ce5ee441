/** A list of facts, each beside its name; a fact without a value is left out. */

import type { ReactNode } from "react";
import { InEnglish } from "./InEnglish.tsx";

export type FactRow = readonly [name: string, value: ReactNode];

export function Facts({ rows, className = "facts" }: { readonly rows: readonly FactRow[]; readonly className?: string }) {
  return (
    <dl className={className}>
      {rows.map(([name, value]) =>
        value == null || value === false ? null : (
          <div key={`${name} ${typeof value === "string" ? value : ""}`}>
            <dt>{name}</dt>
            <dd>{typeof value === "string" ? <InEnglish text={value} /> : value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
