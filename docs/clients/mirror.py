"""Mirrors the log of the register into SQLite with Python's standard library only.

    python3 mirror.py http://localhost:4000 mirror.db [--once]

Entry and position are written in one transaction: after any stop it goes on where it stood. Without --once it waits for what comes next.
"""
import json
import sqlite3
import sys
import time
import urllib.error
import urllib.request

registry = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000"
store = sqlite3.connect(sys.argv[2] if len(sys.argv) > 2 else "mirror.db")
once = "--once" in sys.argv
store.execute("CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY, kind TEXT, subject TEXT, recorded TEXT, body TEXT)")


def position():
    return store.execute("SELECT COALESCE(MAX(number), 0) FROM entry").fetchone()[0]


while True:
    wait = 0 if once else 30
    try:
        with urllib.request.urlopen(f"{registry}/feed/register?since={position()}&limit=500&wait={wait}", timeout=60) as answer:
            page = json.load(answer)
    except (urllib.error.URLError, TimeoutError) as fault:
        if isinstance(fault, urllib.error.HTTPError) and fault.code < 500 and fault.code != 429:
            raise
        print(f"asking again after entry {position()}: {fault}", file=sys.stderr)
        time.sleep(1)
        continue
    with store:
        for event in page["entries"]:
            row = (int(event["sequence"]), event["data"]["kind"], event["subject"], event["time"], json.dumps(event["data"], ensure_ascii=False))
            store.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", row)
    if once and page["complete"]:
        break
print(f"{position()} entries")
