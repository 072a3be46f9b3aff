# Which fora address human rights online, and which sentence says so?
# Needs R and no package.

service <- "http://localhost:8080"
query <- '
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

address <- paste0(service, "/sparql?format=csv&query=", URLencode(query, reserved = TRUE))
fora <- read.csv(address, encoding = "UTF-8")

for (row in seq_len(nrow(fora))) {
  cat(fora$name[row], "\n  page ", fora$page[row], ": ", fora$quote[row], "\n", sep = "")
}
