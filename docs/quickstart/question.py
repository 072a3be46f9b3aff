# Who held which role on 30 June 2013? A ready question as CSV.
# Needs Python 3 and nothing else.

import csv
import io
import urllib.parse
import urllib.request

SERVICE = "http://localhost:8080"
QUESTION = "cq07-who-held-a-role-on-a-date"
VALUES = {"date": "2013-06-30", "format": "csv"}

address = f"{SERVICE}/api/questions/{QUESTION}/answers?" + urllib.parse.urlencode(VALUES)
with urllib.request.urlopen(address) as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))

for row in rows:
    print(f"{row['holderLabel']} ({row['time']}): {row['quote']}")
