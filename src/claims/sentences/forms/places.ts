/** Forms about the area of a treaty and about bases. */
import { type Form, of } from "./form.ts";

export const PLACES: readonly Form[] = [
  ...of("covers", [
    "T %must %help P [if it %attacked]",
    "T %oblige (anyone|its parties|its members|its signatories|every member|all members) to %help P",
    "T (member|members|allies|states|countries|powers|parties) %must %help P [if it %attacked]",
    "T %cover P",
    "attack on P %trigger T",
    "P %be ?not (covered|protected) by T",
    "P %be ?not (inside|within) area [that] T (covers|protects)",
  ]),
  ...of("covers", [
    "P (lies|lie|is|are) (inside|within) (area|treaty area) (of|covered by|protected by) T",
    "P falls under T",
    "P comes under T",
  ]),
  ...of(
    "covers",
    [
      "T %mustnot %help P",
      "T (member|members|allies|states|countries|powers|parties) %mustnot %help P",
      "T %do not %cover P",
      "T %do not (cover|apply to|extend to|protect|reach|include) P",
      "attack on P %do not trigger T",
      "attack on P would not (trigger|fall under|be covered by) T",
      "P (lies|lie|is|are|falls|fall) outside (area|treaty area|scope|T) [(of|covered by|that|protected by)] T [(protects|covers)]",
      "P (lies|is|falls) outside T",
      "P %do not fall under T",
    ],
    { denies: true },
  ),
  ...of("administered", ["P %be administered by S", "P %be claimed by S"]),
  ...of("forces-at", [
    "[armed] attack on S [(coast guard|military|naval|navy|air force|public)] %forces (at|in|near|off|over) P (%trigger) (T|treaty|mutual defence treaty)",
  ]),
  ...of("base", [
    "S %have ?no %base in (S|P)",
    "S %have ?no %base (at|on) P",
    "S both %have %base in (S|P)",
    "S (maintains|maintain|maintained|keeps|keep|kept|operates|operate|operated|runs|run|ran) %base in (S|P)",
    "there %be ?no S %base in (S|P)",
    "S %troops %be (based|stationed|deployed) in (S|P)",
    "S (forces|troops) have access to %base in (S|P)",
  ]),
  ...of("base", ["S %do not have [any] %base in (S|P)", "S %have no %base [(anywhere)] in (S|P)"], { denies: true }),
  ...of("base", ["S (hosts|host|hosted) ?no T", "S %be ?not home to T"], { order: [1, 0] }),
  ...of("base", ["S %do not host [(any|single)] T"], { denies: true, order: [1, 0] }),
  ...of("base", ["S (hosts|host|hosted) S %base", "S (hosts|host|hosted) %base of S", "S %be ?not home to S %base"], { order: [1, 0] }),
  ...of("base-acts", [
    "S opened [its] [first] [overseas] %base in S",
    "S %troops (left|withdrew from|pulled out of) S",
    "S closed [its] [last] %base in S",
  ]),
  ...of("site-acts", ["S (opened|closed|left) X", "X was (opened|closed) by S", "S (withdrew|pulled out) from X"]),
  ...of("site", [
    "S %troops %be (based|stationed|deployed) (at|on) X [in S]",
    "S %have ?no %base (at|in) X",
    "S (has|had|keeps|kept|runs|ran|operates|operated|uses|used|leases|leased) X [in S]",
  ]),
  ...of(
    "base",
    [
      "S %do not host [(any|single)] S %base",
      "S %do not host [(any|single)] %base of S",
      "S (hosts|host|hosted) no S %base",
      "S (hosts|host|hosted) no %base of S",
    ],
    {
      denies: true,
      order: [1, 0],
    },
  ),
  ...of("bases-any", [
    "S (operates|operate|operated|maintains|maintain|maintained|keeps|kept|runs|ran) %bound N [overseas] %base [(overseas|abroad|outside its [own] borders|in world|around world)]",
  ]),
  ...of("bases-any", ["S %have %bound N [overseas] %base [(overseas|abroad|outside its [own] borders|in world)]"]),
  ...of("bases-any", [
    "S %have %base (overseas|abroad|outside its [own] borders)",
    "S %have ?no overseas %base",
    "S %have ?no %base (overseas|abroad|outside its [own] borders)",
  ]),
  ...of("bases-any", ["S %do not have [(any|single)] [overseas] %base [(overseas|abroad|outside its [own] borders)]"], { denies: true }),
];
