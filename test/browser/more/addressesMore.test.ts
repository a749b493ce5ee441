/** The second half of the kept addresses. */
import { replayHalf } from "../replay.ts";

replayHalf(1);
