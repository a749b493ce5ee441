/** The hits of a search, and the glossary. */
import type { Glossary } from "../../model/results/glossary.ts";
import type { SearchAnswer } from "../../model/results/search.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** Two words are a name; more are a question or a sentence. */
const NAME = 2;

export function search({ text, questions, hits, found, readAs }: SearchAnswer, style: Style): string[] {
  const { words } = style;
  const first = found > hits.length ? hits.length : null;
  const answers = questions.flatMap((one) => [
    style.strong(one.says),
    ...wrap(`entente ${commandOf(one)}`, WIDTH, "  ").map((line) => `  ${line}`),
  ]);
  if (questions.length > 0 && hits.length === 0) return answers;
  return [
    ...answers,
    style.strong(found === 0 ? words.nothingCalled(text) : words.called(found, text, first)),
    ...readAs.flatMap(({ typed, as }) => wrap(words.readAs(typed, as))),
    ...(hits.length === 0
      ? text.trim().split(/\s+/).length > NAME
        ? words.unread(text).flatMap((line) => wrap(line, WIDTH, "  "))
        : wrap(words.tryAnother)
      : [
          "",
          ...table(
            hits,
            [
              { title: words.what, of: ({ kind }) => words.hitKind(kind) },
              { title: words.key, of: ({ id }) => id },
              {
                title: words.nameTitle,
                of: ({ name, matched, as, detail }) =>
                  `${name}${words.inBrackets(detail)}${matched === name || as === "key" ? "" : `${words.semicolon}${as}${words.colon}${matched}`}`,
              },
            ],
            style,
          ),
        ]),
  ];
}

/** The command that answers a question. */
function commandOf({ kind, states, instrument, place, date, sentence }: SearchAnswer["questions"][number]): string {
  const [a = "", b, helper] = states;
  const on = date === null ? "" : ` --date ${date}`;
  switch (kind) {
    case "who-defends":
      return b === undefined
        ? `state show ${a}${on}`
        : `crisis trace ${a} ${b}${place === null ? "" : ` --place ${place}`}${on}${helper === undefined ? "" : ` --state ${helper}`}`;
    case "allies":
      return `state show ${a}${on}`;
    case "is-ally":
    case "must-defend":
    case "is-member":
      return `claims check --sentence "${sentence ?? ""}"`;
    case "compare":
      return `ties between ${a} ${b ?? ""}${on}`;
    case "treaty":
    case "uses":
    case "treaty-of-pair":
      return `instrument show ${instrument ?? ""}${on}`;
    case "why":
      return "explanations weigh";
    case "bases":
    case "bases-in":
    case "bases-of":
      return `state autonomy ${b ?? a}${on}`;
    case "changes":
      return `network changes --from ${date?.slice(0, 4) ?? ""}-01-01 --to ${date?.slice(0, 4) ?? ""}-12-31${a === "" ? "" : ` --state ${a}`}`;
    case "region":
      return `instrument list --type defence${on}`;
    case "map":
      return `network at${on}`;
  }
}

export function glossary({ terms }: Glossary, style: Style): string[] {
  const { words } = style;
  const groups = [...new Set(terms.map(({ group }) => group))];
  return groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [""]),
    ...(terms.length === 1 ? [] : [style.strong(words.groupTitles[group])]),
    ...terms
      .filter((term) => term.group === group)
      .flatMap(({ term, also, gloss, more, source, ref, see, leads }) => [
        ...wrap(
          `${style.strong(term)}${also === undefined ? "" : words.inBrackets(also.join(words.comma))}${words.colon}${gloss}`,
          WIDTH,
          "  ",
        ),
        ...(terms.length > 1
          ? []
          : [
              ...(more === undefined ? [] : wrap(more)),
              ...leading(leads),
              ...(see === undefined ? [] : wrap(words.see(see.join(words.comma)))),
              ...(source === null
                ? []
                : wrap(`${words.after(source, ref?.at ?? "")}${words.tagged(words.mark(ref?.checked ?? ""))}`).map(style.faint)),
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
