-- What wrk sends for `benches/load`: good and failing requests in turn. With the argument `check`, it counts
-- the responses from 400 on that are not in the service's form. wrk cannot send HEAD: it would wait for content.

local json = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer librarian" }
local text = { ["Content-Type"] = "text/plain", ["Authorization"] = "Bearer librarian" }
local requests = {
  { "GET", "/books/1" },
  { "GET", "/books/44" },
  { "GET", "/books/1" },
  { "GET", "/films" },
  { "GET", "/errors" },
  { "DELETE", "/books/1" },
  { "GET", "/books/1" },
  { "GET", "/text" },
  { "GET", "/books/1" },
  { "GET", "/empty" },
  { "GET", "/books/x" },
  { "GET", "/books/%FF" },
  { "POST", "/books", {}, "{}" },
  { "POST", "/books", json, "{" },
  { "POST", "/books", json, "[7]" },
  { "POST", "/books", text, "{}" },
  { "POST", "/books/1/loan", json, '{"name":"Ann"}' },
}

failed, others, other = 0, 0, ""
local formatted, next_one = {}, 0

local function is_in_form(status, headers, body)
  local kind = headers["Content-Type"] or headers["content-type"]
  local says_status = body:find('"status":' .. status, 1, true)
  return kind == "application/problem+json" and body:sub(1, 1) == "{" and says_status
end

local function check(status, headers, body)
  if status >= 400 then
    failed = failed + 1
    if not is_in_form(status, headers, body) then
      others, other = others + 1, status .. " " .. body:sub(1, 80)
    end
  end
end

function setup(thread)
  the_thread = thread
end

function init(args)
  for i, it in ipairs(requests) do
    formatted[i] = wrk.format(it[1], it[2], it[3], it[4])
  end
  response = args[1] == "check" and check or nil
end

function request()
  next_one = next_one % #formatted + 1
  return formatted[next_one]
end

function done(summary, latency)
  local errors = summary.errors
  local lost = errors.connect + errors.read + errors.write + errors.timeout
  local per_second = summary.requests / summary.duration * 1e6
  print(string.format("requests=%d lost=%d per_second=%.0f p50=%d p99=%d failed=%d others=%d other=%s",
    summary.requests, lost, per_second, latency:percentile(50), latency:percentile(99),
    the_thread:get("failed"), the_thread:get("others"), the_thread:get("other")))
end
