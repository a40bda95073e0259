"""Words that decide what the name of an indicator means: data alone, each list with its source.

The end of a name decides: 违法建设拆除率 is about what is torn down. Most specific ends are found first, whatever the order.
"""
