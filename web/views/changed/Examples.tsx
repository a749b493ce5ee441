/** Doors to other times, as the operation's own examples give them; the one that is open is marked. */

import { examplesOf } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import type { Changes } from "./changes.ts";
import { changed } from "./labels.ts";

export function Examples({ answer }: { readonly answer: Changes }) {
  return (
    <nav className="changed-examples doors-line" aria-label={changed.examples}>
      <span className="faint">{changed.examples}</span>
      <ul>
        {examplesOf("network.changes").map(({ title, input: { from = null, to = null, state = null } }) => {
          const here = from === answer.from && to === answer.to && state === (answer.state?.id ?? null);
          return (
            <li key={title}>
              <a href={hrefOf("changed", { from, to, state })} {...(here ? { "aria-current": "true" as const } : {})}>
                {changed.exampleTitles[title] ?? title}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
