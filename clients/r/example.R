# A worked example. From the project's folder, after `npm ci`:
#
#   ./entente ledger export --out export --format csv
#   ./entente serve --no-open &
#   Rscript clients/r/example.R export http://127.0.0.1:4816
#
# The second argument may be left out: then only the data package is read.

arguments <- commandArgs(trailingOnly = TRUE)
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
for (file in list.files(file.path(here, "R"), full.names = TRUE)) source(file)

# 1. The data package: which pledges ran between the United States and Japan on a day, by Correlates of War numbers?
ledger <- open_package(arguments[1])
print(ledger)
pledges <- ties(ledger, 2, 740, date = "1970-01-01", code = "cow")
print(pledges[pledges$type == "defence", c("owedBy", "owedTo", "type", "grade", "article", "since", "inForce", "owedBy_ccode")])

# 2. How many states owed the United States a binding defence on 1 January of each decade?
decades <- sprintf("%d-01-01", seq(1950, 2020, 10))
allies <- vapply(decades, function(day) {
  all <- ties(ledger, "USA", date = day)
  length(unique(all$owedBy[all$owedTo == "USA" & all$type == "defence" & all$grade == "binding" & all$inForce %in% TRUE]))
}, 0)
print(data.frame(day = decades, allies = allies, row.names = NULL))

if (length(arguments) > 1) {
  # 3. The server: counts of allies by rule, and who must help if a state is attacked.
  server <- connect(arguments[2])
  print(counts(server, "CHN")[, c("rule", "count", "notKnown", "dormant")])
  duties <- trace(server, initiator = "CHN", target = "JPN", place = "senkaku-islands", date = "2026-06-01")
  print(duties[duties$status == "triggered" & duties$type == "defence", c("owedBy", "owedTo", "instrument", "article", "type", "grade", "status")])

  # 4. An error says what to do.
  cat(tryCatch(counts(server, "CHM"), entente_error = conditionMessage), "\n")
  cat(sprintf("Ledger %s (%s)\n", server$last$ledger$version, server$last$ledger$hash))
}
