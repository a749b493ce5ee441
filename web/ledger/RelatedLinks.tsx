/** Links from a view to others about the same subject. */

interface Props {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly title: string; readonly text: string }[];
}

export function RelatedLinks({ label, links }: Props) {
  return (
    <nav className="doors doors-row" aria-label={label}>
      {links.map(({ href, title, text }) => (
        <a key={title} className="door" href={href}>
          <strong>{title}</strong>
          <span>{text}</span>
        </a>
      ))}
    </nav>
  );
}
