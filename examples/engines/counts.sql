-- What logs say of each status, by a join of its lines with `statuses.csv`: `lines` has a column `line`.
WITH found AS (
  -- The field after the first quote that a status follows; the empty string for what is not a line of a log.
  SELECT regexp_extract(line, '[]] +".*?" +(-1|-|0|[0-9]{3})( |$)', 1) AS field FROM lines
), counted AS (
  SELECT field, CASE WHEN field BETWEEN '100' AND '999' THEN CAST(field AS INT) END AS code,
    count(*) AS lines
  FROM found GROUP BY field
), chosen AS (
  -- Of two sets that have a code, the one that is named first.
  SELECT *, row_number() OVER (PARTITION BY code ORDER BY CASE set
    WHEN 'official' THEN 1 WHEN 'nginx' THEN 2 WHEN 'cloudflare' THEN 3 ELSE 4 END) AS place
  FROM statuses WHERE set IN ('official', 'nginx', 'cloudflare', 'aws')
)
SELECT counted.field, counted.code, chosen.name, chosen.reason AS phrase, chosen.set,
  CASE WHEN chosen.name IN ('ClientClosedRequest', 'ClientClosedConnection') THEN 'client_closed'
    ELSE CASE substring(field, 1, 1) WHEN '1' THEN 'informational' WHEN '2' THEN 'success'
      WHEN '3' THEN 'redirection' WHEN '4' THEN 'client_error' WHEN '5' THEN 'server_error'
      ELSE 'no_class' END END AS group_of_status,
  counted.lines
FROM counted LEFT JOIN chosen ON chosen.code = counted.code AND chosen.place = 1
ORDER BY counted.code
