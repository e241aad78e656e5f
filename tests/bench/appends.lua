-- For wrk: appends of 1 KB, each to the next of many logs, each with a key that was never used.
-- Arguments: a file with a line for each log (its id and its capability), and a number that
-- no run had before.

local heads, run, count = {}, "", 0
local body = string.rep("0123456789abcdef", 64)

function init(args)
   for line in io.lines(args[1]) do
      local log, capability = line:match("(%S+) (%S+)")
      heads[#heads + 1] = table.concat({
         "POST /v1/logs/", log, "/entries HTTP/1.1\r\nHost: 127.0.0.1\r\n",
         "Authorization: Bearer ", capability, "\r\n",
         "If-Turn: 1\r\nContent-Type: application/octet-stream\r\nContent-Length: 1024\r\n",
         "Idempotency-Key: ",
      })
   end
   run = string.format("%016d", tonumber(args[2]))
end

function request()
   count = count + 1
   return heads[count % #heads + 1] .. run .. string.format("%016d", count) .. "\r\n\r\n" .. body
end

function done(summary, latency)
   local errors = summary.errors
   io.write(string.format(
      '{"count": %d, "seconds": %f, "p50": %f, "p99": %f, "refused": %d, "broken": %d}\n',
      summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
      latency:percentile(99) / 1e3, errors.status,
      errors.connect + errors.read + errors.write + errors.timeout
   ))
end
