/** data/names: names by which a state's government is called, and the places at which sources are found. Neither is a fact of law. */
import * as z from "zod";
import { PartialDate } from "./dates.ts";
import { Checked } from "./evidence.ts";
import { StateId } from "./ids.ts";

/** A building, street or organ that stands for a state's government: "the Kremlin". */
export const Organ = z.strictObject({
  name: z.string().min(3),
  also: z.array(z.string().min(3)).min(1).optional(),
  state: StateId,
  from: PartialDate.optional().meta({ description: "The first date of the use, where it is not older than the state" }),
  until: PartialDate.optional(),
  ref: z
    .union([z.literal("general-knowledge"), z.strictObject({ cite: z.string().min(3), url: z.url().optional(), checked: Checked })])
    .meta({ description: "Where the use is attested, or that it is general knowledge" }),
});
export type Organ = z.infer<typeof Organ>;

export const OrgansFile = z.strictObject({ organs: z.array(Organ).min(1) });

const hosts = z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1);

/** Classes of sources by where they are found, for the order in which sources are listed. */
export const Outlets = z.strictObject({
  series: z.strictObject({
    hosts: hosts.meta({ description: "Sites of treaty series; a name covers its subdomains" }),
    marks: z.array(z.string().min(2)).min(1).meta({ description: "Abbreviations and titles of treaty series, as citations write them" }),
  }),
  official: hosts.meta({ description: "Endings of the sites of governments, parliaments and international organisations" }),
  archives: hosts.meta({ description: "Libraries and collections that print texts of treaties" }),
  blogs: hosts.meta({ description: "Sites that anybody may write on, copies of copies, and social media" }),
});
export type Outlets = z.infer<typeof Outlets>;
