"""Going on elsewhere: at another address of the same relay, or in another log at another relay.

`record` is what whoever moves a circle keeps meanwhile, `opening` makes the new log ready, `going`
sends the act, `arriving` follows it (everybody), `address` is about the same relay, `verbs` is what
a person asks for. docs/circle-protocol.md says how it is meant.
"""
