# Errors in the four parts that every complaint of Entente has: what, where, why and what to do.

complain <- function(what, where, why, todo, kind = "input") {
  message <- sprintf("%s: %s\n  why: %s\n  do:  %s", where, what, why, todo)
  stop(structure(
    class = c("entente_error", "error", "condition"),
    list(message = message, call = NULL, what = what, where = where, why = why, todo = todo, kind = kind)
  ))
}

# The value if it is accepted; else an error with the nearest accepted values.
require_one_of <- function(value, accepted, where) {
  if (value %in% accepted) return(value)
  distance <- utils::adist(as.character(value), accepted, ignore.case = TRUE)[1, ]
  close <- utils::head(accepted[order(distance)][sort(distance) <= max(1, nchar(value) %/% 3)], 2)
  complain(sprintf('"%s" is not accepted', value), where, paste("it is one of", paste(accepted, collapse = ", ")),
           if (length(close) > 0) paste("write", paste(close, collapse = " or ")) else "choose one of them")
}

# The state as Entente reads it: "JPN", "cow:740" or "gw:740".
typed_state <- function(state, code, where) {
  require_one_of(code, c("iso3", "cow", "gw"), "code")
  if (code == "iso3") {
    if (is.character(state)) return(state)
    complain(sprintf("%s is a number", state), where, "without a code, a state is a key such as JPN",
             'write the key, or add code = "cow" or code = "gw"')
  }
  if (!grepl("^[0-9]+$", as.character(state))) {
    complain(sprintf('"%s" is no number', state), where, sprintf('with code = "%s" a state is a number such as 740', code),
             "write the number, or leave code out")
  }
  paste0(code, ":", state)
}
