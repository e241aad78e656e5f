"""Where the bytes of attachments are kept: in a folder, or in an S3-compatible store."""
