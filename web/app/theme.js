/* Runs before the first paint, so that a chosen theme does not flash. It is a separate file because inline script is barred. */
try {
  const theme = localStorage.getItem("entente-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  /* storage may be blocked; the system's setting holds */
}
/*
 * The language comes from the address (?lang=zh, before the hash) or from an earlier choice in this browser; otherwise it is
 * English. Its labels are a script that runs before the app's own, which fills its catalogues once.
 */
try {
  const language = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem("entente-language");
  if (language === "zh") document.write('<link rel="stylesheet" href="./zh.css" /><script src="./zh.js"></script>');
} catch {
  /* storage may be blocked; the page is in English */
}
