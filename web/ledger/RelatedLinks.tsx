/** Links from a view to others about the same subject. */

interface Props {
  readonly label: string;
  readonly layout?: "row" | "column" | "three";
  readonly links: readonly { readonly href: string; readonly title: string; readonly text: string }[];
}

export function RelatedLinks({ label, layout = "row", links }: Props) {
  return (
    <nav className={`doors doors-${layout}`} aria-label={label}>
      {links.map(({ href, title, text }) => (
        <a key={title} className="door" href={href}>
          <strong>{title}</strong>
          <span>{text}</span>
        </a>
      ))}
    </nav>
  );
}
