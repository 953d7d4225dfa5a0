#!/bin/sh
# One query, and one page of the feed: sh ask.sh http://localhost:4000
REGISTRY="${1:-http://localhost:4000}"

curl -sS --fail "$REGISTRY/graphql" -H 'content-type: application/json' \
  -d '{"query":"query ($code: ServiceCode!) { service(code: $code) { code name { kk ru } } }","variables":{"code":"00101001"}}'
echo

curl -sS --fail "$REGISTRY/feed/register?since=0&limit=2"
echo
