/** Parses a text of claims into a checked value, with the place of everything in it. Does not touch the disk. */
import type { Complaint } from "../errors.ts";
import { type Claim, ClaimsText, type Expectation } from "../model/claims.ts";
import { MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../model/limits.ts";
import { EXPECTATION_TESTS } from "../model/vocabulary.ts";
import { schemaComplaints } from "./schemaComplaints.ts";
import { type Path, readYaml } from "./yamlFile.ts";

export interface ReadClaims {
  readonly text: ClaimsText;
  /** `file:line:column` of the value at a path. */
  readonly where: (path: Path) => string;
}

/** The text, or every complaint about it. `name` is the file's name in complaints. */
export function readClaims(name: string, content: string): ReadClaims | Complaint[] {
  if (content.length > MAX_CLAIMS_TEXT) {
    const lines = content.trimEnd().split("\n").length;
    return [
      {
        what: `the text has ${lines} lines and ${content.length} characters`,
        where: `${name}:1:1`,
        why: `a text of claims has at most ${MAX_CLAIMS_TEXT} characters and ${MAX_CLAIMS} claims`,
        todo: "divide it into several texts",
      },
    ];
  }
  const yaml = readYaml(name, content);
  if (Array.isArray(yaml)) return yaml;
  const result = ClaimsText.safeParse(yaml.value);
  if (!result.success) return schemaComplaints(yaml, ClaimsText, result.error.issues);
  const complaints = claimsComplaints(result.data, yaml.at);
  return complaints.length > 0 ? complaints : { text: result.data, where: yaml.at };
}

/** Checks beyond the schema: a claim has a question and an expectation, or says why not; ids are unique. */
function claimsComplaints(text: ClaimsText, at: (path: Path) => string): Complaint[] {
  const first = new Map<string, string>();
  return text.claims.flatMap((claim, index) => {
    const path: Path = ["claims", index];
    const here = at([...path, "id"]);
    const earlier = first.get(claim.id);
    first.set(claim.id, earlier ?? here);
    return [
      ...(earlier === undefined
        ? []
        : [
            {
              what: `the claim "${claim.id}" is defined twice`,
              where: here,
              why: `it is also at ${earlier}`,
              todo: "give one of them another id",
            },
          ]),
      ...claimComplaints(claim, path, at),
    ];
  });
}

function claimComplaints(claim: Claim, path: Path, at: (path: Path) => string): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (what: string, inner: Path, why: string, todo: string) =>
    complaints.push({ what, where: at([...path, ...inner]), why, todo });
  const asks = claim["bound-to"] !== undefined || claim.also !== undefined || claim.readings !== undefined;
  if (claim["not-checkable"] !== undefined) {
    if (asks)
      complain(
        `the claim "${claim.id}" is bound and also marked as not checkable`,
        ["not-checkable"],
        "a claim is either bound or not checkable",
        'remove "not-checkable", or the binding',
      );
    return complaints;
  }
  if (claim.kind === "opinion" || claim.kind === "forecast")
    complain(
      `the claim "${claim.id}" is of kind ${claim.kind} and is not marked as not checkable`,
      ["kind"],
      "the ledger holds commitments and dated facts, no opinions and no forecasts",
      'add "not-checkable: {because: …, reason: …}", or change the kind',
    );
  for (const [place, reading] of (claim.readings ?? [null]).entries()) {
    const inner: Path = reading === null ? [] : ["readings", place];
    if (reading?.["not-checkable"] !== undefined) continue;
    const called = reading === null ? `the claim "${claim.id}"` : `the claim "${claim.id}" under "${reading.reading}"`;
    const bound = reading?.["bound-to"] ?? claim["bound-to"];
    if (bound === undefined)
      complain(
        `${called} is bound to no operation`,
        inner,
        "a claim is checked by asking an operation of the ledger",
        'add "bound-to: {operation: …, input: {…}}", or "not-checkable: {because: …, reason: …}"',
      );
    else if ((reading?.expect ?? claim.expect ?? []).length === 0)
      complain(
        `${called} expects nothing`,
        [...inner, "bound-to"],
        "without an expectation every answer would do",
        'add "expect: [{at: …, equals: …}]"',
      );
  }
  complaints.push(...expectationComplaints(claim, path, at));
  return complaints;
}

function expectationComplaints(claim: Claim, path: Path, at: (path: Path) => string): Complaint[] {
  const lists: [readonly Expectation[], Path][] = [
    [claim.expect ?? [], ["expect"]],
    ...(claim.also ?? []).map((one, index): [readonly Expectation[], Path] => [one.expect, ["also", index, "expect"]]),
    ...(claim.readings ?? []).flatMap(({ expect, also }, index): [readonly Expectation[], Path][] => [
      [expect ?? [], ["readings", index, "expect"]],
      ...(also ?? []).map((one, further): [readonly Expectation[], Path] => [one.expect, ["readings", index, "also", further, "expect"]]),
    ]),
  ];
  return lists.flatMap(([expectations, inner]) =>
    expectations.flatMap((one, index) => {
      const given = EXPECTATION_TESTS.filter((test) => one[test] !== undefined);
      if (given.length === 1) return [];
      return [
        {
          what:
            given.length === 0 ? `the expectation at "${one.at}" has no test` : `the expectation at "${one.at}" has ${given.length} tests`,
          where: at([...path, ...inner, index]),
          why: `it has one of ${EXPECTATION_TESTS.join(", ")}`,
          todo: given.length === 0 ? 'add one, such as "equals: 1"' : "write an expectation for each",
        },
      ];
    }),
  );
}
