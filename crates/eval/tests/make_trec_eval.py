#!/usr/bin/env python3
"""Makes trec_eval.json, what tests/measures.rs holds the measures to.

Each case is the text of a qrels file and of a run file, and what trec_eval computes of them: the values of every topic
that has a relevant document, and their means, in which a topic that the run lacks counts 0 (trec_eval -c). The values are
those of trec_eval's own C code, through its Python binding:

    pip install pytrec_eval-terrier==0.5.11
    python make_trec_eval.py > trec_eval.json

The cases are made up, from a fixed seed.
"""

import json
import random

import pytrec_eval

MEASURES = {"map", "ndcg_cut.10", "recip_rank", "P.10", "recall.100", "num_ret", "num_rel", "num_rel_ret"}
NAMES = ["map", "ndcg_cut_10", "recip_rank", "P_10", "recall_100"]
COUNTS = ["num_ret", "num_rel", "num_rel_ret"]


def generated(rng, topics, documents, depth, grades, scores):
    """Qrels and a run: `depth` of `documents` found for every topic, a third of them judged, with repeated scores."""
    qrels, run = {}, {}
    names = [f"D{number:03}" for number in range(documents)]
    for topic in topics:
        judged = rng.sample(names, documents // 3)
        qrels[topic] = {name: rng.choice(grades) for name in judged}
        found = rng.sample(names, depth)
        run[topic] = {name: rng.choice(scores) for name in found}
    return qrels, run


def cases():
    rng = random.Random(1963)
    wide = [number / 8 for number in range(-40, 400)]
    yield "binary judgements", *generated(rng, ["1", "2", "3", "4"], 60, 40, [0, 1], wide)
    yield "grades, some of them negative", *generated(rng, ["1", "2", "3"], 60, 40, [-2, -1, 0, 1, 2, 3], wide)
    yield "many documents of one score", *generated(rng, ["1", "2", "3"], 40, 30, [0, 1, 2], [1.0, 1.5, 2.0])
    yield "fewer than ten results", *generated(rng, ["1", "2", "3"], 30, 6, [0, 1, 2], wide)
    yield "more than a hundred results", *generated(rng, ["1", "2"], 400, 250, [0, 0, 1], wide)

    qrels, run = generated(rng, ["1", "2", "3", "Q4", "5"], 30, 20, [0, 1], wide)
    del run["2"], qrels["5"]
    qrels["3"] = {name: min(grade, 0) for name, grade in qrels["3"].items()}
    yield "topics that the run or the qrels lack, or that have no relevant document", qrels, run

    close = {"A": 1.0, "B": 1.0 + 1e-9, "C": 1.0 - 1e-9, "D": 0.5, "é": 0.5}
    yield "scores that differ beyond 32 bits", {"1": {"A": 1, "D": 1, "é": 0}}, {"1": close}


def expected(qrels, run):
    by_topic = pytrec_eval.RelevanceEvaluator(qrels, MEASURES).evaluate(run)
    topics = {}
    for topic, judged in sorted(qrels.items()):
        num_rel = sum(grade > 0 for grade in judged.values())
        if num_rel:
            lacking = dict.fromkeys(NAMES + COUNTS, 0) | {"num_rel": num_rel}
            values = by_topic.get(topic, lacking)
            topics[topic] = {name: round(values[name], 6) for name in NAMES} | {
                name: int(values[name]) for name in COUNTS
            }
    means = {name: round(sum(values[name] for values in topics.values()) / len(topics), 6) for name in NAMES}
    return {"topics": topics, "means": means}


def main():
    made = []
    for name, qrels, run in cases():
        judgements = [f"{topic} 0 {doc} {grade}" for topic in qrels for doc, grade in qrels[topic].items()]
        results = [f"{topic} Q0 {doc} 0 {score!r} made" for topic in run for doc, score in run[topic].items()]
        made.append(
            {"name": name, "qrels": "\n".join(judgements), "run": "\n".join(results), "expected": expected(qrels, run)}
        )
    print(json.dumps(made, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
