/**
 * Two modules made with the site. `virtual:answers`: the questions that a view opens with and that take long are answered at
 * build, by the same operations over the same ledger, and stand beside the page as files; it maps each question to its file.
 * `virtual:operations`: how each operation is asked, so that the page need not load it.
 */
import { hashOf } from "./hash.mjs";
import { LEDGER } from "./share/plugin.mjs";

/** The opening questions of Why and of Is it true? */
const ASKED = [
  ["explanations.weigh", {}],
  ["claims.check", {}],
];

export function precomputedPlugin() {
  const modules = {
    "virtual:answers": (ledger, emit) =>
      Object.fromEntries(
        ASKED.map(([name, input]) => {
          const source = JSON.stringify(ledger.ask(name, input));
          const fileName = `answers/${name}.${hashOf(source, 12)}.json`;
          emit({ type: "asset", fileName, source });
          return [`${name} ${JSON.stringify(input)}`, fileName];
        }),
      ),
    "virtual:operations": (ledger) => ledger.asking,
  };
  let ledger;
  return {
    name: "entente-precomputed",
    configResolved({ plugins }) {
      ledger = plugins.find(({ name }) => name === LEDGER).api.ledger;
    },
    resolveId: (asked) => (asked in modules ? `\0${asked}` : null),
    load(asked) {
      const make = asked.startsWith("\0") ? modules[asked.slice(1)] : undefined;
      return make === undefined ? null : `export default ${JSON.stringify(make(ledger, (file) => this.emitFile(file)))};`;
    },
  };
}
