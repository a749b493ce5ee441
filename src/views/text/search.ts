/** The hits of a search, and the glossary. */
import type { Glossary } from "../../model/results/glossary.ts";
import type { SearchAnswer } from "../../model/results/search.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function search({ text, hits, found, readAs }: SearchAnswer, style: Style): string[] {
  const more = found > hits.length ? `, the first ${hits.length}` : "";
  return [
    style.strong(found === 0 ? `Nothing is called "${text}"` : `${found} called "${text}"${more}`),
    ...readAs.flatMap(({ typed, as }) => wrap(`"${typed}" stands in no name; read as ${as.join(", ")}`)),
    ...(hits.length === 0
      ? ["Try another name of it, a key of three letters, or a number such as cow:740."]
      : [
          "",
          ...table(
            hits,
            [
              { title: "what", of: ({ kind }) => kind },
              { title: "key", of: ({ id }) => id },
              {
                title: "name",
                of: ({ name, matched, as, detail }) =>
                  `${name} (${detail})${matched === name || as === "key" ? "" : `; ${as}: ${matched}`}`,
              },
            ],
            style,
          ),
        ]),
  ];
}

const GROUPS: Readonly<Record<Glossary["terms"][number]["group"], string>> = {
  law: "Treaty law",
  types: "Types of a promise or tie",
  grades: "Grades of a promise",
  case: "A case",
  counts: "Counts",
  measures: "Measures",
  strategy: "Strategy",
  evidence: "Evidence",
  topic: "Groups and episodes",
};

export function glossary({ terms }: Glossary, style: Style): string[] {
  const groups = [...new Set(terms.map(({ group }) => group))];
  return groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [""]),
    ...(terms.length === 1 ? [] : [style.strong(GROUPS[group])]),
    ...terms
      .filter((term) => term.group === group)
      .flatMap(({ term, also, gloss, more, source, ref, see, leads }) => [
        ...wrap(`${style.strong(term)}${also === undefined ? "" : ` (${also.join(", ")})`}: ${gloss}`, WIDTH, "  "),
        ...(terms.length > 1
          ? []
          : [
              ...(more === undefined ? [] : wrap(more)),
              ...leading(leads),
              ...(see === undefined ? [] : wrap(`See ${see.join(", ")}.`)),
              ...(source === null
                ? []
                : wrap(`After ${source}${ref?.at === undefined ? "" : `, ${ref.at}`} [${ref?.checked}]`).map(style.faint)),
            ]),
      ]),
  ]);
}

function leading(leads: Glossary["terms"][number]["leads"]): string[] {
  if (leads === undefined) return [];
  return [
    ...leads.instruments.flatMap(({ id, short, years }) => wrap(`- ${short} (${years}): entente instrument show ${id}`)),
    ...leads.states.flatMap(({ id, name }) => wrap(`- ${name}: entente state show ${id}`)),
    ...(leads.days ?? []).flatMap(({ date, says, initiator, target, ref }) => [
      ...wrap(`- ${date}: ${says}${ref === undefined ? "" : ` [${ref.checked}]`}: entente instrument map --date ${date}`),
      ...(initiator === undefined || target === undefined
        ? []
        : wrap(`  entente crisis trace --initiator ${initiator} --target ${target} --date ${date}`)),
    ]),
  ];
}
