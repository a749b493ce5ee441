/** The texts of an explanation apart from its rules, numbers and sources: everything that another language translates. */
import type { Explanation } from "./explanations.ts";

/** The texts in another language, in the form and the order of the English ones. */
export interface ExplanationTexts {
  readonly title: string;
  readonly "in-short": { readonly for: string; readonly against: string; readonly cannot: string };
  readonly mechanism: string;
  readonly "would-see": string;
  readonly against: string;
  readonly "cannot-tell": string;
  readonly untested?: string | undefined;
  readonly rival: { readonly says: string };
  readonly scholarship: readonly string[];
  readonly evidence?: { readonly for?: readonly string[] | undefined; readonly against?: readonly string[] | undefined } | undefined;
  readonly tests?: Readonly<Record<string, { readonly unit: string; readonly comparison: string; readonly threshold: string }>> | undefined;
  readonly revised?: readonly { readonly what: string; readonly why: string }[] | undefined;
}

/** The English texts, in the form of their translation. */
export function textsOf(explanation: Explanation): ExplanationTexts {
  const { title, mechanism, against, untested, rival, scholarship, evidence, tests, revised } = explanation;
  const says = (list: readonly { readonly says: string }[]) => list.map((one) => one.says);
  const sides = { ...withItems("for", says(evidence?.for ?? [])), ...withItems("against", says(evidence?.against ?? [])) };
  return {
    ...{
      title,
      "in-short": { ...explanation["in-short"] },
      mechanism,
      against,
      "would-see": explanation["would-see"],
      "cannot-tell": explanation["cannot-tell"],
    },
    ...(untested === undefined ? {} : { untested }),
    rival: { says: rival.says },
    scholarship: says(scholarship),
    ...(evidence === undefined ? {} : { evidence: sides }),
    ...(tests.length === 0
      ? {}
      : { tests: Object.fromEntries(tests.map(({ id, unit, comparison, threshold }) => [id, { unit, comparison, threshold }])) }),
    ...(revised === undefined ? {} : { revised: revised.map(({ what, why }) => ({ what, why })) }),
  };
}

/** The explanation with its texts in another language; a text that is not translated stays English. */
export function withTexts(explanation: Explanation, texts: ExplanationTexts): Explanation {
  const { evidence, tests, revised, rival, scholarship, untested } = explanation;
  const said = <T extends { readonly says: string }>(list: readonly T[], own: readonly string[] = []): T[] =>
    list.map((one, index) => ({ ...one, says: own[index] ?? one.says }));
  return {
    ...explanation,
    title: texts.title,
    "in-short": texts["in-short"],
    mechanism: texts.mechanism,
    against: texts.against,
    "would-see": texts["would-see"],
    "cannot-tell": texts["cannot-tell"],
    ...(untested === undefined ? {} : { untested: texts.untested ?? untested }),
    rival: { ...rival, says: texts.rival.says },
    scholarship: said(scholarship, texts.scholarship),
    ...(evidence === undefined
      ? {}
      : { evidence: { for: said(evidence.for, texts.evidence?.for), against: said(evidence.against, texts.evidence?.against) } }),
    tests: tests.map((test) => ({ ...test, ...texts.tests?.[test.id] })),
    ...(revised === undefined ? {} : { revised: revised.map((one, index) => ({ ...one, ...texts.revised?.[index] })) }),
  };
}

/** The place of each text in them, such as "tests.pairs.unit" or "scholarship.0". */
export function textPaths(texts: object, base = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? textPaths(value, `${base}${key}.`) : [`${base}${key}`],
  );
}

function withItems(key: "for" | "against", items: string[]): { for?: string[]; against?: string[] } {
  return items.length === 0 ? {} : { [key]: items };
}
