/** The first half of the kept addresses. */
import { replayHalf } from "../replay.ts";

replayHalf(0);
