# The HTTP API of `entente serve`.

#' A server at an address. Nothing is sent before the first question.
#'
#' @param address The address that `entente serve` prints. It is plain HTTP.
#' @return An object for ask(), ties(), counts() and trace().
#' @export
connect <- function(address = "http://127.0.0.1:4816") {
  parts <- regmatches(address, regexec("^http://([^/:]+)(:([0-9]+))?/?$", address))[[1]]
  if (length(parts) == 0) {
    complain("this is no address of a server", "address", "entente serve speaks plain HTTP, without a path", 'write "http://127.0.0.1:4816"')
  }
  structure(list(host = parts[2], port = as.integer(if (parts[4] == "") "80" else parts[4]), last = new.env()), class = "entente_server")
}

#' Prints the address of a server.
#' @export
print.entente_server <- function(x, ...) {
  cat(sprintf("Entente server at http://%s:%d\n", x$host, x$port))
  invisible(x)
}

#' The answer of any operation, as a list.
#'
#' @param server A server.
#' @param operation Such as "state.show".
#' @param ... The inputs, by name. Those that are NULL are left out.
#' @return The answer. `server$last$ledger` then holds the version and hash of the ledger, for a citation. An error of the server
#'   stops with its words.
#' @export
ask <- function(server, operation, ...) {
  if (!inherits(server, "entente_server")) {
    complain("this is no server", "server", "this question needs the law engine, which a data package does not have",
             'start one with "entente serve", and connect with connect()')
  }
  given <- Filter(Negate(is.null), list(...))
  query <- paste(names(given), vapply(given, function(one) utils::URLencode(written(one), reserved = TRUE), ""), sep = "=", collapse = "&")
  reply <- http_get(server, sprintf("/api/%s?%s", sub(".", "/", operation, fixed = TRUE), query))
  body <- tryCatch(jsonlite::fromJSON(reply$body, simplifyVector = FALSE), error = function(e) NULL)
  if (reply$status >= 400 || is.null(body)) {
    if (is.null(body$what)) {
      complain(sprintf("the answer is %d", reply$status), operation, "it is not a complaint of Entente", "check the address", "data")
    }
    complain(body$what, body$where, body$why, body$todo, body$kind)
  }
  server$last$ledger <- body$ledger
  body
}

server_ties <- function(server, a, b, date, code) {
  if (is.null(b)) complain("b is missing", "b", "a server answers for two states", "name the other state, or read a data package")
  frame_of(ask(server, "ties.between", a = typed_state(a, code, "a"), b = typed_state(b, code, "b"), date = date)$ties)
}

#' The number of a state's allies by each rule.
#'
#' @param server A server.
#' @param state A state.
#' @param date A day, YYYY-MM-DD; by default the day through which the ledger was verified.
#' @param code "iso3", "cow" or "gw".
#' @return A data frame with one row for each rule. `count` is NA for a rule that needs a dataset of yours.
#' @export
counts <- function(server, state, date = NULL, code = "iso3") {
  frame_of(ask(server, "allies.count", state = typed_state(state, code, "state"), date = date)$counts)
}

#' Every obligation that bears on an attack.
#'
#' @param server A server.
#' @param initiator,target States.
#' @param date A day, YYYY-MM-DD; by default the day through which the ledger was verified.
#' @param place The place; by default the target's home territory.
#' @param code "iso3", "cow" or "gw".
#' @param ... Further inputs of crisis.trace, such as act = "blockade" or provocation = "given".
#' @return A data frame with one row for each bearer of an obligation; `status` is triggered, contestable or not-triggered.
#' @export
trace <- function(server, initiator, target, date = NULL, place = NULL, code = "iso3", ...) {
  answer <- ask(server, "crisis.trace", initiator = typed_state(initiator, code, "initiator"),
                        target = typed_state(target, code, "target"), date = date, place = place, detail = "full", ...)
  frame_of(answer$obligations)
}

written <- function(value) {
  if (is.logical(value)) value <- tolower(as.character(value))
  paste(value, collapse = ",")
}

# The plain fields of the rows as columns. Lists of words become words divided by spaces; nested fields are left out.
frame_of <- function(rows) {
  if (length(rows) == 0) return(data.frame())
  plain <- function(name) all(vapply(rows, function(row) is_plain(row[[name]]), TRUE))
  columns <- Filter(plain, names(rows[[1]]))
  cells <- lapply(columns, function(name) column_of(lapply(rows, function(row) row[[name]])))
  as.data.frame(stats::setNames(cells, columns), check.names = FALSE)
}

is_plain <- function(value) !is.list(value) || (is.null(names(value)) && all(vapply(value, Negate(is.list), TRUE)))

# Values of one type stay so; mixed ones, such as true and "unknown", become text.
column_of <- function(values) {
  cells <- lapply(values, function(value) if (is.null(value)) NA else if (is.list(value)) paste(unlist(value), collapse = " ") else value)
  known <- Filter(Negate(is.na), cells)
  types <- unique(vapply(known, function(one) class(one)[1], ""))
  if (length(types) > 1 && !all(types %in% c("integer", "numeric"))) {
    cells <- lapply(cells, function(one) if (is.logical(one) && !is.na(one)) tolower(as.character(one)) else as.character(one))
  }
  unlist(cells)
}

# One request of HTTP/1.0. Base R's own functions drop the body of an error, which says what to do.
http_get <- function(server, path) {
  connection <- tryCatch(
    suppressWarnings(socketConnection(server$host, server$port, open = "r+b", blocking = TRUE, timeout = 300)),
    error = function(e) {
      complain("no answer", sprintf("http://%s:%d", server$host, server$port), "no server runs at this address",
               "start one with: entente serve", "data")
    }
  )
  on.exit(close(connection))
  writeLines(c(sprintf("GET %s HTTP/1.0", path), sprintf("Host: %s:%d", server$host, server$port), "Accept: application/json",
               "Accept-Language: en", "Connection: close", ""), connection, sep = "\r\n")
  chunks <- list()
  repeat {
    chunk <- readBin(connection, "raw", 65536)
    if (length(chunk) == 0) break
    chunks[[length(chunks) + 1]] <- chunk
  }
  bytes <- do.call(c, chunks)
  end <- grepRaw("\r\n\r\n", bytes, fixed = TRUE)
  if (length(end) == 0) complain("the answer broke off", path, "it has no end of headers", "ask again", "data")
  body <- rawToChar(bytes[(end + 4):length(bytes)])
  Encoding(body) <- "UTF-8"
  list(status = as.integer(substr(rawToChar(bytes[1:end]), 10, 12)), body = body)
}
