/** The line style of a promise, the same in every figure. A weaker promise is paler, and the text beside it says so. */
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
