/** The line by which a promise is drawn everywhere: form carries law. What binds less is drawn paler; the words beside it say so. */
export function FormMark({ type, weaker = false }: { readonly type: string; readonly weaker?: boolean }) {
  return (
    <svg className={`form-mark span form-${type} ${weaker ? "weaker" : ""}`} width="30" height="12" aria-hidden="true">
      {type === "neutrality" ? (
        [4, 8].map((y) => <line key={y} className="stroke" x1="0" x2="30" y1={y} y2={y} />)
      ) : (
        <line className="stroke" x1="0" x2="30" y1="6" y2="6" />
      )}
      {type === "offence" && <circle className="barb" cx="25" cy="6" r="4" />}
    </svg>
  );
}
