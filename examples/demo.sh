#!/bin/sh
# Reads the example reports into a record of its own and asks it what a desk asks.
set -eu
say() { printf '\n$ summitry %s\n' "$*"; "$BIN/summitry" "$@"; }
say read examples/reports
say agenda --as-of 2022-11-22 --org CSTO
say attendance csto/2022-11-23 --as-of 2022-11-22
say check --as-of 2022-11-22
say changes --since 2022-11-22 --as-of 2022-11-23
# The same days as they were known a week later.
say agenda --from 2022-11-22 --days 7 --as-of 2022-11-30 --org CSTO
say outcomes csto/2022-11-23 --as-of 2022-11-30
