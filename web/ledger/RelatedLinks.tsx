/** Links from a view to others about the same subject. */

interface Props {
  readonly label: string;
  readonly isColumn?: boolean;
  readonly links: readonly { readonly href: string; readonly title: string; readonly text: string }[];
}

export function RelatedLinks({ label, isColumn = false, links }: Props) {
  return (
    <nav className={isColumn ? "doors doors-column" : "doors doors-row"} aria-label={label}>
      {links.map(({ href, title, text }) => (
        <a key={title} className="door" href={href}>
          <strong>{title}</strong>
          <span>{text}</span>
        </a>
      ))}
    </nav>
  );
}
