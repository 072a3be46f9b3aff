// Answers a query with Comunica from the sources that are named: node query.mjs QUERY TYPE@ADDRESS...
import { QueryEngine } from '@comunica/query-sparql';

const [query, ...named] = process.argv.slice(2);
const sources = named.map((source) => {
  const at = source.indexOf('@');
  return { type: source.slice(0, at), value: source.slice(at + 1) };
});
// Who prefers quads gets each statement in the graph of its passage.
const bindings = await new QueryEngine().queryBindings(query, { sources, unionDefaultGraph: true });
for (const row of await bindings.toArray()) {
  console.log([...row.values()].map((term) => term.value).join('\t'));
}
