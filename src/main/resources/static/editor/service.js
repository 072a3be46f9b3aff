// What the editor asks of the service: answers as the SPARQL protocol has them, reasons, and what things are called.

const LONGEST_ADDRESS = 6000;
const ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9";
const TERM = /\s*(?:<([^>]*)>|_:(\S+)|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@([A-Za-z0-9-]+))?)/y;
const ESCAPES = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f" };

export const EXTENSIONS = { csv: "csv", tsv: "tsv", json: "srj", xml: "srx", turtle: "ttl", ntriples: "nt", rdfxml: "rdf", jsonld: "jsonld" };

export class Service {
  /** The address of the service's root, the moment that is looked at, and the graphs that are read. */
  constructor(root, moment, graphs) {
    this.root = root;
    this.moment = moment;
    this.graphs = graphs;
    this.known = new Map();
  }

  to(path, ...parameters) {
    const all = [...parameters, this.moment].filter(Boolean).join("&");
    return this.root + path + (all ? "?" + all : "");
  }

  /** Where a query is found again; empty if that would be too long. */
  address(query, format) {
    const parameters = new URLSearchParams([["query", query], ...this.graphs, ...(format ? [["format", format]] : [])]);
    const address = this.to("/sparql", parameters.toString());
    return address.length > LONGEST_ADDRESS ? "" : address;
  }

  post(query, headers, signal, format) {
    const body = new URLSearchParams([["query", query], ...this.graphs, ...(format ? [["format", format]] : [])]);
    return fetch(this.to("/sparql"), { method: "POST", headers, body, signal });
  }

  /** The answer to a query. When the signal aborts, the connection is closed, and the service stops the query. */
  async answer(query, signal) {
    const begin = performance.now();
    const response = await this.post(query, { Accept: ACCEPT }, signal);
    const text = await response.text();
    const answer = { query, text, time: performance.now() - begin, ...head(response) };
    return { ...answer, ...(response.ok ? content(answer.type, text) : { kind: "trouble", problem: problem(response, text) }) };
  }

  async download(query, format) {
    const response = await this.post(query, {}, undefined, format);
    if (!response.ok) {
      throw new Error(problem(response, await response.text()).detail);
    }
    return response.blob();
  }

  /** Why a query finds nothing. */
  async explanation(query, signal) {
    const response = await fetch(this.to("/api/explain"), { method: "POST", body: query, signal,
      headers: { Accept: "application/json", "Content-Type": "application/sparql-query" } });
    return response.ok ? (await response.json()).item ?? {} : {};
  }

  async terms() {
    const response = await fetch(this.to("/editor/terms"), { headers: { Accept: "application/json" } });
    return response.ok ? response.json() : { prefixes: {}, terms: [] };
  }

  async things(words, signal) {
    const response = await fetch(this.to("/api/suggest", "q=" + encodeURIComponent(words)),
      { headers: { Accept: "application/json" }, signal });
    return response.ok ? (await response.json()).items : [];
  }

  /** What IRIs are called and where they lead, from what is known or from the service. */
  async names(iris) {
    const unknown = [...new Set(iris)].filter((iri) => !this.known.has(iri));
    await Promise.all(batches(unknown).map(async (batch) => {
      const response = await fetch(this.to("/editor/names", batch), { headers: { Accept: "application/json" } });
      if (response.ok) {
        Object.entries(await response.json()).forEach(([iri, name]) => this.known.set(iri, name));
      }
    }));
    return this.known;
  }
}

function batches(iris) {
  const all = [];
  let batch = [];
  let length = 0;
  for (const iri of iris) {
    const parameter = "iri=" + encodeURIComponent(iri);
    if (parameter.length > LONGEST_ADDRESS) {
      continue;
    }
    if (length + parameter.length > LONGEST_ADDRESS || batch.length === 200) {
      all.push(batch.join("&"));
      batch = [];
      length = 0;
    }
    batch.push(parameter);
    length += parameter.length + 1;
  }
  return batch.length > 0 ? [...all, batch.join("&")] : all;
}

function head(response) {
  const [completeness, ...parameters] = (response.headers.get("PolicyGraph-Completeness") ?? "").split(";");
  return {
    type: (response.headers.get("Content-Type") ?? "").split(";")[0],
    completeness: completeness.trim(),
    limits: Object.fromEntries(parameters.map((each) => each.trim().split("="))),
    release: response.headers.get("PolicyGraph-Release") ?? "",
    documents: response.headers.get("PolicyGraph-Documents") ?? "",
  };
}

function problem(response, text) {
  try {
    return JSON.parse(text);
  } catch {
    return { title: "The service did not answer as expected", detail: response.status + " " + response.statusText, status: response.status };
  }
}

function content(type, text) {
  if (type === "application/n-triples") {
    return { kind: "graph", columns: ["subject", "predicate", "object"], rows: triples(text) };
  }
  const json = JSON.parse(text);
  return "boolean" in json
    ? { kind: "verdict", verdict: json.boolean, columns: [], rows: [] }
    : { kind: "rows", columns: json.head.vars, rows: json.results.bindings };
}

function triples(text) {
  return text.split("\n").filter((line) => line.trim() && !line.startsWith("#")).map((line) => {
    TERM.lastIndex = 0;
    const [subject, predicate, object] = [term(line), term(line), term(line)];
    return { subject, predicate, object };
  }).filter((triple) => triple.subject && triple.predicate && triple.object);
}

function term(line) {
  const found = TERM.exec(line);
  if (!found) {
    return undefined;
  }
  const [, iri, blank, text, datatype, language] = found;
  if (iri !== undefined) {
    return { type: "uri", value: decoded(iri) };
  }
  return blank !== undefined ? { type: "bnode", value: blank }
    : { type: "literal", value: decoded(text), ...(datatype ? { datatype } : {}), ...(language ? { "xml:lang": language } : {}) };
}

function decoded(text) {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (all, four, eight, one) =>
    one === undefined ? String.fromCodePoint(parseInt(four ?? eight, 16)) : ESCAPES[one] ?? one);
}
