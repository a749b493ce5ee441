/** Chinese: every sentence of an answer. */
import type { Catalogue } from "../speaker.ts";
import { claims } from "./claims.ts";
import { law } from "./law.ts";
import { notes } from "./notes.ts";

export const zh: Catalogue = { ...notes, ...law, ...claims };
