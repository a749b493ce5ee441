/** Asks for the ledger and the two fonts of the first line while the script is still on its way. */

/** The parts that the first page reads. */
const FIRST = ["core", "figures"];
const FONTS = [/inter-latin-400-normal.*\.woff2$/, /inter-latin-600-normal.*\.woff2$/, /source-serif-4-latin-600-normal.*\.woff2$/];

export function preloadPlugin(parts) {
  return {
    name: "entente-preload",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((file) => FONTS.some((one) => one.test(file)));
        return [
          ...FIRST.flatMap((part) => (parts[part] === undefined ? [] : [link(`./ledger/${parts[part]}`, "fetch")])),
          ...fonts.map((file) => link(`./${file}`, "font", "font/woff2")),
        ];
      },
    },
  };
}

function link(href, as, type) {
  return { tag: "link", attrs: { rel: "preload", href, as, crossorigin: "", ...(type === undefined ? {} : { type }) }, injectTo: "head" };
}
