/** All operations, loaded: for tests, the server and whatever else must answer without waiting. */
import { loadRegistry } from "./loaders.ts";

export const OPERATIONS = await loadRegistry();
