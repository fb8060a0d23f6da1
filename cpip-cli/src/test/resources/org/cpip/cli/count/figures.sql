-- The figures: a day, a place "report|table|group|row|column" and what stands there. A row without a column is there.

-- progress
SELECT a.d, 'progress|actions-by-workstream|all|' || a.stream || '|' || s.counted, COUNT(*)
FROM rated_action a JOIN (SELECT DISTINCT counted FROM state_of) s ON s.counted = a.state WHERE a.parent IS NULL GROUP BY a.d, a.stream, s.counted;
SELECT a.d, 'progress|actions-by-workstream|total|all|' || a.state, COUNT(*) FROM rated_action a WHERE a.parent IS NULL GROUP BY a.d, a.state;
SELECT a.d, 'progress|actions-by-workstream|all|' || a.stream || '|total', COUNT(*) FROM rated_action a WHERE a.parent IS NULL GROUP BY a.d, a.stream;
SELECT a.d, 'progress|actions-by-workstream|total|all|total', COUNT(*) FROM rated_action a WHERE a.parent IS NULL GROUP BY a.d;
SELECT m.d, 'progress|milestones-by-workstream|all|' || a.stream || '|' || s.counted, COUNT(*)
FROM milestone_at m JOIN action a ON a.id = m.action JOIN state_of s ON s.milestone = m.state GROUP BY m.d, a.stream, s.counted;
SELECT m.d, 'progress|milestones-by-workstream|total|all|' || s.counted, COUNT(*)
FROM milestone_at m JOIN state_of s ON s.milestone = m.state GROUP BY m.d, s.counted;
SELECT m.d, 'progress|milestones-by-workstream|all|' || a.stream || '|total', COUNT(*)
FROM milestone_at m JOIN action a ON a.id = m.action GROUP BY m.d, a.stream;
SELECT m.d, 'progress|milestones-by-workstream|total|all|total', COUNT(*) FROM milestone_at m GROUP BY m.d;
SELECT d, 'progress|milestones|' || REPLACE(LOWER(state), '_', '-') || '|' || id, '' FROM milestone_at;
SELECT d, 'progress|milestones|overdue|' || id || '|days-overdue', DATEDIFF(DAY, due_last, d) FROM milestone_at WHERE state = 'OVERDUE';
SELECT d, 'progress|milestones|done|' || id || '|days-late', DATEDIFF(DAY, due_last, met_on)
FROM milestone_at WHERE state = 'DONE' AND met_on > due_last;
SELECT d, 'progress|actions|' || stream || '|' || id, '' FROM rated_action;
SELECT d, 'progress|actions|' || stream || '|' || id || '|state', UPPER(state) FROM rated_action;
SELECT d, 'progress|actions|' || stream || '|' || id || '|status', word FROM rated_action JOIN word ON code = status;
SELECT d, 'progress|actions|' || stream || '|' || id || '|owner', word || CASE owner_scale WHEN 'THREE_POINT' THEN ' (of three)' ELSE '' END
FROM rated_action JOIN word ON code = owner;
SELECT d, 'progress|actions|' || stream || '|' || id || '|reviewer', word || CASE reviewer_scale WHEN 'THREE_POINT' THEN ' (of three)' ELSE '' END
FROM rated_action JOIN word ON code = reviewer;
SELECT d, 'progress|actions|' || stream || '|' || id || '|computed', word FROM rated_action JOIN word ON code = computed;

-- exception
SELECT d, 'exception|overdue|all|' || id, '' FROM milestone_at WHERE state = 'OVERDUE';
SELECT d, 'exception|overdue|all|' || id || '|days-overdue', DATEDIFF(DAY, due_last, d) FROM milestone_at WHERE state = 'OVERDUE';
SELECT m.d, 'exception|missed|all|' || m.id, '' FROM milestone_at m JOIN rated_action a ON a.d = m.d AND a.id = m.action AND a.is_open
WHERE m.state NOT IN ('DONE', 'CANCELLED') AND m.forecast_last < m.d;
SELECT m.d, 'exception|missed|all|' || m.id || '|days-past-forecast', DATEDIFF(DAY, m.forecast_last, m.d)
FROM milestone_at m JOIN rated_action a ON a.d = m.d AND a.id = m.action AND a.is_open
WHERE m.state NOT IN ('DONE', 'CANCELLED') AND m.forecast_last < m.d;
SELECT m.d, 'exception|slipping|all|' || m.id, '' FROM milestone_at m JOIN rated_action a ON a.d = m.d AND a.id = m.action AND a.is_open
WHERE m.slip > 0;
SELECT m.d, 'exception|slipping|all|' || m.id || '|days-later', m.slip
FROM milestone_at m JOIN rated_action a ON a.d = m.d AND a.id = m.action AND a.is_open WHERE m.slip > 0;
SELECT d, 'exception|held|all|' || id, '' FROM rated_action WHERE is_open AND status IN ('DELAYED', 'PAUSED');
SELECT d, 'exception|held|all|' || id, '' FROM after_met WHERE status IN ('DELAYED', 'PAUSED');
SELECT d, 'exception|held|all|' || id || '|status', word FROM rated_action JOIN word ON code = status WHERE is_open AND status IN ('DELAYED', 'PAUSED');
SELECT d, 'exception|held|all|' || id || '|status', word FROM after_met JOIN word ON code = status WHERE status IN ('DELAYED', 'PAUSED');
SELECT d, 'exception|rated|all|' || id, '' FROM rated_action WHERE is_open AND GREATEST(owner_badness, reviewer_badness) >= 3;
SELECT DISTINCT d, 'exception|rated|all|' || id, '' FROM after_met WHERE owner IN ('AMBER_RED', 'RED') OR reviewer IN ('AMBER_RED', 'RED');
SELECT d, 'exception|computed|all|' || id, '' FROM rated_action
WHERE is_open AND GREATEST(owner_badness, reviewer_badness) < 3 AND computed IN ('AMBER_RED', 'RED');
SELECT d, 'exception|silent|all|' || id, '' FROM rated_action WHERE is_open AND COALESCE(DATEDIFF(DAY, last_update, d) > 90, TRUE);

-- change, since 91 days before
SELECT d, 'change|counts|all|unchanged|actions', COUNT(*) FROM changed WHERE NOT is_changed GROUP BY d;
SELECT d, 'change|counts|all|changed|actions', COUNT(*) FROM changed WHERE is_changed GROUP BY d;
SELECT d, 'change|counts|all|confirmed|actions', COUNT(*) FROM changed WHERE confirmed GROUP BY d;
SELECT d, 'change|counts|all|slipped|actions', COUNT(DISTINCT action) FROM move WHERE days > 0 GROUP BY d;
SELECT d, 'change|counts|all|brought-forward|actions', COUNT(DISTINCT action) FROM move WHERE days < 0 GROUP BY d;
SELECT d, 'change|counts|all|achieved|actions', COUNT(*) FROM changed WHERE achieved AND is_changed GROUP BY d;
SELECT d, 'change|counts|all|rerated|actions', COUNT(*) FROM changed WHERE owner_moved OR reviewer_moved GROUP BY d;
SELECT d, 'change|counts|all|status|actions', COUNT(*) FROM changed WHERE status_moved GROUP BY d;
SELECT d, 'change|counts|all|completed|actions', COUNT(*) FROM changed WHERE completed GROUP BY d;
SELECT d, 'change|counts|all|cancelled|actions', COUNT(*) FROM changed
WHERE status = 'CANCELLED' AND status_before IS DISTINCT FROM 'CANCELLED' GROUP BY d;
SELECT d, 'change|counts|all|better|actions', COUNT(*) FROM changed WHERE owner_worse < 0 OR reviewer_worse < 0 GROUP BY d;
SELECT d, 'change|counts|all|worse|actions', COUNT(*) FROM changed WHERE owner_worse > 0 OR reviewer_worse > 0 GROUP BY d;
SELECT d, 'change|withdrawn|all|' || id, '' FROM changed WHERE status = 'CANCELLED' AND status_before IS DISTINCT FROM 'CANCELLED';
SELECT d, 'change|moves|all|' || id, '' FROM move;
SELECT d, 'change|moves|all|' || id || '|days-later', days FROM move WHERE days IS NOT NULL;
SELECT d, 'change|actions|all|' || id, '' FROM changed WHERE is_changed;

-- calendar, twelve months
SELECT m.d, 'calendar|months|' || FORMATDATETIME(m.expected_last, 'yyyy-MM') || '|' || m.id, ''
FROM milestone_at m WHERE m.state NOT IN ('DONE', 'CANCELLED') AND NOT m.repeats
AND m.expected_last BETWEEN m.d AND DATEADD(MONTH, 12, m.d);
SELECT m.d, 'calendar|months|' || FORMATDATETIME(m.expected_last, 'yyyy-MM') || '|' || m.id || '|state', m.state
FROM milestone_at m WHERE m.state NOT IN ('DONE', 'CANCELLED') AND NOT m.repeats
AND m.expected_last BETWEEN m.d AND DATEADD(MONTH, 12, m.d);
SELECT e.d, 'calendar|months|' || FORMATDATETIME(e.closes, 'yyyy-MM') || '|' || e.series, ''
FROM due_report e WHERE e.closes BETWEEN e.d AND DATEADD(MONTH, 12, e.d);
SELECT e.d, 'calendar|months|' || FORMATDATETIME(e.closes, 'yyyy-MM') || '|' || e.series || '|state', e.state
FROM due_report e WHERE e.closes BETWEEN e.d AND DATEADD(MONTH, 12, e.d);
SELECT e.d, 'calendar|months|' || FORMATDATETIME(e.closes, 'yyyy-MM') || '|' || e.series || '|occurrence', e.n + 1
FROM due_report e WHERE e.closes BETWEEN e.d AND DATEADD(MONTH, 12, e.d);
SELECT m.d, 'calendar|later|all|' || m.id, ''
FROM milestone_at m WHERE m.state NOT IN ('DONE', 'CANCELLED') AND NOT m.repeats
AND m.expected_last > DATEADD(MONTH, 12, m.d) AND m.expected_first <= DATEADD(MONTH, 12, m.d);
SELECT m.d, 'calendar|later|all|' || m.id || '|state', m.state
FROM milestone_at m WHERE m.state NOT IN ('DONE', 'CANCELLED') AND NOT m.repeats
AND m.expected_last > DATEADD(MONTH, 12, m.d) AND m.expected_first <= DATEADD(MONTH, 12, m.d);
SELECT e.d, 'calendar|later|all|' || e.series, ''
FROM due_report e WHERE e.closes > DATEADD(MONTH, 12, e.d) AND e.opens <= DATEADD(MONTH, 12, e.d);
SELECT e.d, 'calendar|later|all|' || e.series || '|state', e.state
FROM due_report e WHERE e.closes > DATEADD(MONTH, 12, e.d) AND e.opens <= DATEADD(MONTH, 12, e.d);
SELECT e.d, 'calendar|later|all|' || e.series || '|occurrence', e.n + 1
FROM due_report e WHERE e.closes > DATEADD(MONTH, 12, e.d) AND e.opens <= DATEADD(MONTH, 12, e.d);

-- cycles
SELECT e.d, 'cycles|expected|' || e.series || '|' || e.series || ' ' || (e.n + 1), '' FROM expected e WHERE e.state <> 'NONE';
SELECT e.d, 'cycles|expected|' || e.series || '|' || e.series || ' ' || (e.n + 1) || '|state', e.state FROM expected e WHERE e.state <> 'NONE';
SELECT e.d, 'cycles|expected|' || e.series || '|' || e.series || ' ' || (e.n + 1) || '|days-late',
    DATEDIFF(DAY, e.closes, COALESCE(e.came_on, e.d))
FROM expected e WHERE e.state IN ('LATE', 'SKIPPED', 'RECEIVED_LATE');

-- brief, since 91 days before
SELECT d, 'brief|ratings|all|' || stream || '|' || REPLACE(LOWER(owner), '_', '-'), COUNT(*)
FROM rated_action WHERE parent IS NULL AND is_open AND owner IS NOT NULL GROUP BY d, stream, owner;
SELECT d, 'brief|ratings|total|all|' || REPLACE(LOWER(owner), '_', '-'), COUNT(*)
FROM rated_action WHERE parent IS NULL AND is_open AND owner IS NOT NULL GROUP BY d, owner;
SELECT d, 'brief|ratings|all|' || stream || '|unrated', COUNT(*)
FROM rated_action WHERE parent IS NULL AND is_open AND owner IS NULL GROUP BY d, stream;
SELECT d, 'brief|ratings|total|all|unrated', COUNT(*) FROM rated_action WHERE parent IS NULL AND is_open AND owner IS NULL GROUP BY d;
SELECT d, 'brief|ratings|all|' || stream || '|done', COUNT(*) FROM rated_action WHERE parent IS NULL AND state = 'done' GROUP BY d, stream;
SELECT d, 'brief|ratings|total|all|done', COUNT(*) FROM rated_action WHERE parent IS NULL AND state = 'done' GROUP BY d;
SELECT d, 'brief|ratings|all|' || stream || '|better', COUNT(*) FROM changed WHERE owner_worse < 0 AND parent IS NULL AND is_open GROUP BY d, stream;
SELECT d, 'brief|ratings|total|all|better', COUNT(*) FROM changed WHERE owner_worse < 0 AND parent IS NULL AND is_open GROUP BY d;
SELECT d, 'brief|ratings|all|' || stream || '|worse', COUNT(*) FROM changed WHERE owner_worse > 0 AND parent IS NULL AND is_open GROUP BY d, stream;
SELECT d, 'brief|ratings|total|all|worse', COUNT(*) FROM changed WHERE owner_worse > 0 AND parent IS NULL AND is_open GROUP BY d;
SELECT d, 'brief|worst|all|' || id, '' FROM worst WHERE nth <= 5;
SELECT d, 'brief|worst|all|' || id || '|days-overdue', days_overdue FROM worst WHERE nth <= 5 AND days_overdue > 0;
SELECT d, 'brief|worst|all|' || id || '|rating', rating FROM worst WHERE nth <= 5 AND rating IS NOT NULL;
SELECT d, 'brief|next|all|' || id, '' FROM next_days WHERE nth <= 5;
SELECT d, 'brief|unanswered|all|' || lead, '' FROM unanswered WHERE nth <= 3;
SELECT d, 'brief|unanswered|all|' || lead || '|unanswered', silent FROM unanswered WHERE nth <= 3;
SELECT d, 'brief|unanswered|all|' || lead || '|open', open_actions FROM unanswered WHERE nth <= 3;

-- quality: no day changes it, but for what is said after a milestone was met
SELECT d, 'quality|counts|all|met-and-not-done|count', COUNT(DISTINCT id) FROM after_met
WHERE status IN ('DELAYED', 'PAUSED') OR owner IN ('AMBER_RED', 'RED') OR reviewer IN ('AMBER_RED', 'RED') GROUP BY d;
SELECT day.d, 'quality|counts|all|no-owner|count', (SELECT COUNT(*) FROM action a
    WHERE NOT EXISTS (SELECT 1 FROM leader l WHERE l.action = a.id)) FROM day;
SELECT day.d, 'quality|counts|all|no-date|count', (SELECT COUNT(*) FROM action a
    WHERE NOT EXISTS (SELECT 1 FROM cycle c WHERE c.action = a.id)
    AND NOT EXISTS (SELECT 1 FROM milestone m WHERE m.action = a.id AND m.due IS NOT NULL)) FROM day;

-- indicators
SELECT d, 'indicators|table|all|' || id, '' FROM trend;
SELECT d, 'indicators|table|all|' || id || '|baseline', baseline FROM trend WHERE baseline IS NOT NULL;
SELECT d, 'indicators|table|all|' || id || '|latest', latest FROM trend WHERE latest IS NOT NULL;
SELECT d, 'indicators|table|all|' || id || '|since-baseline', CASE WHEN latest IS NULL OR baseline IS NULL THEN 'NOT_KNOWN'
    WHEN latest = baseline THEN 'MAINTAINING' WHEN direction IS NULL THEN 'CHANGED' WHEN direction = 'MAINTAIN' THEN 'WORSENING'
    WHEN (latest > baseline) = (direction = 'INCREASE') THEN 'IMPROVING' ELSE 'WORSENING' END FROM trend;
SELECT d, 'indicators|table|all|' || id || '|since-previous', CASE WHEN latest IS NULL OR previous IS NULL THEN 'NOT_KNOWN'
    WHEN latest = previous THEN 'MAINTAINING' WHEN direction IS NULL THEN 'CHANGED' WHEN direction = 'MAINTAIN' THEN 'WORSENING'
    WHEN (latest > previous) = (direction = 'INCREASE') THEN 'IMPROVING' ELSE 'WORSENING' END FROM trend;

-- delivery
SELECT e.d, 'delivery|ratings|all|' || e.m || '|' || REPLACE(LOWER(a.owner), '_', '-'), COUNT(*)
FROM month_end e JOIN rated_action a ON a.d = e.m WHERE a.parent IS NULL AND a.is_open AND a.owner IS NOT NULL GROUP BY e.d, e.m, a.owner;
SELECT e.d, 'delivery|ratings|all|' || e.m || '|unrated', COUNT(*)
FROM month_end e JOIN rated_action a ON a.d = e.m WHERE a.parent IS NULL AND a.is_open AND a.owner IS NULL GROUP BY e.d, e.m;
SELECT e.d, 'delivery|ratings|all|' || e.m || '|open', COUNT(*)
FROM month_end e JOIN rated_action a ON a.d = e.m WHERE a.parent IS NULL AND a.is_open GROUP BY e.d, e.m;
SELECT e.d, 'delivery|statuses|all|' || e.m || '|' || COALESCE(REPLACE(LOWER(a.status), '_', '-'), 'unreported'), COUNT(*)
FROM month_end e JOIN rated_action a ON a.d = e.m WHERE a.parent IS NULL GROUP BY e.d, e.m, a.status;
SELECT e.d, 'delivery|burn-up|all|' || e.m || '|planned', COUNT(*)
FROM month_end e JOIN once o ON o.d = e.m WHERE o.state <> 'CANCELLED' AND o.due_last <= e.m GROUP BY e.d, e.m;
SELECT e.d, 'delivery|burn-up|all|' || e.m || '|done', COUNT(*)
FROM month_end e JOIN once o ON o.d = e.m WHERE o.state = 'DONE' GROUP BY e.d, e.m;
SELECT e.d, 'delivery|burn-up|all|' || e.m || '|planned', COUNT(*)
FROM ahead e JOIN once o ON o.d = e.d WHERE o.state <> 'CANCELLED' AND o.due_last <= e.m GROUP BY e.d, e.m;
SELECT e.d, 'delivery|burn-up|all|' || e.m || '|expected', COUNT(*)
FROM (SELECT d, d AS m FROM day WHERE reported UNION SELECT d, m FROM ahead) e JOIN once o ON o.d = e.d
WHERE o.state = 'DONE' OR o.is_open AND o.expected_last BETWEEN e.d AND e.m GROUP BY e.d, e.m;
SELECT d, 'delivery|slips|all|' || id || ' ' || m, '' FROM step;
SELECT d, 'delivery|slips|all|' || id || ' ' || m || '|days-later', DATEDIFF(DAY, planned_last, expected_last)
FROM step WHERE planned_last IS NOT NULL AND expected_last IS NOT NULL;
SELECT d, 'delivery|gantt|' || stream || '|' || id, '' FROM once;
SELECT d, 'delivery|gantt|' || stream || '|' || id || '|state', state FROM once;
SELECT d, 'delivery|gantt|' || stream || '|' || id || '|days-later', slip FROM once WHERE is_open AND forecast IS NOT NULL AND slip IS NOT NULL;
