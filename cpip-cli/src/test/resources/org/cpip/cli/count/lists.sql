-- The short lists of the brief, and the trends of indicators.

CREATE TABLE worst AS
SELECT w.*, ROW_NUMBER() OVER (PARTITION BY d ORDER BY badness DESC, days_overdue DESC, place) AS nth FROM (
    SELECT a.d, a.id, a.place, a.days_overdue,
        CASE WHEN a.owner_badness < 0 AND a.reviewer_badness < 0 THEN a.computed
            WHEN a.reviewer_badness > a.owner_badness THEN a.reviewer ELSE a.owner END AS rating,
        COALESCE((SELECT badness FROM rating r WHERE r.code = CASE WHEN a.owner_badness < 0 AND a.reviewer_badness < 0 THEN a.computed
            WHEN a.reviewer_badness > a.owner_badness THEN a.reviewer ELSE a.owner END), -1) AS badness
    FROM rated_action a WHERE a.is_open) w
WHERE w.days_overdue > 0 OR w.badness >= 3;

CREATE TABLE next_days AS
SELECT m.d, m.id, ROW_NUMBER() OVER (PARTITION BY m.d ORDER BY m.expected_last, a.place, m.place) AS nth
FROM milestone_at m JOIN rated_action a ON a.d = m.d AND a.id = m.action AND a.is_open
WHERE m.state <> 'DONE' AND m.expected_last BETWEEN m.d AND DATEADD(DAY, 30, m.d);

CREATE TABLE unanswered AS
SELECT u.*, ROW_NUMBER() OVER (PARTITION BY d ORDER BY silent DESC, CASE WHEN lead = 'none' THEN '' ELSE lead END) AS nth FROM (
    SELECT a.d, COALESCE(p.name, 'none') AS lead, COUNT(*) AS open_actions,
        SUM(CASE WHEN a.last_update > DATEADD(DAY, -91, a.d) THEN 0 ELSE 1 END) AS silent
    FROM rated_action a LEFT JOIN leader l ON l.action = a.id LEFT JOIN party p ON p.id = l.party
    WHERE a.is_open GROUP BY a.d, p.name) u WHERE silent > 0;

-- Reports of a series that are still to come: the one that counts now when it was forecast, the others in their windows.
CREATE TABLE due_report AS
SELECT e.d, e.series, e.n, e.state,
    CASE WHEN f.id IS NULL THEN e.opens ELSE f.forecast_first END AS opens,
    CASE WHEN f.id IS NULL THEN e.closes ELSE f.forecast_last END AS closes
FROM expected e LEFT JOIN (
    SELECT m.d, m.id, c.n, m.forecast_first, m.forecast_last FROM milestone_at m
    JOIN current_report c ON c.d = m.d AND c.milestone = m.id WHERE m.forecast IS NOT NULL) f
    ON f.d = e.d AND f.id = e.milestone AND f.n = e.n
WHERE e.state IN ('UPCOMING', 'DUE_IN_PERIOD') OR e.state = 'LATE' AND f.id IS NOT NULL;

CREATE TABLE trend AS
SELECT day.d, i.id, i.direction, i.baseline,
    (SELECT r.number FROM reading r WHERE r.indicator = i.id AND r.period_last <= day.d ORDER BY r.period_last DESC LIMIT 1) AS latest,
    (SELECT r.number FROM reading r WHERE r.indicator = i.id AND r.period_last <= day.d
        ORDER BY r.period_last DESC OFFSET 1 ROW FETCH NEXT 1 ROW ONLY) AS previous
FROM day CROSS JOIN indicator i;
