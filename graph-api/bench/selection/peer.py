"""MAXIMIN of the Python package sortition-algorithms on a pool: JSON comes in; the last line that goes out is the answer.
"""
import importlib.metadata
import json
import resource
import sys
import time

from sortition_algorithms.committee_generation import find_distribution_maximin, standardize_distribution
from sortition_algorithms.features import read_in_features
from sortition_algorithms.people import read_in_people
from sortition_algorithms.settings import Settings


def main():
    pool = json.load(sys.stdin)
    names = list(dict.fromkeys(quota["feature"] for quota in pool["quotas"]))
    features, *_ = read_in_features(
        ["feature", "value", "min", "max"],
        [{**quota, "min": str(quota["min"]), "max": str(quota["max"])} for quota in pool["quotas"]],
    )
    rows = [{"id": person["id"], **{own["feature"]: own["value"] for own in person["features"]}} for person in pool["candidates"]]
    settings = Settings(id_column="id", columns_to_keep=[], check_same_address=False, check_same_address_columns=[])
    people, _ = read_in_people(["id", *names], rows, features, settings)
    began = time.perf_counter()
    committees, weights, _ = find_distribution_maximin(features, people, pool["size"], [])
    seconds = time.perf_counter() - began
    committees, weights = standardize_distribution(committees, weights)
    chances = {person["id"]: 0.0 for person in pool["candidates"]}
    for committee, weight in zip(committees, weights):
        for person in committee:
            chances[person] += weight
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({
        "version": importlib.metadata.version("sortition-algorithms"), "seconds": seconds,
        "processor": usage.ru_utime + usage.ru_stime, "minimum": min(chances.values()), "panels": len(committees),
    }))


main()
