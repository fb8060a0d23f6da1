-- How each action and milestone stood at the end of each day: the rules of docs/reference/reports.md, a statement each.

-- Who leads an action: those named with it, else with what it is a part of, upwards, else with the workstream.
CREATE TABLE whole AS
WITH RECURSIVE up(action, part, n) AS (
    SELECT id, id, 0 FROM action
    UNION ALL
    SELECT u.action, a.parent, u.n + 1 FROM up u JOIN action a ON a.id = u.part
    WHERE a.parent IS NOT NULL AND u.n < 50 AND NOT EXISTS (SELECT 1 FROM action_lead l WHERE l.action = u.part))
SELECT action, part FROM up;
CREATE TABLE leader AS
SELECT u.action, l.party FROM whole u JOIN action_lead l ON l.action = u.part;
INSERT INTO leader
SELECT a.id, w.lead FROM action a JOIN workstream w ON w.id = a.stream
WHERE w.lead IS NOT NULL AND a.id NOT IN (SELECT action FROM leader);

-- An update is known from the day it came in, otherwise from the day that it speaks of.
CREATE TABLE known AS SELECT day.d, u.* FROM day JOIN status_update u ON u.known <= day.d;
CREATE INDEX known_at ON known (d, action, seq);

CREATE TABLE said AS
SELECT k.d, m.* FROM known k JOIN milestone_update m ON m.action = k.action AND m.seq = k.seq;
CREATE INDEX said_at ON said (d, milestone, seq);

-- Of each thing the last update that says it counts, otherwise what the plan said before any.
CREATE TABLE action_at AS
SELECT day.d, a.place, a.id, a.stream, a.number, a.type, a.parent,
    COALESCE((SELECT k.status FROM known k WHERE k.d = day.d AND k.action = a.id AND k.status IS NOT NULL
        ORDER BY seq DESC LIMIT 1), a.status) AS status,
    (SELECT k.owner FROM known k WHERE k.d = day.d AND k.action = a.id AND k.owner IS NOT NULL ORDER BY seq DESC LIMIT 1) AS owner,
    (SELECT k.owner_scale FROM known k WHERE k.d = day.d AND k.action = a.id AND k.owner IS NOT NULL
        ORDER BY seq DESC LIMIT 1) AS owner_scale,
    (SELECT k.reviewer FROM known k WHERE k.d = day.d AND k.action = a.id AND k.reviewer IS NOT NULL
        ORDER BY seq DESC LIMIT 1) AS reviewer,
    (SELECT k.reviewer_scale FROM known k WHERE k.d = day.d AND k.action = a.id AND k.reviewer IS NOT NULL
        ORDER BY seq DESC LIMIT 1) AS reviewer_scale,
    (SELECT k.narrative FROM known k WHERE k.d = day.d AND k.action = a.id AND k.narrative IS NOT NULL
        ORDER BY seq DESC LIMIT 1) AS narrative,
    (SELECT k.reason FROM known k WHERE k.d = day.d AND k.action = a.id AND k.reason IS NOT NULL
        ORDER BY seq DESC LIMIT 1) AS reason,
    (SELECT MAX(k.as_at) FROM known k WHERE k.d = day.d AND k.action = a.id) AS last_update,
    (SELECT COUNT(*) FROM known k WHERE k.d = day.d AND k.action = a.id) AS updates
FROM day CROSS JOIN action a;
CREATE INDEX action_at_id ON action_at (d, id);

CREATE TABLE given AS
SELECT day.d, m.*, a.status,
    COALESCE((SELECT s.forecast FROM said s WHERE s.d = day.d AND s.milestone = m.id AND s.forecast IS NOT NULL
        ORDER BY seq DESC LIMIT 1), m.forecast) AS now_forecast,
    CASE WHEN EXISTS (SELECT 1 FROM said s WHERE s.d = day.d AND s.milestone = m.id AND s.forecast IS NOT NULL)
        THEN (SELECT s.forecast_first FROM said s WHERE s.d = day.d AND s.milestone = m.id AND s.forecast IS NOT NULL
            ORDER BY seq DESC LIMIT 1) ELSE m.forecast_first END AS now_first,
    CASE WHEN EXISTS (SELECT 1 FROM said s WHERE s.d = day.d AND s.milestone = m.id AND s.forecast IS NOT NULL)
        THEN (SELECT s.forecast_last FROM said s WHERE s.d = day.d AND s.milestone = m.id AND s.forecast IS NOT NULL
            ORDER BY seq DESC LIMIT 1) ELSE m.forecast_last END AS now_last,
    COALESCE((SELECT s.achieved FROM said s WHERE s.d = day.d AND s.milestone = m.id AND s.achieved IS NOT NULL
        ORDER BY seq DESC LIMIT 1), CASE WHEN m.achieved <= day.d THEN m.achieved END) AS met_on
FROM day CROSS JOIN milestone m JOIN action_at a ON a.d = day.d AND a.id = m.action;
CREATE INDEX given_at ON given (d, id);

-- Recurring reports: the windows of a series, what came for each, and the one that counts now.
CREATE TABLE series AS
SELECT m.id AS milestone, m.action, m.opens AS first_day, m.months, c.id AS cycle, COALESCE(c.id, m.id) AS id
FROM milestone m LEFT JOIN cycle c ON c.action = m.action WHERE m.months IS NOT NULL;

CREATE TABLE opening AS
SELECT day.d, s.milestone, s.action, s.id AS series, s.cycle, n.x AS n,
    DATEADD(MONTH, n.x * s.months, s.first_day) AS opens,
    DATEADD(DAY, -1, DATEADD(MONTH, n.x * s.months + 1, s.first_day)) AS closes
FROM day CROSS JOIN series s CROSS JOIN SYSTEM_RANGE(0, 60) n(x)
WHERE DATEADD(MONTH, n.x * s.months, s.first_day) <= DATEADD(YEAR, 1, day.d);
CREATE INDEX opening_at ON opening (d, milestone, n);

-- A report that came belongs to the first window that ends no earlier than its period; of several the first counts.
CREATE TABLE came AS
SELECT o.d, o.milestone, MIN(o.n) AS n, r.day, 0 AS answered, r.seq AS ord
FROM opening o JOIN received r ON r.cycle = o.cycle AND r.day <= o.d AND o.closes >= r.period_last
GROUP BY o.d, o.milestone, r.day, r.seq, r.period_last;

-- A day on which a lead says that it was met fills the window that it lies in, or else the nearest, where none came.
INSERT INTO came
SELECT a.d, a.milestone,
    (SELECT o.n FROM opening o WHERE o.d = a.d AND o.milestone = a.milestone
        ORDER BY GREATEST(0, DATEDIFF(DAY, a.day, o.opens), DATEDIFF(DAY, o.closes, a.day)), o.n LIMIT 1),
    a.day, 1, DATEDIFF(DAY, DATE '2000-01-01', a.day)
FROM (SELECT g.d, g.id AS milestone, g.achieved AS day FROM given g WHERE g.months IS NOT NULL AND g.achieved <= g.d
    UNION SELECT s.d, s.milestone, s.achieved FROM said s JOIN milestone m ON m.id = s.milestone
    WHERE m.months IS NOT NULL AND s.achieved <= s.d) a;

CREATE TABLE filled AS
SELECT d, milestone, n, day FROM (
    SELECT c.*, ROW_NUMBER() OVER (PARTITION BY d, milestone, n ORDER BY answered, ord) AS place FROM came c) WHERE place = 1;
CREATE INDEX filled_at ON filled (d, milestone, n);

CREATE TABLE expected AS
SELECT o.*, f.day AS came_on,
    CASE WHEN f.day > o.closes THEN 'RECEIVED_LATE'
        WHEN f.day IS NOT NULL THEN 'RECEIVED'
        WHEN a.status IN ('COMPLETED', 'CANCELLED') THEN CASE WHEN o.d >= o.opens THEN 'ENDED' ELSE 'NONE' END
        WHEN o.d > o.closes AND EXISTS (SELECT 1 FROM filled l WHERE l.d = o.d AND l.milestone = o.milestone AND l.n > o.n)
            THEN 'SKIPPED'
        WHEN o.d > o.closes THEN 'LATE'
        WHEN o.d < o.opens THEN 'UPCOMING'
        ELSE 'DUE_IN_PERIOD' END AS state
FROM opening o JOIN action_at a ON a.d = o.d AND a.id = o.action
LEFT JOIN filled f ON f.d = o.d AND f.milestone = o.milestone AND f.n = o.n;
CREATE INDEX expected_at ON expected (d, milestone, n);

CREATE TABLE current_report AS
SELECT d, milestone, n, opens, closes FROM (
    SELECT e.*, ROW_NUMBER() OVER (PARTITION BY d, milestone
        ORDER BY CASE state WHEN 'LATE' THEN 1 WHEN 'DUE_IN_PERIOD' THEN 2 ELSE 3 END, n) AS place
    FROM expected e WHERE state IN ('LATE', 'DUE_IN_PERIOD', 'UPCOMING')) WHERE place = 1;
CREATE INDEX current_at ON current_report (d, milestone);

-- A milestone as it counts on a day; of a series, the report that counts.
CREATE TABLE standing AS
SELECT g.d, g.place, g.action, g.id, g.months, g.status, (c.n IS NOT NULL) AS repeats,
    CASE WHEN c.n > 0 THEN 'window' ELSE g.due END AS due,
    CASE WHEN c.n > 0 THEN c.opens ELSE g.opens END AS opens,
    CASE WHEN c.n > 0 THEN c.opens ELSE g.due_first END AS due_first,
    CASE WHEN c.n > 0 THEN c.closes ELSE g.due_last END AS due_last,
    CASE WHEN c.n > 0 THEN NULL ELSE g.baseline END AS baseline,
    CASE WHEN c.n > 0 THEN NULL ELSE g.baseline_last END AS baseline_last,
    CASE WHEN c.n > 0 AND COALESCE(g.now_last < c.opens, TRUE) THEN NULL ELSE g.now_forecast END AS forecast,
    CASE WHEN c.n > 0 AND COALESCE(g.now_last < c.opens, TRUE) THEN NULL ELSE g.now_first END AS forecast_first,
    CASE WHEN c.n > 0 AND COALESCE(g.now_last < c.opens, TRUE) THEN NULL ELSE g.now_last END AS forecast_last,
    CASE WHEN c.n > 0 THEN NULL WHEN g.met_on <= g.d THEN g.met_on END AS met_on
FROM given g LEFT JOIN current_report c ON c.d = g.d AND c.milestone = g.id;

CREATE TABLE milestone_at AS
SELECT s.*,
    CASE WHEN met_on IS NOT NULL OR status = 'COMPLETED' THEN 'DONE'
        WHEN status = 'CANCELLED' THEN 'CANCELLED'
        WHEN due IS NULL THEN 'NO_DATE'
        WHEN due_last < d THEN 'OVERDUE'
        WHEN due_last IS NULL THEN 'OPEN_ENDED'
        WHEN d < opens THEN 'UPCOMING'
        ELSE 'DUE_IN_PERIOD' END AS state,
    CASE WHEN forecast IS NOT NULL THEN forecast_last ELSE due_last END AS expected_last,
    CASE WHEN forecast IS NOT NULL THEN forecast_first ELSE due_first END AS expected_first,
    CASE WHEN met_on IS NULL THEN
        DATEDIFF(DAY, CASE WHEN baseline IS NOT NULL THEN baseline_last ELSE due_last END,
            CASE WHEN forecast IS NOT NULL THEN forecast_last ELSE due_last END) END AS slip
FROM standing s;
CREATE INDEX milestone_at_action ON milestone_at (d, action);

CREATE TABLE state_of (milestone VARCHAR PRIMARY KEY, counted VARCHAR);
INSERT INTO state_of VALUES ('DONE', 'done'), ('CANCELLED', 'cancelled'), ('OVERDUE', 'overdue'), ('DUE_IN_PERIOD', 'due'),
    ('UPCOMING', 'due'), ('OPEN_ENDED', 'undated'), ('NO_DATE', 'undated');

CREATE TABLE standing_action AS
SELECT a.*, w.title || ' ' || a.number AS label,
    CASE WHEN a.status = 'CANCELLED' THEN 'cancelled'
        WHEN a.status = 'COMPLETED' THEN 'done'
        WHEN COALESCE(a.type, '') NOT IN ('RECURRING_REPORT', 'CONTINUING_DUTY')
            AND EXISTS (SELECT 1 FROM milestone m WHERE m.action = a.id)
            AND NOT EXISTS (SELECT 1 FROM given g WHERE g.d = a.d AND g.action = a.id
                AND (g.months IS NOT NULL OR g.met_on IS NULL OR g.met_on > g.d)) THEN 'done'
        WHEN EXISTS (SELECT 1 FROM milestone_at m WHERE m.d = a.d AND m.action = a.id AND m.state = 'OVERDUE') THEN 'overdue'
        WHEN EXISTS (SELECT 1 FROM milestone_at m WHERE m.d = a.d AND m.action = a.id
            AND m.state IN ('DUE_IN_PERIOD', 'UPCOMING')) THEN 'due'
        ELSE 'undated' END AS state
FROM action_at a JOIN workstream w ON w.id = a.stream;
CREATE INDEX standing_action_id ON standing_action (d, id);

-- The rules of confidence, on what they look at.
CREATE TABLE measured AS
SELECT a.d, a.id,
    (SELECT COUNT(*) FROM milestone_at m WHERE m.d = a.d AND m.action = a.id) AS milestones,
    (SELECT COUNT(*) FROM milestone_at m WHERE m.d = a.d AND m.action = a.id AND m.due_last IS NOT NULL) AS dated,
    (SELECT COUNT(*) FROM milestone_at m WHERE m.d = a.d AND m.action = a.id AND m.met_on IS NULL AND m.due_last < a.d) AS overdue,
    (SELECT COALESCE(MAX(DATEDIFF(DAY, m.due_last, a.d)), 0) FROM milestone_at m
        WHERE m.d = a.d AND m.action = a.id AND m.met_on IS NULL AND m.due_last < a.d) AS days_overdue,
    (SELECT COUNT(*) FROM milestone_at m WHERE m.d = a.d AND m.action = a.id AND m.slip > 0) AS slipping,
    (SELECT COALESCE(MAX(m.slip), 0) FROM milestone_at m WHERE m.d = a.d AND m.action = a.id AND m.slip > 0) AS days_slipping,
    (a.updates > 0 OR EXISTS (SELECT 1 FROM action o WHERE o.id = a.id AND o.status IS NOT NULL)
        OR EXISTS (SELECT 1 FROM milestone m WHERE m.action = a.id AND (m.forecast IS NOT NULL OR m.achieved <= a.d))) AS reported
FROM action_at a;
CREATE INDEX measured_at ON measured (d, id);

CREATE TABLE rated_action AS
SELECT a.*, m.days_overdue,
    CASE WHEN a.state IN ('done', 'cancelled') THEN NULL
        WHEN 100 * m.overdue / NULLIF(m.milestones, 0) >= 50 AND m.days_overdue >= 180 THEN 'RED'
        WHEN 100 * m.overdue / NULLIF(m.milestones, 0) >= 50 AND m.days_overdue >= 30 THEN 'AMBER_RED'
        WHEN m.days_overdue >= 90 THEN 'AMBER_RED'
        WHEN m.overdue >= 1 THEN 'AMBER'
        WHEN m.days_slipping >= 180 THEN 'AMBER'
        WHEN m.slipping >= 1 THEN 'AMBER_GREEN'
        WHEN m.dated >= 1 AND m.reported THEN 'GREEN' END AS computed,
    (a.state NOT IN ('done', 'cancelled')) AS is_open,
    COALESCE((SELECT badness FROM rating WHERE code = a.owner), -1) AS owner_badness,
    COALESCE((SELECT badness FROM rating WHERE code = a.reviewer), -1) AS reviewer_badness
FROM standing_action a JOIN measured m ON m.d = a.d AND m.id = a.id;
CREATE INDEX rated_action_id ON rated_action (d, id);

-- What was said last of each thing, where that is later than the day on which the last milestone of an action was met.
CREATE TABLE after_met AS
SELECT a.d, a.id, k.status, k.owner, k.reviewer
FROM rated_action a JOIN (SELECT d, action, MAX(met_on) AS met FROM given GROUP BY d, action) g ON g.d = a.d AND g.action = a.id
JOIN (
    SELECT d, action, seq, as_at,
        CASE WHEN seq = MAX(CASE WHEN status IS NOT NULL THEN seq END) OVER (PARTITION BY d, action) THEN status END AS status,
        CASE WHEN seq = MAX(CASE WHEN owner IS NOT NULL THEN seq END) OVER (PARTITION BY d, action) THEN owner END AS owner,
        CASE WHEN seq = MAX(CASE WHEN reviewer IS NOT NULL THEN seq END) OVER (PARTITION BY d, action) THEN reviewer END AS reviewer
    FROM known) k ON k.d = a.d AND k.action = a.id AND k.as_at > g.met
WHERE a.state = 'done' AND COALESCE(a.status, '') <> 'COMPLETED'
    AND NOT EXISTS (SELECT 1 FROM milestone_update m WHERE m.action = k.action AND m.seq = k.seq AND m.achieved IS NOT NULL);
