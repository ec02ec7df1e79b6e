def activate(context):
    context.active.append("noop")
