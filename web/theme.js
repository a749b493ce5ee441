/* Runs before the first paint, so that a chosen theme does not flash: a file of its own, because inline script is barred. */
try {
  const theme = localStorage.getItem("entente-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  /* storage may be closed to us; the system's setting holds */
}
