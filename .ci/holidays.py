#!/usr/bin/env python3
"""Compares the shipped calendars with the Python package `holidays`: each weekday of 2010 to 2030.

    python .ci/holidays.py target/debug/saksgang [CALENDAR ...]

The program itself says which days are working days, all of them in one call. Prints each
difference, and ends with 1 if one is not in DIFFERENCES, or one that is there is gone.
"""

import csv
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

PACKAGE = "holidays==0.109"
YEARS = range(2010, 2031)

# Country and part of it, as the package calls them. Its public holidays are what is compared.
CALENDARS = {
    "norway": ("NO", None),
    "sweden": ("SE", None),
    "denmark": ("DK", None),
    "finland": ("FI", None),
    "england": ("GB", "ENG"),
    "scotland": ("GB", "SCT"),
    "northern_ireland": ("GB", "NIR"),
    "us_federal": ("US", None),
    "eu_rules": None,  # A way of counting alone: no weekday is off.
}


def is_midsummer_eve(day):
    """Whether it is the Friday of 19 to 25 June."""
    return day.month == 6 and 19 <= day.day <= 25 and day.weekday() == 4


# Days on which the two are to differ: calendar, name, which days, why.
PERIODS = "no public holiday, but lag (1930:173) 2 § moves periods on from it"
DIFFERENCES = [
    ("sweden", "Midsummer Eve", is_midsummer_eve, PERIODS),
    ("sweden", "Christmas Eve", lambda day: (day.month, day.day) == (12, 24), PERIODS),
    ("sweden", "New Year's Eve", lambda day: (day.month, day.day) == (12, 31), PERIODS),
]


def weekdays():
    """Every Monday to Friday of the years."""
    first, end = date(YEARS.start, 1, 1), date(YEARS.stop, 1, 1)
    days = (first + timedelta(after) for after in range((end - first).days))
    return [day for day in days if day.weekday() < 5]


def rulebook(calendars):
    """A definition for each calendar, and a register of all of them."""
    text = 'facts asked nb "Spørsmålet" en "The question"\n  day : date nb "Dag" en "Day"\n'
    for name in calendars:
        text += f'define asked.{name} : yes/no nb "{name}" en "{name}"\n'
        text += f"  is (asked.day moved counted in {name}) is asked.day\n"
    columns = ", ".join(f"asked.{name}" for name in ("day", *calendars))
    return text + f'register working-days nb "Arbeidsdager" en "Working days" lists {columns}\n'


def by_program(program, calendars, days, folder):
    """Of each calendar, the days off as the program has them."""
    rules, cases = folder / "rules", folder / "days.ndjson"
    rules.mkdir()
    (rules / "days.regel").write_text(rulebook(calendars), encoding="utf-8")
    lines = [f'{{"case": "{day}", "on": "{day}", "asked": {{"day": "{day}"}}}}\n' for day in days]
    cases.write_text("".join(lines), encoding="utf-8")
    command = [program, "register", "working-days", cases, "--rules", rules]
    command += ["--format", "csv", "--lang", "en"]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8")
    if answer.returncode != 0:
        sys.exit(answer.stderr)
    rows = {row["asked.day"]: row for row in csv.DictReader(answer.stdout.splitlines())}
    is_off = {"no": True, "yes": False}
    return {
        name: {day for day in days if is_off[rows[str(day)][f"asked.{name}"]]}
        for name in calendars
    }


def by_package(calendars, days, folder):
    """Of each calendar, the days off as the package has them."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, PACKAGE]
    subprocess.run([*pip, "--root-user-action", "ignore"], check=True)
    sys.path.insert(0, str(folder))  # Found before this script, which has the same name.
    from holidays import country_holidays

    off = {name: set() for name in calendars}
    for name in calendars:
        if CALENDARS[name] is not None:
            country, part = CALENDARS[name]
            public = country_holidays(country, subdiv=part, years=YEARS)
            off[name] = {day for day in days if day in public}
    return off


def compare(name, days, ours, theirs):
    """Prints in what a calendar differs; how often that was not expected."""
    expected = set()
    for calendar, called, is_meant, why in DIFFERENCES:
        if calendar == name:
            meant = {day for day in days if is_meant(day)}
            expected |= meant
            print(f"{name}: {len(meant)} times {called}, as expected: {why}")
    differ = ours ^ theirs
    for day in sorted(differ - expected):
        here, there = ("off", "a working day") if day in ours else ("a working day", "off")
        print(f"{name}: {day} is {here}, and {there} in the package")
    for day in sorted(expected - differ):
        print(f"{name}: {day} was expected to differ, and does not")
    wrong = len(differ ^ expected)
    print(f"{name}: {len(days)} weekdays, {len(ours)} off, {wrong} wrong")
    return wrong


def main():
    program, *calendars = sys.argv[1:]
    calendars = calendars or list(CALENDARS)
    days = weekdays()
    with TemporaryDirectory() as folder:
        ours = by_program(program, calendars, days, Path(folder))
        theirs = by_package(calendars, days, Path(folder, "package"))
    wrong = sum(compare(name, days, ours[name], theirs[name]) for name in calendars)
    print(f"{len(calendars)} calendars, {PACKAGE}: {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
