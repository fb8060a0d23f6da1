-- A plan as rows. Filled by PlanTables, in this order of columns.
CREATE TABLE party (id VARCHAR, name VARCHAR);
CREATE TABLE workstream (place INT, id VARCHAR, title VARCHAR, lead VARCHAR);
CREATE TABLE action (place INT, id VARCHAR PRIMARY KEY, stream VARCHAR, number VARCHAR, type VARCHAR, parent VARCHAR, status VARCHAR);
CREATE TABLE action_lead (action VARCHAR, party VARCHAR);
CREATE TABLE milestone (place INT, action VARCHAR, id VARCHAR PRIMARY KEY, due VARCHAR, opens DATE, due_first DATE, due_last DATE,
    baseline VARCHAR, baseline_last DATE, forecast VARCHAR, forecast_first DATE, forecast_last DATE, achieved DATE, months INT);
CREATE TABLE status_update (action VARCHAR, seq INT, as_at DATE, known DATE, status VARCHAR, owner_scale VARCHAR, owner VARCHAR,
    reviewer_scale VARCHAR, reviewer VARCHAR, narrative VARCHAR, reason VARCHAR);
CREATE TABLE milestone_update (action VARCHAR, seq INT, milestone VARCHAR, forecast VARCHAR, forecast_first DATE, forecast_last DATE,
    achieved DATE);
CREATE TABLE cycle (place INT, id VARCHAR, action VARCHAR);
CREATE TABLE received (cycle VARCHAR, seq INT, period_last DATE, day DATE);
CREATE TABLE indicator (id VARCHAR, direction VARCHAR, baseline NUMERIC);
CREATE TABLE reading (indicator VARCHAR, period_last DATE, number NUMERIC);

-- Ratings from best to worst, and the words of codes.
CREATE TABLE rating (code VARCHAR PRIMARY KEY, badness INT);
INSERT INTO rating VALUES ('GREEN', 0), ('AMBER_GREEN', 1), ('AMBER', 2), ('AMBER_RED', 3), ('RED', 4);
CREATE TABLE word (code VARCHAR PRIMARY KEY, word VARCHAR);
INSERT INTO word VALUES ('GREEN', 'Green'), ('AMBER_GREEN', 'Amber/Green'), ('AMBER', 'Amber'), ('AMBER_RED', 'Amber/Red'), ('RED', 'Red'),
    ('NOT_STARTED', 'Not started'), ('IN_PROGRESS', 'In progress'), ('ON_TRACK', 'On track'), ('DELAYED', 'Delayed'), ('PAUSED', 'Paused'), ('COMPLETED', 'Completed'),
    ('CANCELLED', 'Cancelled');

-- The days that are counted, and a quarter before them.
CREATE TABLE day (d DATE PRIMARY KEY, reported BOOLEAN);
