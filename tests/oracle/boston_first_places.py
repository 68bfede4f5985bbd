"""The twenty most frequently tagged places of Boston in 2015, by SQL in memory: another way to the figures of

    npm run sillage -- hotspots --input FILE --columns docs/import-boston.json

It shares no code with the program. Usage: python3 boston_first_places.py FILE > boston_first_places.json
"""

import csv
import json
import re
import sqlite3
import sys
import unicodedata


def plain(address):
    letters = unicodedata.normalize("NFKD", address).encode("ascii", "ignore").decode().lower()
    return " ".join(re.findall(r"[a-z0-9&]+", letters))


db = sqlite3.connect(":memory:")
db.execute("create table request (id text primary key, opened text, address text, place text, lat real, lon real)")
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        values = (row["case_id"], row["opened"], row["address"], plain(row["address"]), row["lat"], row["lon"])
        db.execute("insert into request values (?, ?, ?, ?, ?, ?)", values)

# One coordinate, many addresses: where the geocoder puts what it does not find.
db.execute(
    """create table false_point as select lat, lon from request where place != ''
       group by lat, lon having count(distinct place) > 5"""
)
first = db.execute(
    """select place, count(*), count(distinct substr(opened, 1, 10)), max(opened) as last
       from request where place != '' and (lat, lon) not in (select lat, lon from false_point)
       group by place order by count(*) desc, last desc limit 20"""
).fetchall()
left_out = db.execute("select count(*) from request where (lat, lon) in (select lat, lon from false_point)").fetchone()
places = [{"place": place, "count": count, "days": days} for place, count, days, _ in first]
print(json.dumps({"leftOut": left_out[0], "places": places}, indent=2))
