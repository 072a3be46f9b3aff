# Which fora address human rights online, and which sentence says so?
# Needs Python 3 and nothing else.

import csv
import io
import urllib.parse
import urllib.request

SERVICE = "http://localhost:8080"
QUERY = """
PREFIX id: <https://w3id.org/policygraph/id/>
PREFIX pg: <https://w3id.org/policygraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT ?name ?page ?quote WHERE {
  GRAPH ?passage { ?forum pg:addresses id:topic-human-rights-online }
  ?passage pg:exactQuote ?quote .
  OPTIONAL { ?passage pg:page ?page }
  ?forum a pg:Forum ; skos:prefLabel ?name .
  FILTER(LANG(?name) = "en")
}
ORDER BY ?name
"""

address = SERVICE + "/sparql?" + urllib.parse.urlencode({"format": "csv", "query": QUERY})
with urllib.request.urlopen(address) as answer:
    release = answer.headers["PolicyGraph-Release"]
    completeness = answer.headers["PolicyGraph-Completeness"]
    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))

for row in rows:
    print(f"{row['name']}\n  page {row['page']}: {row['quote']}")
print(f"{len(rows)} rows of release {release}, {completeness}")
