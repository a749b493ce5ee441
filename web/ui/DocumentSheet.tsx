/** A document laid out in the page as a sheet to read and to print: sections, quotations, lists, tables. */
import "./document.css";
import type { Block, Document, Line, Section, Span } from "../../src/surfaces/client/memo.ts";
import { Facts } from "./Facts.tsx";

export function DocumentSheet({ kicker, title, lead, sections, foot }: Document) {
  return (
    <article className="document-sheet" aria-labelledby="document-title">
      <p className="kicker">{kicker}</p>
      <h1 id="document-title">{title}</h1>
      <Blocks blocks={lead} level={2} />
      <Blocks blocks={sections} level={2} />
      {foot.map((line, index) => (
        <p key={keyOf(line, index)} className="faint">
          <Words line={line} />
        </p>
      ))}
    </article>
  );
}

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly level: number;
}

function Blocks({ blocks, level }: BlocksProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one document never move
  return blocks.map((block, index) => <OneBlock key={index} block={block} level={level} />);
}

function OneBlock({ block, level }: { readonly block: Block; readonly level: number }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Words line={block.line} />
        </p>
      );
    case "quotation":
      return (
        <blockquote>
          <p lang={block.language}>“{block.words}”</p>
          <footer>
            <Words line={block.source} />
          </footer>
        </blockquote>
      );
    case "list":
      return <Items {...block} />;
    case "facts":
      return <Facts className="" rows={block.rows.map(({ name, value }) => [name, <Words key={name} line={value} />])} />;
    case "table":
      return <Rows {...block} />;
    case "entries":
      return (
        <ol>
          {block.items.map(({ id, number, line }) => (
            <li key={id} id={id} value={number} tabIndex={-1}>
              <Words line={line} />
            </li>
          ))}
        </ol>
      );
    case "picture":
      return null;
    case "section":
      return <Part section={block} level={level} />;
  }
}

function Part({ section: { id, heading, blocks }, level }: { readonly section: Section; readonly level: number }) {
  const Heading = `h${Math.min(level, 6)}` as "h2";
  return (
    // Parts of a part have headings alone: as landmarks they would repeat each other's names.
    <section id={id} tabIndex={-1} {...(level < 4 ? { "aria-labelledby": `${id}-heading` } : {})}>
      <Heading id={`${id}-heading`}>{heading}</Heading>
      <Blocks blocks={blocks} level={level + 1} />
    </section>
  );
}

function Items({ ordered, items }: Extract<Block, { kind: "list" }>) {
  const List = ordered ? "ol" : "ul";
  return (
    <List>
      {items.map((line, index) => (
        <li key={keyOf(line, index)}>
          <Words line={line} />
        </li>
      ))}
    </List>
  );
}

function Rows({ head, rows }: Extract<Block, { kind: "table" }>) {
  return (
    <div className="document-table">
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one document never move
            <tr key={index}>
              {row.map((cell, column) => {
                const Cell = column === 0 ? "th" : "td";
                return (
                  <Cell key={head[column]} {...(column === 0 ? { scope: "row" as const } : {})}>
                    <Words line={cell} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Words({ line }: { readonly line: Line }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the words of one document never move
  return line.map((span, index) => <Piece key={index} {...span} />);
}

function Piece({ text, as, href }: Span) {
  const words = as === "strong" ? <strong>{text}</strong> : as === "faint" ? <span className="faint">{text}</span> : text;
  if (href === undefined) return words;
  return href.startsWith("#") ? (
    <button type="button" className="quiet document-link" onClick={() => goTo(href.slice(1))}>
      {words}
    </button>
  ) : (
    <a href={href} rel="noreferrer">
      {words}
    </a>
  );
}

/** Moves to a place in the document. A link would replace the address, which holds the view. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}

const keyOf = (line: Line, index: number) => `${index} ${line[0]?.text ?? ""}`;
