/** A slice of a sweep: all attacks of one date, place, reading and second power. */
import type { Circumstances } from "../law/outcome/calledOn.ts";
import type { Day } from "../time/day.ts";

/** A place, a reading and a second power, as one date meets them. */
export interface Setting extends Circumstances {
  /** As the table names them. */
  readonly named: { readonly place: string; readonly reading: string; readonly joinedBy: string | null };
  /** Only those who hold the place on the day are attacked there. */
  readonly heldOnly: boolean;
}

export interface Slice {
  readonly day: Day;
  readonly setting: Setting;
}
