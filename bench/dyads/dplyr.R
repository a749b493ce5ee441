# All directed dyad-years with obligations, capabilities, disputes and contiguity, in dplyr. Arguments: folder of data, file to write.
suppressMessages(library(dplyr))
args <- commandArgs(trailingOnly = TRUE)
# The fast reader and writer of data.table, so that only the joins differ.
read <- function(...) as_tibble(data.table::fread(file.path(args[1], ...)))

members <- read("cow_system", "system2016.csv") |> select(ccode, year)
dyads <- inner_join(rename(members, ccode1 = ccode), rename(members, ccode2 = ccode), by = "year", relationship = "many-to-many") |>
  filter(ccode1 != ccode2)

atop <- read("atop", "ps_atop_alliance_directed_dyadyear.csv")
dyads <- left_join(dyads, atop, by = c("ccode1", "ccode2", "year")) |>
  mutate(across(all_of(setdiff(names(atop), c("ccode1", "ccode2", "year"))), \(pledge) coalesce(pledge, 0L)))

nmc <- read("cow_nmc", "ps_cow_nmc_v7.csv") |> select(ccode, year, milex, milper, irst, pec, tpop, upop, cinc)
for (side in 1:2) {
  own <- rename_with(nmc, \(name) paste0(name, side), -year)
  dyads <- left_join(dyads, own, by = c(paste0("ccode", side), "year"))
}
dyads <- mutate(dyads, cinc_share1 = cinc1 / (cinc1 + cinc2))

mid <- read("cow_mid", "dyadic_mid_4.02.csv") |>
  group_by(ccode1 = statea, ccode2 = stateb, year) |>
  summarise(mid = 1L, mid_count = n(), mid_onset = max(as.integer(durindx == 1)), mid_hostility = max(hihost), mid_war = max(war), .groups = "drop")
dyads <- left_join(dyads, mid, by = c("ccode1", "ccode2", "year")) |>
  mutate(across(starts_with("mid"), \(value) coalesce(value, 0L)))

contiguity <- read("contiguity", "contdird.csv") |>
  group_by(ccode1 = state1no, ccode2 = state2no, year) |>
  summarise(contiguity = min(conttype), .groups = "drop")
dyads <- left_join(dyads, contiguity, by = c("ccode1", "ccode2", "year")) |>
  mutate(contiguity = coalesce(contiguity, 0L)) |>
  arrange(ccode1, ccode2, year)

data.table::fwrite(dyads, args[2])
cat(nrow(dyads), "rows\n")
