"""Reading QR codes out of pictures, without anything but Python."""

from app.domain.qr.finding import read_picture

__all__ = ["read_picture"]
