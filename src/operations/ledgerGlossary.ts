/** ledger.glossary: the words that answers use, each explained once. */
import * as z from "zod";
import type { Corpus } from "../corpus/corpus.ts";
import { anyOf, nearest } from "../corpus/nearest.ts";
import { plainText } from "../corpus/search.ts";
import { NotFoundError } from "../errors.ts";
import type { Term } from "../model/glossary.ts";
import { Glossary } from "../model/results/glossary.ts";
import { frame } from "./inputs.ts";
import { type Context, operation } from "./operation.ts";

const input = z.strictObject({
  term: z.string().min(1).optional().meta({ description: "One term, by its id or any word for it; all if left out" }),
});

export const ledgerGlossary = operation({
  name: "ledger.glossary",
  summary: "Explains the words that answers use: of treaty law, types and grades of a promise, cases, counts, measures and evidence.",
  needs: ["core", "glossary"],
  positional: ["term"],
  input,
  output: Glossary,
  examples: [
    { title: "One term", input: { term: "casus foederis" } },
    { title: "All of them", input: {} },
  ],
  rows: ({ terms }) =>
    terms.map(({ id, term, also, group, gloss, more, source, ref }) => ({
      id,
      term,
      also: (also ?? []).join("; "),
      group,
      gloss,
      more: more ?? "",
      source: source ?? "",
      checked: ref?.checked ?? "",
    })),
  run: glossary,
});

function glossary({ corpus }: Context, { term: typed }: z.output<typeof input>): Glossary {
  const all = corpus.data.glossary ?? [];
  const cited = new Map((corpus.data.glossarySources ?? []).map(({ id, cite }) => [id, cite]));
  const chosen = typed === undefined ? all : [requireTerm(corpus, typed)];
  const terms = chosen.map((term) => ({
    ...term,
    source:
      term.ref === undefined
        ? null
        : [term.ref.source]
            .flat()
            .map((id) => cited.get(id) ?? id)
            .join("; "),
  }));
  return { kind: "glossary", ...frame(corpus), terms };
}

function requireTerm({ data }: Corpus, typed: string): Term {
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
    what: `no term "${typed}"`,
    where: typed,
    why: `the glossary explains ${all.length} terms`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "list them with: entente ledger glossary",
  });
}
