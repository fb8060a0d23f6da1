# the CSV export of a Trello board: a card is an action, a list a workstream
column.action=Card Name
column.workstream=List Name
column.lead=Members
column.due=Due Date
column.start=Start Date
column.status=Due Complete
column.comments=Card Description
