/** The state of a page as shown to a reader, read from its accessibility tree: headings, values of controls, open and selected things. */
import type { Page } from "playwright-core";
import { parse } from "yaml";

export interface PageState {
  /** The address after the hash, as the page has completed it. */
  readonly address: string;
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  /** Titles of the parts below the heading, in order. */
  readonly parts: readonly string[];
  /** The title of the open drawer; null if none is open. */
  readonly drawer: string | null;
  readonly drawerParts: readonly string[];
  /** Role, label and value of each text field, picker, list and slider. */
  readonly values: readonly string[];
  /** Selected tabs, pressed and expanded buttons, checked boxes. */
  readonly chosen: readonly string[];
  /** Names of links and rows marked as current. */
  readonly current: readonly string[];
  readonly alerts: readonly string[];
  /** Number of rows of each table, in order. */
  readonly rows: readonly number[];
}

interface Node {
  readonly role: string;
  readonly name: string;
  readonly marks: ReadonlyMap<string, string>;
  /** Text directly in the node. */
  readonly text: string;
  readonly children: readonly Node[];
}

const VALUED = ["textbox", "searchbox", "combobox", "slider", "spinbutton"];
const MARKED = ["tab", "button", "checkbox", "radio", "switch", "row"];

export async function pageState(page: Page): Promise<PageState> {
  const [snapshot, title, titles, sliders, pickers, { address, language, current }] = await Promise.all([
    page.locator("body").ariaSnapshot(),
    page.title(),
    // Headings by their text; the snapshot would use the labels of the buttons inside them.
    page.getByRole("heading").evaluateAll((all) =>
      all.map((one) => ({
        level: Number(one.getAttribute("aria-level") ?? one.tagName.slice(1)),
        text: (one.textContent ?? "").replace(/\s+/g, " ").trim(),
        inDialog: one.closest("dialog, [role=dialog]") !== null,
      })),
    ),
    // A slider's value in words is missing from the snapshot.
    page.getByRole("slider").evaluateAll((all) => all.map((one) => one.getAttribute("aria-valuetext") ?? "")),
    // So are the options in groups.
    page
      .getByRole("combobox")
      .evaluateAll((all) =>
        all.map((one) =>
          one instanceof HTMLSelectElement ? (one.selectedOptions[0]?.textContent ?? "") : (one as HTMLInputElement).value,
        ),
      ),
    page.evaluate(() => ({
      address: window.location.hash,
      language: document.documentElement.lang,
      current: [...document.querySelectorAll("[aria-current]:not([aria-current=false])")].map((one) => one.textContent ?? ""),
    })),
  ]);
  const nodes = flat(nodesOf(parse(snapshot)));
  const outside = titles.filter(({ inDialog }) => !inDialog);
  const [drawer = null, ...drawerParts] = titles.filter(({ inDialog }) => inDialog).map(({ text }) => text);
  const texts = { slider: sliders.values(), combobox: pickers.values() };
  return {
    address: decodeURIComponent(address),
    language,
    title,
    heading: outside.find(({ level }) => level === 1)?.text ?? "",
    parts: outside.filter(({ level }) => level > 1).map(({ text }) => text),
    drawer,
    drawerParts,
    values: nodes
      .filter(({ role }) => VALUED.includes(role))
      .map(({ role, name, text }) => `${role} ${name} = ${role === "slider" || role === "combobox" ? texts[role].next().value : text}`)
      .sort(),
    chosen: nodes
      .filter(({ role }) => MARKED.includes(role))
      .flatMap(marksOf)
      .sort(),
    current: current.map((text) => plain(text).slice(0, 120)).sort(),
    alerts: nodes
      .filter(({ role }) => role === "alert")
      .map((node) =>
        plain(
          flat([node])
            .map(({ name, text }) => `${name} ${text}`)
            .join(" "),
        ),
      ),
    rows: nodes.filter(({ role }) => role === "table").map((table) => flat(table.children).filter(({ role }) => role === "row").length),
  };
}

function marksOf({ role, name, marks }: Node): string[] {
  return ["selected", "pressed", "expanded", "checked"].flatMap((mark) =>
    marks.has(mark) && marks.get(mark) !== "false" ? [`${role} ${name}: ${mark}`] : [],
  );
}

function flat(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Nodes of a parsed snapshot: a list of texts, or of maps with one key each that hold text or a list. */
function nodesOf(list: unknown): Node[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item === "string") return [nodeOf(item, null)];
    if (typeof item !== "object" || item === null) return [];
    return Object.entries(item).flatMap(([key, inside]) => (key === "text" || key.startsWith("/") ? [] : [nodeOf(key, inside)]));
  });
}

/** `combobox "First state" [expanded]` and its content. */
function nodeOf(key: string, inside: unknown): Node {
  const [, role = "", quoted, rest = ""] = /^(\S+)(?: ("(?:[^"\\]|\\.)*"))?(.*)$/s.exec(key) ?? [];
  const marks = new Map([...rest.matchAll(/\[([a-z]+)(?:=([^\]]*))?\]/g)].map(([, mark = "", value = ""]) => [mark, value]));
  const texts = Array.isArray(inside)
    ? inside.flatMap((item: unknown) => (typeof item === "object" && item !== null && "text" in item ? [String(item.text)] : []))
    : [];
  return {
    role,
    name: plain(quoted === undefined ? "" : (JSON.parse(quoted) as string)),
    marks,
    text: plain(typeof inside === "string" || typeof inside === "number" ? String(inside) : texts.join(" ")),
    children: nodesOf(inside),
  };
}
