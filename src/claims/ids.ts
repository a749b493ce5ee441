/** The ids that a ledger holds, by kind, and the nearest right ones to a wrong one. */
import { isUserError } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { nearest } from "../ledger/nearest.ts";
import { resolveState } from "../ledger/resolving.ts";
import { rulesAndSenses } from "../ledger/ruleSenses.ts";
import type { IdKind } from "../model/idKinds.ts";

export interface KnownIds {
  has(kind: IdKind, id: string): boolean;
  /** Whether any id of the kind contains the text. */
  some(kind: IdKind, text: string): boolean;
  /** The id that the text names, or the nearest ones. */
  near(kind: IdKind, typed: string): string[];
  /** Whether a class of states or a region has this id: either may stand for its states in a filter. */
  isGroup(id: string): boolean;
  nearGroups(typed: string): string[];
}

export function knownIds(ledger: Ledger): KnownIds {
  const ids = (kind: IdKind) => ledger.memo(`ids of kind ${kind}`, () => new Set(idsOf(ledger, kind)));
  const groups = () => [...ids("class"), ...ids("region")];
  return {
    has: (kind, id) => ids(kind).has(id),
    some: (kind, text) => [...ids(kind)].some((id) => id.toLowerCase().includes(text.toLowerCase())),
    near: (kind, typed) => named(ledger, kind, typed) ?? nearest(typed, ids(kind)),
    isGroup: (id) => groups().includes(id),
    nearGroups: (typed) => nearest(typed, groups()),
  };
}

function idsOf({ data }: Ledger, kind: IdKind): Iterable<string> {
  const of = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  switch (kind) {
    case "state":
      return of(data.states);
    case "instrument":
      return of(data.instruments);
    case "obligation":
      return data.instruments.flatMap(({ obligations, open }) => [...of(obligations), ...of(open ?? [])]);
    case "place":
      return of(data.places);
    case "region":
      return of(data.regions);
    case "class":
      return of(data.classes);
    case "war":
      return of(data.wars);
    case "rule":
      return of(rulesAndSenses(data.rules));
    case "source":
      return of(data.sources);
  }
}

/** The ids of things with this very name; null if none has it. */
function named(ledger: Ledger, kind: IdKind, typed: string): string[] | null {
  const word = typed.toLowerCase();
  if (kind === "state") return stateNamed(ledger, typed);
  if (kind !== "instrument") return null;
  const found = ledger.data.instruments.filter(({ title, short, aliases }) =>
    [title, short, ...(aliases ?? [])].some((name) => name?.toLowerCase() === word),
  );
  return found.length === 0 ? null : found.map(({ id }) => id);
}

function stateNamed(ledger: Ledger, typed: string): string[] | null {
  try {
    return [resolveState(ledger, typed, ledger.version.verifiedThrough)];
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}
