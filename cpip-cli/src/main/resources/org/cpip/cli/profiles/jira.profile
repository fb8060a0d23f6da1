# the CSV export of Jira, all fields: an issue is an action, its component a workstream
column.action=Summary
column.number=Issue key
column.id=Issue id
column.parent=Parent
column.workstream=Component/s
column.lead=Assignee
column.due=Due date
column.status=Status
column.predecessors=Inward issue link (Blocks)
