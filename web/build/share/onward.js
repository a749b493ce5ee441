/* From a shared page to the view that it stands for; back leads to where the reader came from. */
location.replace(document.getElementById("onward").href);
