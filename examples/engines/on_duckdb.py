"""Counts the statuses of logs with DuckDB: `pip install duckdb && python3 on_duckdb.py LOG…`"""

import sys
from pathlib import Path

import duckdb
from report import report

HERE = Path(__file__).resolve().parent
STATUSES = HERE.parents[1] / "data/exports/statuses.csv"

engine = duckdb.connect()
engine.read_csv(str(STATUSES)).create_view("statuses")
# Nothing separates columns in a log. As Latin-1, any byte is a letter.
lines = """
    SELECT coalesce(line, '') AS line
    FROM read_csv(?, columns = {line: 'VARCHAR'}, auto_detect = false, header = false,
        delim = '\n', quote = '', escape = '', encoding = 'latin-1', strict_mode = false)
"""
engine.sql(lines, params=[sys.argv[1:]]).create_view("lines")
print(report(engine.execute((HERE / "counts.sql").read_text()).fetchall()))
