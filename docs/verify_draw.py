#!/usr/bin/env python3
"""Replays a public draw: python3 verify_draw.py draw.json

The file holds the pool with its quotas, the lottery (panels with probabilities), the public seed and the drawn panel.
This program trusts none of it: it hashes the pool, checks every panel against every condition, adds up the
probabilities, and draws again. It needs nothing but Python 3.8 or later.

A file without a seed is a lottery that nothing was drawn from yet: all but the draw is checked. Once the seed is known,
python3 verify_draw.py lottery.json SEED draws from it, for everybody who has the file.

The draw:  point = first 53 bits of SHA-256("<SHA-256 of the pool>:<seed>") / 2^53
           the drawn panel is the first whose probabilities, added up in the order of the file, exceed the point.
"""
import hashlib
import json
import sys


def pool_hash(pool):
    """SHA-256 of the pool as JSON without blanks, in this order."""
    parts = [pool["candidates"], pool["size"], pool["quotas"], pool["mustHave"], pool["mustNot"], pool["fairness"]]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def draw_point(digest, seed):
    """A number of [0, 1) that nobody can choose: 53 bits of a hash."""
    draw = hashlib.sha256(f"{digest}:{seed}".encode("utf-8")).digest()
    return (int.from_bytes(draw[:7], "big") >> 3) / 2 ** 53


def panel_at(panels, point):
    """The panel at a point: probabilities are added in the order of the file."""
    total = 0.0
    for probability, members in panels:
        total += probability
        if point < total:
            return members
    return panels[-1][1]


def faults_of_panel(pool, members):
    """What is wrong with one panel; nothing if it meets every condition."""
    people = {person: (features, addresses) for person, features, addresses in pool["candidates"]}
    strangers = [person for person in members if person not in people]
    if strangers:
        return [f"{strangers} are no candidates"]
    faults = []
    if len(set(members)) != len(members) or len(members) != pool["size"]:
        faults.append(f"{len(set(members))} different members, not {pool['size']}")
    for feature, value, least, most in pool["quotas"]:
        count = sum(1 for person in members if [feature, value] in people[person][0])
        if not least <= count <= most:
            faults.append(f"{feature} = {value}: {count}, not {least} to {most}")
    faults += [f"{person} is missing" for person in pool["mustHave"] if person not in members]
    faults += [f"{person} was struck off" for person in pool["mustNot"] if person in members]
    addresses = [address for person in members for address in people[person][1]]
    faults += [f"address {address} twice" for address in sorted(set(addresses)) if addresses.count(address) > 1]
    return faults


def faults_of_lottery(pool, panels):
    """What is wrong with the panels that may be drawn."""
    faults = []
    if any(not 0 < probability <= 1 for probability, _ in panels):
        faults.append("a probability is not between 0 and 1")
    total = sum(probability for probability, _ in panels)
    if abs(total - 1) > 1e-9:
        faults.append(f"the panels' probabilities sum to {total}, not to 1")
    for number, (_, members) in enumerate(panels, 1):
        faults += [f"panel {number}: {fault}" for fault in faults_of_panel(pool, members)]
    return faults


def chances_of(pool, panels):
    """The probability of each candidate to be drawn."""
    chances = {person: 0.0 for person, _, _ in pool["candidates"]}
    for probability, members in panels:
        for person in members:
            if person in chances:
                chances[person] += probability
    return chances


def faults_of_draw(draw, digest):
    """What is wrong with the drawn panel."""
    faults, point = [], draw_point(digest, draw["seed"])
    panel = panel_at(draw["panels"], point)
    if point != draw["point"]:
        faults.append(f"the seed draws the point {point!r}, the file says {draw['point']!r}")
    if panel != draw["panel"]:
        faults.append(f"the seed draws {panel}, the file says {draw['panel']}")
    return faults


def main(arguments):
    """Prints what was found; ends with 1 when something is wrong."""
    if len(arguments) not in (1, 2):
        print(__doc__)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        draw = json.load(file)
    pool, panels, digest = draw["pool"], draw["panels"], pool_hash(draw["pool"])
    faults = [] if digest == draw["poolSha256"] else [f"the pool's hash is {digest}, the file says {draw['poolSha256']}"]
    faults += faults_of_lottery(pool, panels) + (faults_of_draw(draw, digest) if "seed" in draw else [])
    for fault in faults:
        print(f"WRONG: {fault}")
    if faults:
        return 1
    chances = [chance for person, chance in chances_of(pool, panels).items() if person not in pool["mustNot"]]
    print(f"{len(pool['candidates'])} candidates, {pool['size']} seats, {len(panels)} panels: all meet {len(pool['quotas'])} quotas.")
    print(f"On every panel: {len(pool['mustHave'])}. On none: {len(pool['mustNot'])}. Shared addresses: none on any panel.")
    print(f"Lowest probability {min(chances):.6f}, highest {max(chances):.6f}. Pool {digest}")
    seed = int(arguments[1]) if len(arguments) == 2 else draw.get("seed")
    if seed is not None:
        print(f"Seed {seed} draws: {', '.join(panel_at(panels, draw_point(digest, seed)))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
