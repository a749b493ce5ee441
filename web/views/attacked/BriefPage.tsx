/** Pages of states in a case, to be printed: of one, or of several, each on a sheet of its own. */
import { useEffect } from "react";
import { en } from "../../app/language/en.ts";
import type { Trace } from "../../app/query/answers.ts";
import type { Spell } from "../../ledger/spell.ts";
import { type CaseFields, listed } from "./case.ts";
import { RoleBrief } from "./RoleBrief.tsx";
import { useView } from "./search.ts";

interface Props {
  readonly own: CaseFields;
  /** States, divided by commas. */
  readonly roles: string;
  readonly sealed: boolean;
  readonly trace: Trace;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

export function BriefPage({ roles, sealed, ...rest }: Props) {
  const words = en.attacked.brief;
  const all = [...new Set(listed(roles))];
  useEffect(() => {
    window.scrollTo(0, 0); // some browsers answer with a promise
  }, []);
  return (
    <div className="brief">
      <p className="brief-controls">
        <button type="button" className="button small-button" onClick={() => go({ brief: null, sealed: null })}>
          {words.back}
        </button>
        <button type="button" className="button small-button" onClick={() => window.print()}>
          {words.print(all.length)}
        </button>
        <label>
          <input type="checkbox" checked={sealed} onChange={({ target }) => go({ sealed: target.checked ? "yes" : null })} /> {words.seal}
        </label>
      </p>
      {all.map((role) => (
        <RoleBrief key={role} role={role} sealed={sealed} {...rest} />
      ))}
    </div>
  );
}
