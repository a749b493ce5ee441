/** Capabilities and contiguity of states from the user's own copies, as operations read them. */
import { InputError } from "../../errors.ts";
import { coded } from "../../model/complaints.ts";
import type { OwnCopies } from "../../model/ownCopies.ts";
import { type Engine, openEngine } from "../engine/engine.ts";
import { type LoadOptions, loadFolder, requireSound } from "./load.ts";
import type { Imported } from "./loaded.ts";

const CAPABILITIES = "nmc";
const CONTIGUITY = ["contiguity_spells", "contiguity_years"] as const;

/** The copies in the folder. Throws InputError if it has none of them, or one that is not whole. */
export async function readStateCopies(folder: string, options: Pick<LoadOptions, "progress"> = {}): Promise<OwnCopies> {
  const engine = await openEngine();
  try {
    const loaded = await loadFolder(engine, folder, { ...options, only: [CAPABILITIES, ...CONTIGUITY] });
    requireSound(loaded);
    const find = (id: string) => loaded.imported.find(({ dataset }) => dataset.id === id);
    const [nmc, contiguity] = [find(CAPABILITIES), find(CONTIGUITY[0]) ?? find(CONTIGUITY[1])];
    if (nmc === undefined && contiguity === undefined) throw nothingIn(folder);
    return {
      capabilities: nmc === undefined ? null : await capabilitiesIn(engine, nmc),
      contiguity: contiguity === undefined ? null : await contiguityIn(engine, contiguity),
    };
  } finally {
    engine.close();
  }
}

function nothingIn(folder: string): InputError {
  return new InputError({
    ...coded("no-state-copies", { folder }),
    what: "no capabilities and no contiguity in the folder",
    where: folder,
    why: "of the user's own copies only those of capabilities and of contiguity are read here",
    todo: "put a copy of either into the folder, or leave --data out",
  });
}

function copyOf({ dataset, version }: Imported) {
  return { dataset: dataset.title, version: version.id, lastYear: version.covers[1] };
}

async function capabilitiesIn(engine: Engine, copy: Imported): Promise<NonNullable<OwnCopies["capabilities"]>> {
  const rows = (await engine.rows(`select ccode, year, cinc from ${copy.table} where cinc is not null order by ccode, year`)) as number[][];
  const byCode = new Map<number, { readonly year: number; readonly share: number }[]>();
  for (const [code = 0, year = 0, share = 0] of rows) byCode.set(code, [...(byCode.get(code) ?? []), { year, share }]);
  return {
    ...copyOf(copy),
    shareBy: (code, year) => (byCode.get(code) ?? []).findLast((row) => row.year <= year)?.share ?? null,
  };
}

async function contiguityIn(engine: Engine, copy: Imported): Promise<NonNullable<OwnCopies["contiguity"]>> {
  const years = copy.dataset.id === CONTIGUITY[0] ? 'year(start) as first, year("end") as last' : "year as first, year as last";
  const rows = (await engine.rows(`select ccode1, ccode2, ${years} from ${copy.table}`)) as number[][];
  const spells = new Map<string, { readonly first: number; readonly last: number }[]>();
  const key = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const [a = 0, b = 0, first = 0, last = 0] of rows) {
    const known = spells.get(key(a, b));
    if (known === undefined) spells.set(key(a, b), [{ first, last }]);
    else known.push({ first, last });
  }
  const told = copyOf(copy);
  return {
    ...told,
    adjoin: (a, b, year) => {
      const read = Math.min(year, told.lastYear);
      return (spells.get(key(a, b)) ?? []).some(({ first, last }) => first <= read && read <= last);
    },
  };
}
