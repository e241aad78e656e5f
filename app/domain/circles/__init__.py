"""What a journal knows of circles: values without keys, without a network.

Ids of circles, people, posts and files are 16 bytes. Moments are whole milliseconds since 1970 in
UTC, as they travel: what others claim of time need not be a date at all. Bytes that only the
circle's engine understands stay bytes here.
"""
