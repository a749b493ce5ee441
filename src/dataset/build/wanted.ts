/** The groups of columns that a build can have: those of the ledger, and those whose data is at hand. */
import { InputError } from "../../errors.ts";
import { DATASETS } from "../import/datasets/index.ts";
import type { Imported } from "../import/loaded.ts";
import type { ColumnGroup } from "./columns/column.ts";
import { COLUMN_GROUPS } from "./columns/index.ts";
import type { Request } from "./request.ts";

/** Groups that nobody gets without asking: they are wide, or take long. */
const ON_REQUEST: ReadonlySet<string> = new Set(["grades", "defenders", "exposure", "similarity"]);

/** The groups, and those left out for want of data. Throws InputError if a group that was named lacks its data. */
export function requireGroups(
  { groups, unit }: Request,
  imported: ReadonlyMap<string, Imported>,
  data: string | null,
): { readonly groups: readonly ColumnGroup[]; readonly missing: readonly ColumnGroup[] } {
  const wanted = groups ?? COLUMN_GROUPS.filter(({ id, units }) => units.includes(unit) && !ON_REQUEST.has(id));
  const canBeHad = ({ reads }: ColumnGroup) => reads.length === 0 || reads.some((id) => imported.has(id));
  const missing = wanted.filter((group) => !canBeHad(group));
  const [first] = missing;
  if (groups === null || first === undefined) return { groups: wanted.filter(canBeHad), missing };
  const titles = first.reads.map((id) => DATASETS.find((one) => one.id === id)?.title ?? id);
  throw new InputError({
    what: `the columns "${first.id}" need data that is not here: ${titles.join(", or ")}`,
    where: data === null ? "--data" : data,
    why: "research data are read from your own copies, and none comes with Entente",
    todo:
      data === null
        ? "add --data DIR, the folder with your copies"
        : "put the publisher's file into the folder; dataset list --data DIR says what is there",
  });
}
