#!/bin/sh
# Reports on the files in examples/data. Run it in the folder of the project, after `npm run build`.
set -e
data=examples/data
metricbook() { node dist/cli/main.js "$@"; }

# The columns are guessed from their names.
metricbook report $data/northwind/orders.csv --metrics averageOrderValue,repeatPurchaseRate --every year

# From a pipe, broken down, as CSV.
gzip -c $data/northwind/orders.csv |
  metricbook report - --source orders --metrics orders,AOV --by country --segment country=customer_country --output csv

# Tasks that end before they begin are refused, and kept in a file.
metricbook report $data/agile-jira/jira.csv --source workItems --map startedAt=created_date \
  --metrics cycleTime,throughput --every year --rejected "${TMPDIR:-/tmp}/refused-tasks.csv" --allow-rejected

# What no column has is stated, and so is what the values of a column mean.
metricbook report $data/telco-churn/Telco-Customer-Churn.csv --source subscriptions \
  --constant startedAt=2018-06-30 --constant interval=month --map endedAt=Churn --values endedAt:Yes=2018-09-30,No= \
  --metrics customerChurnRate,grossRevenueRetention --by Contract --from 2018-07-01 --to 2018-10-01

# A report that is described in a file.
metricbook report --config examples/cli/northwind.json --out "${TMPDIR:-/tmp}/northwind.html"
