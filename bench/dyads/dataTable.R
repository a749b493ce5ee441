# All directed dyad-years with obligations, capabilities, disputes and contiguity, in data.table. Arguments: folder of data, file to write.
library(data.table)
args <- commandArgs(trailingOnly = TRUE)
read <- function(...) fread(file.path(args[1], ...))

members <- read("cow_system", "system2016.csv")[, .(ccode, year)]
dyads <- members[members, on = "year", allow.cartesian = TRUE][ccode != i.ccode, .(ccode1 = i.ccode, ccode2 = ccode, year)]
setkey(dyads, ccode1, ccode2, year)

atop <- read("atop", "ps_atop_alliance_directed_dyadyear.csv")
dyads <- merge(dyads, atop, by = c("ccode1", "ccode2", "year"), all.x = TRUE)
pledges <- setdiff(names(atop), c("ccode1", "ccode2", "year"))
setnafill(dyads, fill = 0L, cols = pledges)

nmc <- read("cow_nmc", "ps_cow_nmc_v7.csv")[, .(ccode, year, milex, milper, irst, pec, tpop, upop, cinc)]
for (side in 1:2) {
  own <- copy(nmc)
  setnames(own, setdiff(names(own), "year"), paste0(setdiff(names(own), "year"), side))
  dyads <- merge(dyads, own, by = c(paste0("ccode", side), "year"), all.x = TRUE)
}
dyads[, cinc_share1 := cinc1 / (cinc1 + cinc2)]

mid <- read("cow_mid", "dyadic_mid_4.02.csv")[, .(mid = 1L, mid_count = .N, mid_onset = max(as.integer(durindx == 1L)), mid_hostility = max(hihost), mid_war = max(war)),
  by = .(ccode1 = statea, ccode2 = stateb, year)]
dyads <- merge(dyads, mid, by = c("ccode1", "ccode2", "year"), all.x = TRUE)
setnafill(dyads, fill = 0L, cols = c("mid", "mid_count", "mid_onset", "mid_hostility", "mid_war"))

contiguity <- read("contiguity", "contdird.csv")[, .(contiguity = min(conttype)), by = .(ccode1 = state1no, ccode2 = state2no, year)]
dyads <- merge(dyads, contiguity, by = c("ccode1", "ccode2", "year"), all.x = TRUE)
setnafill(dyads, fill = 0L, cols = "contiguity")

setkey(dyads, ccode1, ccode2, year)
fwrite(dyads, args[2])
cat(nrow(dyads), "rows\n")
