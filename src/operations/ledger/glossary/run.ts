/** ledger.glossary: the terms used in answers, each explained once. */

import { NotFoundError } from "../../../errors.ts";
import { firstDate, type Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { plainText } from "../../../ledger/search.ts";
import { coded } from "../../../model/complaints.ts";
import type { Leads, Term } from "../../../model/glossary.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Glossary } from "../../../model/results/glossary.ts";
import { shortTitle } from "../../../ties/tieRows.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { term: typed }: Input): Unspoken<Glossary> {
  const all = ledger.data.glossary ?? [];
  const cited = new Map((ledger.data.glossarySources ?? []).map(({ id, cite }) => [id, cite]));
  const chosen = typed === undefined ? all : [requireTerm(ledger, typed)];
  const terms = chosen.map(({ leads, ...term }) => ({
    ...term,
    ...(leads === undefined ? {} : { leads: leadsOf(ledger, leads) }),
    source:
      term.ref === undefined
        ? null
        : [term.ref.source]
            .flat()
            .map((id) => cited.get(id) ?? id)
            .join("; "),
  }));
  return { kind: "glossary", ...frame(ledger), terms };
}

/** The instruments, states and dates that a term leads to, with names; instruments by year. */
function leadsOf(ledger: Ledger, { instruments = [], states = [], ...rest }: Leads) {
  const rows = instruments.flatMap((id) => {
    const one = ledger.instrument(id);
    return one === undefined ? [] : [{ id, title: one.title, short: shortTitle(one), years: firstDate(one).slice(0, 4) }];
  });
  return {
    ...rest,
    instruments: rows.sort((one, other) => (one.years < other.years ? -1 : one.years > other.years ? 1 : 0)),
    states: states.map((id) => ({ id, name: ledger.state(id)?.name ?? id })),
  };
}

function requireTerm({ data }: Ledger, typed: string): Term {
  const all = data.glossary ?? [];
  const word = plainText(typed);
  const namesOf = ({ id, term, also }: Term) => [id, term, ...(also ?? [])];
  const found = all.find(({ id }) => id === typed) ?? all.find((one) => namesOf(one).some((name) => plainText(name) === word));
  if (found !== undefined) return found;
  const close = nearest(
    typed,
    all.map(({ term }) => term),
  );
  throw new NotFoundError({
    ...coded("no-term", { typed, count: all.length, close }),
    what: `no term "${typed}"`,
    where: typed,
    why: `the glossary explains ${all.length} terms`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "list them with: entente ledger glossary",
  });
}

/** The rows of the answer for --csv. */
export const rows = ({ terms }: Glossary) =>
  terms.map(({ id, term, also, group, gloss, more, source, ref }) => ({
    id,
    term,
    also: (also ?? []).join("; "),
    group,
    gloss,
    more: more ?? "",
    source: source ?? "",
    checked: ref?.checked ?? "",
  }));
