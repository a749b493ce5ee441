/** The charts' styles as text for a stand-alone file: the page's own rules, in light colours and without variables. */

/**
 * Sizes in a rule of the page. In a saved picture the size of the chart is in its attributes, which programs other than browsers
 * (and some browsers) let a rule override: the chart would then run over the words around it.
 */
const SIZES = /(?<=[{;]\s?)(?:max-|min-)?(?:width|height): [^;]+;/g;

/** The page's rules that style charts, without sizes. */
export function chartStyles(): string {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSStyleRule && rule.selectorText.includes(".chart") ? [rule.cssText.replace(SIZES, "")] : [],
    ),
  );
  return resolved(rules.join("\n"));
}

/**
 * The families of a saved picture. The first of each is in the file; a program that does not read it there takes an installed one
 * or the next, which is no wider.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  "--sans":
    'Inter, "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  "--serif": '"Source Serif 4", Georgia, "Times New Roman", "Liberation Serif", "Songti SC", SimSun, "Noto Serif CJK SC", serif',
};

/** The text with each custom property and each mixed colour replaced by its value in the light theme. */
export function resolved(css: string): string {
  const root = document.documentElement;
  const theme = root.dataset["theme"];
  const probe = document.body.appendChild(document.createElement("i"));
  root.dataset["theme"] = "light"; // restored before anything is painted
  try {
    const values = getComputedStyle(root);
    const plain = css.replace(/var\((--[\w-]+)\)/g, (_, name: string) => FAMILIES[name] ?? values.getPropertyValue(name).trim());
    return plain.replace(/color-mix\((?:[^()]|\([^()]*\))*\)/g, (mix) => {
      probe.style.color = mix;
      return hexOf(getComputedStyle(probe).color);
    });
  } finally {
    probe.remove();
    if (theme === undefined) delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  }
}

/** "color(srgb 0.5 0.5 0.5)" as "#808080", which every program reads; other notations are unchanged. */
function hexOf(color: string): string {
  const parts = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(color)?.slice(1);
  if (parts === undefined) return color;
  return `#${parts
    .map((part) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
