/** Builds each translation as a separate script, `<language>.js`, which app/theme.js requests by that name. */
import { build } from "esbuild";

export function languagesPlugin(languages) {
  return {
    name: "entente-languages",
    async generateBundle() {
      for (const language of languages) {
        const { outputFiles } = await build({
          entryPoints: [`${import.meta.dirname}/../app/language/${language}.ts`],
          bundle: true,
          minify: true,
          charset: "utf8",
          target: "es2022",
          write: false,
        });
        this.emitFile({ type: "asset", fileName: `${language}.js`, source: outputFiles[0].text });
      }
    },
  };
}
