# Diagrams of the course of work: `saksgang flow`.

flow-of-circular = Course of work under { $circular }
flow-of-rulebook = Course of work under the rulebook { $name }
flow-drawn-for = As the rules stand on { $day }
flow-only-circular = Tasks under { $circular } alone
flow-only-unit = Tasks of { $unit } alone
flow-nothing = There are no tasks to draw.

# Read aloud in place of the diagram.
flow-describes = Tasks: { $steps }, in lanes by responsible unit: { $lanes }. Arrows from what comes first to what comes after: { $arrows }.

# $order: what the arrow says: "is waited for".
flow-comes-before = “{ $first }” comes before “{ $then }” – { $order }

# In the box of a task: how it binds.
flow-alone-may = alone may

# $said: what is said of the norm.
flow-conflict = { $said }, in conflict

# Lanes and columns.
flow-elsewhere = Other tasks in the order
flow-events = Events
flow-in-order = In order, from left to right
flow-without-order = No order is set

# The legend.
flow-legend = Legend
flow-duty = shall or should
flow-permission = may
flow-prohibition = shall not or should not
flow-unsettled = may come to apply
flow-order-free = comes before
flow-order-waited = is waited for
flow-order-broken = the order is broken

# How a task stands.
flow-mark-violated = breach
flow-mark-departed = departed from
flow-mark-late = done late
flow-mark-act-to-check = done, to be checked
flow-mark-open = may come to apply
flow-mark-displaced = set aside by a prohibition
flow-mark-standing = standing duty
flow-mark-not = does not apply
flow-mark-logged = logged
flow-mark-not-logged = not logged
