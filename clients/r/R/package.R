# The data package: the CSV tables that `entente ledger export` writes.

#' Opens a data package.
#'
#' @param folder The folder that `entente ledger export --out FOLDER` wrote.
#' @return An object for read_table() and ties(). Its `version` and `hash` name the ledger for a citation.
#' @export
open_package <- function(folder) {
  file <- file.path(folder, "datapackage.json")
  if (!file.exists(file)) {
    complain("this is no data package", folder, "a data package has a datapackage.json",
             "make one with: entente ledger export --out DIR")
  }
  descriptor <- jsonlite::fromJSON(file, simplifyVector = FALSE)
  csv <- Filter(function(one) identical(one$format, "csv"), descriptor$resources)
  names(csv) <- vapply(csv, function(one) one$name, "")
  structure(
    list(folder = folder, version = descriptor$version, hash = descriptor[["entente:hash"]],
         verified_through = descriptor[["entente:verifiedThrough"]], resources = csv, cache = new.env()),
    class = "entente_package"
  )
}

#' Prints the version, hash and tables of a data package.
#' @export
print.entente_package <- function(x, ...) {
  cat(sprintf("Entente ledger %s (%s), verified through %s\nTables: %s\n", x$version, x$hash, x$verified_through,
              paste(names(x$resources), collapse = ", ")))
  invisible(x)
}

#' A table of a data package.
#'
#' @param source A data package.
#' @param name The table; the codebook explains each column.
#' @return A data frame with the types of the descriptor. An empty cell is NA: unknown, never zero. Days stay text, YYYY-MM-DD.
#' @export
read_table <- function(source, name) {
  require_package(source, "read_table")
  require_one_of(name, names(source$resources), "name")
  if (is.null(source$cache[[name]])) {
    resource <- source$resources[[name]]
    fields <- resource$schema$fields
    types <- c(string = "character", date = "character", integer = "integer", number = "numeric", boolean = "logical")
    source$cache[[name]] <- utils::read.csv(
      file.path(source$folder, resource$path),
      colClasses = stats::setNames(types[vapply(fields, function(one) one$type, "")], NULL),
      na.strings = "", encoding = "UTF-8", check.names = FALSE
    )
  }
  source$cache[[name]]
}

#' The key of a state on a day.
#'
#' @param source A data package.
#' @param state A key such as "JPN", or a number.
#' @param code "iso3" for a key, "cow" for a Correlates of War number, "gw" for a Gleditsch-Ward number.
#' @param date A day, YYYY-MM-DD; by default the day through which the ledger was verified.
#' @param where The name of the argument in complaints.
#' @return The key. An error names what is accepted, or when the number's state existed.
#' @export
state_key <- function(source, state, code = "iso3", date = NULL, where = "state") {
  require_package(source, "state_key")
  typed <- typed_state(state, code, where)
  if (code == "iso3") return(require_one_of(typed, read_table(source, "states")$state, where))
  day <- day_of(source, date)
  named <- read_table(source, "state_names")
  found <- named[which(named[[if (code == "cow") "ccode" else "gwcode"]] == as.integer(state)), ]
  now <- found[runs_on(found, day), ]
  if (nrow(now) > 0) return(now$state[1])
  known <- sprintf("%s, %s to %s", found$name, found$from, ifelse(is.na(found$until), "today", found$until))
  complain(sprintf("no state has the %s number %s on %s", code, state, day), where,
           if (nrow(found) > 0) paste("it belongs to", paste(known, collapse = "; ")) else paste("no state of the ledger has that", code, "number"),
           if (nrow(found) > 0) "ask about a day on which the state existed" else "look the number up in the table state_names")
}

#' Ties in force on a day, or that may be: one row for each direction of each obligation.
#'
#' @param source A data package, or a server.
#' @param a A state.
#' @param b The other state. A data package may leave it out: then all ties of `a` are given.
#' @param date A day, YYYY-MM-DD; by default the day through which the ledger was verified.
#' @param code "iso3", "cow" or "gw": what `a` and `b` are.
#' @return A data frame. `inForce` is TRUE, or NA where a date is known only in part. From a data package it has the numbers of
#'   the states on that day: owedBy_ccode, owedBy_gwcode and so on.
#' @examples
#' \dontrun{ties(open_package("export"), 2, 740, date = "1970-01-01", code = "cow")}
#' @export
ties <- function(source, a, b = NULL, date = NULL, code = "iso3") {
  if (inherits(source, "entente_server")) return(server_ties(source, a, b, date, code))
  require_package(source, "ties")
  day <- day_of(source, date)
  ties <- read_table(source, "ties")
  one <- state_key(source, a, code, day, "a")
  wanted <- ties$owedBy == one | ties$owedTo == one
  if (!is.null(b)) {
    other <- state_key(source, b, code, day, "b")
    wanted <- wanted & (ties$owedBy == other | ties$owedTo == other)
  }
  ties <- ties[wanted, ]
  ties$inForce <- reached(ties, "since", day) & !reached(ties, "until", day) & !suspended(source, ties, day)
  ties <- ties[is.na(ties$inForce) | ties$inForce, ]
  instruments <- read_table(source, "instruments")
  ties$title <- instruments$title[match(ties$instrument, instruments$instrument)]
  with_numbers(source, ties, day)
}

# Whether the day of a column had come: TRUE, FALSE, or NA between its earliest and its latest day.
reached <- function(rows, name, day) {
  earliest <- rows[[paste0(name, "_earliest")]]
  latest <- rows[[paste0(name, "_latest")]]
  result <- rep(NA, nrow(rows))
  result[!is.na(latest) & latest <= day] <- TRUE
  result[(!is.na(earliest) & earliest > day) | rows[[paste0(name, "_precision")]] == "open"] <- FALSE
  result
}

# Whether each tie was suspended on the day.
suspended <- function(source, ties, day) {
  paused <- read_table(source, "suspensions")
  at <- match(paste(paused$instrument, paused$nth), paste(ties$instrument, ties$nth))
  known <- reached(paused, "from", day) & !reached(paused, "until", day)
  result <- rep(FALSE, nrow(ties))
  result[at[!is.na(at)]] <- known[!is.na(at)]
  result
}

with_numbers <- function(source, rows, day) {
  named <- read_table(source, "state_names")
  now <- named[runs_on(named, day), ]
  for (column in c("owedBy", "owedTo")) {
    at <- match(rows[[column]], now$state)
    rows[[paste0(column, "_ccode")]] <- now$ccode[at]
    rows[[paste0(column, "_gwcode")]] <- now$gwcode[at]
  }
  rownames(rows) <- NULL
  rows
}

# The periods of state_names that hold the day.
runs_on <- function(periods, day) {
  periods$from_earliest <= day & (is.na(periods$until_latest) | periods$until_latest >= day)
}

day_of <- function(source, date) {
  text <- if (is.null(date)) source$verified_through else as.character(date)
  if (!grepl("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text) || is.na(as.Date(text, optional = TRUE))) {
    complain(sprintf('"%s" is no day', text), "date", "a day is YYYY-MM-DD", 'write a day, such as "1970-01-01"')
  }
  text
}

require_package <- function(source, asked) {
  if (inherits(source, "entente_package")) return(invisible(source))
  complain("this is no data package", "source", paste(asked, "reads tables of a data package"), 'open one with open_package("DIR")')
}
