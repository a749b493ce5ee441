/** Doors to the ready cases; the one that is open is marked. */

import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import type { CaseFields } from "./case.ts";
import { READY } from "./readyCases.ts";

export function ReadyCases({ own }: { readonly own: CaseFields }) {
  return (
    <nav className="ready-cases" aria-label={en.attacked.ready}>
      <span className="faint">{en.attacked.ready}</span>
      <ul>
        {READY.map(({ id, ...fields }) => {
          const here =
            fields.initiator === own.initiator && fields.target === own.target && fields.date === own.date && fields.place === own.place;
          return (
            <li key={id}>
              <a href={hrefOf("attacked", fields)} {...(here ? { "aria-current": "true" as const } : {})}>
                {en.attacked.readyNames[id]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
