"""The steps of projectPlaces with NumPy, whole arrays at a time: JSON comes in, times and totals go out."""
import json
import sys
import time

import numpy as np


def survival_ratios(person_years, radix, width):
    years = np.array(person_years)
    ratios = np.empty_like(years)
    ratios[0] = years[0] / (width * radix)
    ratios[1:] = years[1:] / years[:-1]
    ratios[-1] = years[-1] / (years[-2] + years[-1])
    return ratios


def step(before, migrants, survival, fertility, girls):
    """before, migrants: place, sex, age. The births of both sexes and the cells at the end."""
    half = migrants / 2
    start = before + half
    after = np.empty_like(before)
    after[..., 1:] = start[..., :-1] * survival[:, 1:]
    after[..., -1] = (start[..., -2] + start[..., -1]) * survival[:, -1]
    after[..., 1:] += half[..., 1:]
    births = ((start[:, 0, 1:] + after[:, 0, 1:]) / 2) @ fertility[1:]
    after[:, 0, 0] = births * girls * survival[0, 0] + half[:, 0, 0]
    after[:, 1, 0] = births * (1 - girls) * survival[1, 0] + half[:, 1, 0]
    return births, after


def project(start, steps, migrants, deviation, profile, persistence, rates):
    cells = start
    totals, births_of_steps, deaths_of_steps, moves_of_steps = [cells.sum(axis=(1, 2))], [], [], []
    all_cells = [cells]
    for number in range(1, steps + 1):
        district = cells.sum(axis=0, keepdims=True)
        district_births, district_after = step(district, migrants[None], *rates)
        district_after = np.maximum(district_after, 0)
        district_deaths = district.sum() + migrants.sum() + district_births[0] - district_after.sum()
        rate = np.divide(migrants, district[0], out=np.zeros_like(migrants), where=district[0] > 0)
        own = deviation * persistence**number * cells.sum(axis=2)
        moved = cells * rate + own[..., None] * profile
        births, after = step(cells, moved, *rates)
        deaths = cells.sum(axis=(1, 2)) + moved.sum(axis=(1, 2)) + births - after.sum(axis=(1, 2))
        after = np.maximum(after, 0)
        after *= district_after / after.sum(axis=0, keepdims=True)
        births *= district_births[0] / births.sum()
        deaths = np.maximum(deaths, 0)
        deaths *= district_deaths / deaths.sum()
        moves_of_steps.append(after.sum(axis=(1, 2)) - cells.sum(axis=(1, 2)) - births + deaths)
        births_of_steps.append(births)
        deaths_of_steps.append(deaths)
        cells = after
        all_cells.append(cells)
        totals.append(cells.sum(axis=(1, 2)))
    return totals


def main():
    given = json.load(sys.stdin)
    cohorts, places, steps = given["cohorts"], given["places"], given["steps"]
    ages, width = len(cohorts["fertility"]), cohorts["ageGroupWidth"]
    start = np.array(given["start"]).reshape(places, 2, ages)
    migrants = np.array([cohorts["female"]["netMigrants"], cohorts["male"]["netMigrants"]])
    profile = np.array(given["profile"]).reshape(2, ages)
    deviation = np.array(given["deviation"]).reshape(places, 2)
    times = []
    for _ in range(given["rounds"]):
        began = time.perf_counter()
        survival = np.array([survival_ratios(cohorts[sex]["personYears"], cohorts[sex]["radix"], width) for sex in ("female", "male")])
        fertility = width * np.array(cohorts["fertility"])
        totals = project(start, steps, migrants, deviation, profile, given["persistence"], (survival, fertility, 1 / (1 + cohorts["sexRatioAtBirth"])))
        times.append(time.perf_counter() - began)
    json.dump({"version": np.__version__, "seconds": times, "totals": [list(row) for row in totals]}, sys.stdout)


main()
