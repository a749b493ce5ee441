/** Files of names in one language, and the parts of a ledger that they name. */
import type { z } from "zod";
import type { Explanation } from "../model/explanations.ts";
import type { LedgerTexts } from "../model/ledgerTexts.ts";
import type { InstrumentNames, PlaceNames, RegionNames, StateNames, TranslatedExplanations } from "../model/names.ts";
import type { Path } from "./yamlFile.ts";

/** The parts of a ledger that have names. */
export interface Named {
  readonly states: readonly { readonly id: string; readonly name: string; readonly periods: readonly { readonly name: string }[] }[];
  readonly instruments: readonly Titled[];
  readonly generalTreaties?: readonly Titled[];
  readonly coverage?: { readonly regions: readonly WithId[] } | undefined;
  readonly places?: readonly WithId[];
  readonly regions?: readonly WithId[];
  readonly classes?: readonly WithId[];
  readonly wars?: readonly WithId[];
  readonly explanations?: readonly Explanation[];
}

export interface WithId {
  readonly id: string;
}

export interface Titled extends WithId {
  readonly short?: string | undefined;
}

/** One file of names, and the place of each value in it. */
export interface NamesFile<T> {
  readonly value: T;
  readonly file: string;
  readonly at: (path: Path) => string;
}

/** The files of one language. */
export interface LanguageFiles {
  readonly states: NamesFile<z.output<typeof StateNames>>;
  readonly instruments: NamesFile<z.output<typeof InstrumentNames>>;
  readonly regions: NamesFile<z.output<typeof RegionNames>>;
  readonly places: NamesFile<z.output<typeof PlaceNames>>;
  readonly explanations: NamesFile<z.output<typeof TranslatedExplanations>>;
  readonly texts: NamesFile<LedgerTexts>;
}
