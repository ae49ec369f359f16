# Splink itself (PyPI), as its examples set it up: reads {"records": [...]} on stdin, writes {"pairs": [[left, right, probability], ...]}.
import json
import logging
import sys

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.CRITICAL)
data = json.load(sys.stdin)
frame = pd.DataFrame(data["records"]).replace("", None).rename(columns={"id": "unique_id"})
database = DuckDBAPI()
blocking = [
    block_on("first", "last"),
    block_on("last", "dob"),
    block_on("first", "dob"),
    block_on("phone"),
    block_on("document"),
    block_on("first", "address"),
]
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        cl.NameComparison("first"),
        cl.NameComparison("last"),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.LevenshteinAtThresholds("phone", [1, 2]).configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("document", [1, 2]),
        cl.JaroWinklerAtThresholds("address", [0.9, 0.7]).configure(term_frequency_adjustments=True),
    ],
    blocking_rules_to_generate_predictions=blocking,
)
try:
    linker = Linker(frame, settings, database)
except Exception:
    linker = Linker(database.register(frame), settings)
deterministic = [block_on("first", "last", "dob"), block_on("document"), block_on("phone", "first")]
linker.training.estimate_probability_two_random_records_match(deterministic, recall=0.7)
linker.training.estimate_u_using_random_sampling(max_pairs=300_000, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("dob"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("first", "last"))
found = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
rows = found[["unique_id_l", "unique_id_r", "match_probability"]].values.tolist()
json.dump({"pairs": rows}, sys.stdout)
