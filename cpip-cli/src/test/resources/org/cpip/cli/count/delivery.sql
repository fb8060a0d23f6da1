-- Delivery over time: the ends of months up to each day, that day itself, and the ends of months ahead.

CREATE TABLE month_end AS
SELECT day.d, e.d AS m FROM day JOIN day e ON e.d = day.d
    OR e.d < day.d AND DAY_OF_MONTH(DATEADD(DAY, 1, e.d)) = 1 AND e.d >= (SELECT MIN(known) FROM status_update)
WHERE day.reported;
CREATE INDEX month_end_m ON month_end (m);

-- Milestones that come once.
CREATE TABLE once AS
SELECT m.d, m.place, m.action, a.stream, m.id, m.state, m.due_last, m.expected_last, m.forecast, m.slip,
    (m.state NOT IN ('DONE', 'CANCELLED')) AS is_open
FROM milestone_at m JOIN action a ON a.id = m.action WHERE m.months IS NULL;
CREATE INDEX once_d ON once (d, id);

-- Ahead there is something up to the last published date and the last date expected.
CREATE TABLE ahead AS
SELECT u.d, DATEADD(DAY, -1, DATEADD(MONTH, n.x + 1, DATE_TRUNC('MONTH', u.d))) AS m
FROM (SELECT o.d, MAX(GREATEST(COALESCE(due_last, o.d), CASE WHEN is_open THEN COALESCE(expected_last, o.d) ELSE o.d END)) AS until
    FROM once o JOIN day ON day.d = o.d AND day.reported WHERE state <> 'CANCELLED' GROUP BY o.d) u CROSS JOIN SYSTEM_RANGE(0, 36) n(x)
WHERE u.until > u.d AND DATEADD(MONTH, n.x, DATE_TRUNC('MONTH', u.d)) <= u.until
    AND DATEADD(DAY, -1, DATEADD(MONTH, n.x + 1, DATE_TRUNC('MONTH', u.d))) > u.d;

CREATE TABLE step AS
SELECT s.* FROM (SELECT e.d, e.m, g.id, g.planned, g.planned_last, g.expected, g.expected_last,
        COALESCE(LAG(g.expected) OVER (PARTITION BY e.d, g.id ORDER BY e.m), g.planned) AS before
    FROM month_end e JOIN (SELECT d, id, COALESCE(baseline, due) AS planned,
            CASE WHEN baseline IS NOT NULL THEN baseline_last ELSE due_last END AS planned_last,
            COALESCE(now_forecast, due) AS expected, CASE WHEN now_forecast IS NOT NULL THEN now_last ELSE due_last END AS expected_last
        FROM given WHERE months IS NULL) g ON g.d = e.m) s
JOIN once o ON o.d = s.d AND o.id = s.id AND o.is_open
WHERE s.planned IS NOT NULL AND s.expected IS NOT NULL AND s.expected <> s.before;
