# Each line of search.ndjson behind the action that indexes it by its id, as the bulk interface of OpenSearch takes it.
s/^{"id":\("[^"]*"\).*/{"index":{"_id":\1}}\n&/
