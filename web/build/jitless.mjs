/**
 * The policy of the page bars code that is made while it runs, which is how zod would speed itself up. Told in zod's own first
 * module, so that it holds before any schema is made, in whichever chunk the bundler puts them, and in workers.
 */
export function jitlessPlugin() {
  return {
    name: "entente-jitless",
    transform: (code, id) =>
      /\/zod\/v4\/core\/core\.js$/.test(id) ? { code: `globalThis.__zod_globalConfig = { jitless: true };\n${code}`, map: null } : null,
  };
}
