def function_name():
    return "lis" + "ten"
