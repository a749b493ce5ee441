# Dispute initiation and potential defenders: a logit from the table that `entente dataset build` writes. Usage: Rscript logit.R dyads.csv
# Debian packages: r-base-core. With the package arrow, arrow::read_parquet("dyads.parquet") reads the Parquet file in its place.
args <- commandArgs(trailingOnly = TRUE)
dyads <- read.csv(args[1])

# Directed dyads that could fight: neighbours by land, or one of the two a major power. A dispute that already ran is no new decision.
relevant <- with(dyads, (contiguity == 1 | major1 == 1 | major2 == 1) & (mid == 0 | mid_onset == 1))
sample <- subset(dyads, relevant & !is.na(defenders_obliged) & !is.na(cinc_share1))
sample$target_defended <- as.integer(sample$defenders_obliged > 0)
sample$target_contestable <- as.integer(sample$defenders_contestable > 0)
sample$land <- as.integer(sample$contiguity == 1)

model <- glm(mid_initiated1 ~ target_defended + target_contestable + cinc_share1 + land, family = binomial, data = sample)
rows <- summary(model)$coefficients
cat(sprintf("rows %d, initiations %d\n", nrow(sample), sum(sample$mid_initiated1)))
cat(sprintf("%-22s %10.6f %10.6f\n", rownames(rows), rows[, 1], rows[, 2]), sep = "")
