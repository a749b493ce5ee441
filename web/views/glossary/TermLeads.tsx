/** Links from a group or an episode: its instruments, the pages of its states, and its days with their cases. */
import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { glossary } from "../../ledger/glossary.labels.ts";
import type { GlossaryTerm } from "../../ledger/glossary.ts";

export function TermLeads({ leads: { instruments, states, days = [] } }: { readonly leads: NonNullable<GlossaryTerm["leads"]> }) {
  return (
    <ul className="term-leads" aria-label={glossary.leads}>
      {instruments.map(({ id, short, years }) => (
        <li key={id}>
          <a href={hrefOf("instrument", { id })}>{short}</a> <span className="faint">{years}</span>
        </li>
      ))}
      {states.map(({ id, name }) => (
        <li key={id}>
          <a href={hrefOf("state", { state: id })}>{glossary.page(name)}</a>
        </li>
      ))}
      {days.map(({ date, says, initiator, target, ref }) => (
        <li key={date}>
          {glossary.day(date, says)}. {ref?.checked === "unverified" && <span className="faint">({glossary.unseen}) </span>}
          <a href={hrefOf("network", { date })}>{glossary.pacts}</a>
          {initiator !== undefined && target !== undefined && (
            <>
              {en.list.comma}
              <a href={hrefOf("attacked", { initiator, target, date })}>{glossary.case}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
