/**
 * Turns off zod's code generation, which the page's policy bars. The setting is in zod's own first module, so that it applies
 * before any schema is made, whichever chunk holds it, and in workers.
 */
export function jitlessPlugin() {
  return {
    name: "entente-jitless",
    transform: (code, id) =>
      /\/zod\/v4\/core\/core\.js$/.test(id) ? { code: `globalThis.__zod_globalConfig = { jitless: true };\n${code}`, map: null } : null,
  };
}
