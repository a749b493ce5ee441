/* Redirects from a shared page to its view; back leads to where the reader came from. */
location.replace(document.getElementById("onward").href);
