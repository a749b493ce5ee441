/** The app's views by path, in order, read from web/app/routes.ts. For benches, tests and cards. */
import { readFileSync } from "node:fs";

const list = readFileSync(new URL("../web/app/routes.ts", import.meta.url), "utf8");

export const ROUTES = [...list.matchAll(/^ +(?:\{ )?path: "([a-z-]+)"/gm)].map(([, path]) => path);
