/** Checks of coverage: every state stands in exactly one region, eras follow one another, and no gap has a file. */
import type { Complaint } from "../../errors.ts";
import type { Coverage, Gap } from "../../model/coverage.ts";
import { idsOf, type KnownIds } from "./ids.ts";
import type { Located } from "./located.ts";

export function checkCoverage(known: KnownIds, item: Located): Complaint[] {
  if (item.kind === "coverage") return [...regions(idsOf(known, "state"), item), ...eras(item)];
  return item.kind === "gap" ? filedGaps(idsOf(known, "instrument"), item) : [];
}

function regions(states: ReadonlySet<string>, { value, where }: Located): Complaint[] {
  const all = (value as Coverage).regions;
  const homes = new Map<string, string>();
  const repeated = all.flatMap((region, index) =>
    region.states.flatMap((state, at) => {
      const earlier = homes.get(state);
      homes.set(state, earlier ?? region.id);
      if (earlier === undefined) return [];
      return [
        {
          what: `${state} stands in the regions "${earlier}" and "${region.id}"`,
          where: where(["regions", index, "states", at]),
          why: "its pacts would be counted in both as if they were those of two states",
          todo: "leave it in one of them",
        },
      ];
    }),
  );
  const homeless = [...states]
    .filter((id) => !homes.has(id))
    .map((id) => ({
      what: `${id} stands in no region`,
      where: where(["regions"]),
      why: "an answer about it could not say how thin its coverage is",
      todo: "add it to a region",
    }));
  return [...repeated, ...homeless];
}

function eras({ value, where }: Located): Complaint[] {
  const all = (value as Coverage).eras;
  return all.flatMap(({ id, from }, index) => {
    const before = all[index - 1]?.until;
    if (index === 0 || (typeof before === "string" && before < from)) return [];
    return [
      {
        what: `the era "${id}" begins before the one above it ends`,
        where: where(["eras", index, "from"]),
        why: "a pact is counted in one era",
        todo: "put the eras in order, without overlap",
      },
    ];
  });
}

function filedGaps(instruments: ReadonlySet<string>, { value, where }: Located): Complaint[] {
  const { id } = value as Gap;
  if (!instruments.has(id)) return [];
  return [{ what: `the gap "${id}" has a file`, where: where(["id"]), why: "it would be counted twice", todo: "remove it from the gaps" }];
}
