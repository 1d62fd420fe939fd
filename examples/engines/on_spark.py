"""Counts the statuses of logs with Spark: `pip install pyspark && python3 on_spark.py LOG…`"""

import sys
from pathlib import Path

from pyspark.sql import SparkSession
from report import report

HERE = Path(__file__).resolve().parent
STATUSES = HERE.parents[1] / "data/exports/statuses.csv"

engine = SparkSession.builder.appName("statuses of a log").getOrCreate()
engine.sparkContext.setLogLevel("ERROR")
statuses = engine.read.csv(str(STATUSES), header=True, inferSchema=True, escape='"')
statuses.createOrReplaceTempView("statuses")
lines = engine.read.text(sys.argv[1:], lineSep="\n").withColumnRenamed("value", "line")
lines.createOrReplaceTempView("lines")
print(report(engine.sql((HERE / "counts.sql").read_text()).collect()))
engine.stop()
