/**
 * Two virtual modules made at build. `virtual:answers`: slow questions that views open with are answered by the same operations
 * on the same ledger; the answers are files beside the page, and the module maps each question to its file. `virtual:operations`:
 * a description of each operation, so that the page need not load it.
 */
import { hashOf } from "./hash.mjs";
import { LEDGER } from "./share/plugin.mjs";

/** The opening questions of the views Why and Is it true? */
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
