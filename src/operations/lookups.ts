/** Several lookups of one input: names that nothing answers to are reported together, so that they can be mended at once. */
import { NotFoundError } from "../errors.ts";
import { coded } from "../model/complaints.ts";

interface Unknown {
  readonly typed: string;
  readonly close: readonly string[];
}

type Found<L> = { -readonly [K in keyof L]: L[K] extends () => infer R ? R : never };

/** The results in their order. If one name is unknown, its error is thrown; if several are, one that names them all. */
export function allFound<const L extends readonly (() => unknown)[]>(lookups: L): Found<L> {
  const found: unknown[] = [];
  const failed: NotFoundError[] = [];
  for (const look of lookups) {
    try {
      found.push(look());
    } catch (error) {
      if (!(error instanceof NotFoundError) || unknownIn(error).length === 0) throw error;
      failed.push(error);
    }
  }
  const [first] = failed;
  if (first === undefined) return found as Found<L>;
  const names = failed.flatMap(unknownIn).filter(({ typed }, index, all) => all.findIndex((one) => one.typed === typed) === index);
  if (names.length === 1) throw first;
  const near = names.filter(({ close }) => close.length > 0);
  const rest = near.length < names.length ? "see the keys with: entente state list" : null;
  throw new NotFoundError({
    ...coded("no-states", { names }),
    what: `no states ${names.map(({ typed }) => `"${typed}"`).join(" or ")}`,
    where: names.map(({ typed }) => typed).join(", "),
    why: "a state is a key of three letters (CHN), a name of its time or of today, or a number (cow:710, gw:710)",
    todo: [...near.map(({ typed, close }) => `for "${typed}" try ${close.join(", ")}`), ...(rest === null ? [] : [rest])].join("; "),
  });
}

/** The unknown names that the error tells; none if it tells of something else. */
function unknownIn({ complaint: { code, args } }: NotFoundError): readonly Unknown[] {
  if (code === "no-states") return args?.["names"] as readonly Unknown[];
  return code === "no-state" || code === "no-attacker" ? [args as unknown as Unknown] : [];
}
