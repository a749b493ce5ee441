/* Runs before the first paint: a file of its own, because inline script is barred. A chosen theme does not flash. */
try {
  const theme = localStorage.getItem("entente-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  /* storage may be closed to us; the system's setting holds */
}
/*
 * The language is named in the address (?lang=zh, before the hash), or was chosen in this browser; else it is English. Its words
 * are a script that stands, and so runs, before the app's own, which fills its catalogues once.
 */
try {
  const language = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem("entente-language");
  if (language === "zh") document.write('<link rel="stylesheet" href="./zh.css" /><script src="./zh.js"></script>');
} catch {
  /* as above: English */
}
