-- What changed in a quarter: each action on a day and 91 days before.

CREATE TABLE change_of AS
SELECT n.d, n.id, n.stream, n.place, n.parent, n.is_open, n.status AS status, b.status AS status_before,
    COALESCE(n.owner_scale || n.owner, '') <> COALESCE(b.owner_scale || b.owner, '') AS owner_moved,
    COALESCE(n.reviewer_scale || n.reviewer, '') <> COALESCE(b.reviewer_scale || b.reviewer, '') AS reviewer_moved,
    CASE WHEN n.owner_scale = b.owner_scale THEN n.owner_badness - b.owner_badness ELSE 0 END AS owner_worse,
    CASE WHEN n.reviewer_scale = b.reviewer_scale THEN n.reviewer_badness - b.reviewer_badness ELSE 0 END AS reviewer_worse,
    (n.status IS DISTINCT FROM b.status) AS status_moved,
    (n.state = 'done' AND b.state <> 'done') AS completed,
    (n.updates > b.updates) AS told,
    EXISTS (SELECT 1 FROM given g JOIN given o ON o.d = b.d AND o.id = g.id WHERE g.d = n.d AND g.action = n.id
        AND (g.now_forecast IS DISTINCT FROM o.now_forecast OR g.met_on IS DISTINCT FROM o.met_on)) AS milestone_moved,
    EXISTS (SELECT 1 FROM milestone m WHERE m.action = n.id AND m.achieved <= n.d AND m.achieved > b.d) AS opening_met,
    EXISTS (SELECT 1 FROM given g JOIN given o ON o.d = b.d AND o.id = g.id WHERE g.d = n.d AND g.action = n.id
        AND g.met_on IS NOT NULL AND (o.met_on IS NULL OR g.months IS NOT NULL AND g.met_on > o.met_on)) AS achieved,
    EXISTS (SELECT 1 FROM known k WHERE k.d = n.d AND k.action = n.id
        AND NOT EXISTS (SELECT 1 FROM known o WHERE o.d = b.d AND o.action = n.id AND o.seq = k.seq)
        AND (k.status IS NOT NULL AND k.status IS DISTINCT FROM b.status
            OR k.narrative IS NOT NULL AND k.narrative IS DISTINCT FROM b.narrative AND k.narrative NOT IN ('No change.', 'As before.')
            OR k.reason IS NOT NULL AND k.reason IS DISTINCT FROM b.reason)) AS news
FROM rated_action n JOIN rated_action b ON b.id = n.id AND b.d = DATEADD(DAY, -91, n.d) JOIN day ON day.d = n.d AND day.reported;

CREATE TABLE changed AS
SELECT c.*, (told OR opening_met) AND (news OR status_moved OR owner_moved OR reviewer_moved OR milestone_moved OR opening_met) AS is_changed,
    told AND NOT (news OR status_moved OR owner_moved OR reviewer_moved OR milestone_moved OR opening_met) AS confirmed
FROM change_of c;
CREATE INDEX changed_at ON changed (d, id);

CREATE TABLE move AS
SELECT g.d, g.id, g.action, DATEDIFF(DAY, CASE WHEN o.now_forecast IS NOT NULL THEN o.now_last ELSE o.due_last END,
    CASE WHEN g.now_forecast IS NOT NULL THEN g.now_last ELSE g.due_last END) AS days
FROM given g JOIN day ON day.d = g.d AND day.reported JOIN given o ON o.id = g.id AND o.d = DATEADD(DAY, -91, g.d)
JOIN changed c ON c.d = g.d AND c.id = g.action AND c.is_changed
JOIN milestone_at m ON m.d = g.d AND m.id = g.id AND m.state NOT IN ('DONE', 'CANCELLED')
WHERE COALESCE(o.now_forecast, o.due) IS DISTINCT FROM COALESCE(g.now_forecast, g.due);
