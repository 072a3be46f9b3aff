# Which fora address human rights online, and which sentence says so?
# Needs curl. format=text is a table to read; csv, tsv, json and xml are for programs.

curl --silent --show-error --fail-with-body \
  'http://localhost:8080/sparql?format=text' --data-urlencode 'query=
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
ORDER BY ?name'
