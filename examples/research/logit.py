"""Dispute initiation and potential defenders: a logit from the table that `entente dataset build` writes.

Usage: python3 logit.py dyads.csv. Debian packages: python3-pandas (which brings numpy). With pyarrow,
pandas.read_parquet("dyads.parquet") reads the Parquet file in its place; with statsmodels, smf.logit fits the same model.
"""
import sys

import numpy as np
import pandas as pd

dyads = pd.read_csv(sys.argv[1])

# Directed dyads that could fight: neighbours by land, or one of the two a major power. A dispute that already ran is no new decision.
relevant = ((dyads.contiguity == 1) | (dyads.major1 == 1) | (dyads.major2 == 1)) & ((dyads.mid == 0) | (dyads.mid_onset == 1))
sample = dyads[relevant & dyads.defenders_obliged.notna() & dyads.cinc_share1.notna()]
columns = {
    "(Intercept)": np.ones(len(sample)),
    "target_defended": sample.defenders_obliged > 0,
    "target_contestable": sample.defenders_contestable > 0,
    "cinc_share1": sample.cinc_share1,
    "land": sample.contiguity == 1,
}
X = np.column_stack([np.asarray(column, dtype=float) for column in columns.values()])
y = sample.mid_initiated1.to_numpy(dtype=float)

# Newton's method on the log likelihood; the standard errors are those of the information matrix.
beta = np.zeros(X.shape[1])
for _ in range(50):
    p = 1 / (1 + np.exp(-X @ beta))
    information = X.T @ (X * (p * (1 - p))[:, None])
    step = np.linalg.solve(information, X.T @ (y - p))
    beta += step
    if np.abs(step).max() < 1e-10:
        break
errors = np.sqrt(np.diag(np.linalg.inv(information)))

print(f"rows {len(sample)}, initiations {int(y.sum())}")
for name, value, error in zip(columns, beta, errors):
    print(f"{name:<22} {value:10.6f} {error:10.6f}")
