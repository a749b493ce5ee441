/** The app's views by their place in the address, in order, read from the one list of them. For benches, tests and cards. */
import { readFileSync } from "node:fs";

const list = readFileSync(new URL("../web/app/routes.ts", import.meta.url), "utf8");

export const ROUTES = [...list.matchAll(/^ +(?:\{ )?path: "([a-z-]+)"/gm)].map(([, path]) => path);
